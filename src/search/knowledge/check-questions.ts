import { pairs } from '../text/bigrams.ts'
import { normalise, squeeze } from '../text/normalise.ts'
import type { Mistake } from './mistake.ts'
import type { Knowledge } from './read-knowledge.ts'

/** Above this share of common character pairs two questions are the same question. */
const SAME = 0.8

interface Fingerprint {
  readonly text: string
  readonly pairs: ReadonlySet<string>
}

/** The variants that are one of the given questions: a question set that is meant to measure must not be learnt by heart. */
export function checkQuestions(knowledge: Knowledge, questions: readonly string[]): Mistake[] {
  const same = sameAmong(questions.map(fingerprint))
  return variantsOf(knowledge).flatMap(({ file, line, variant }) => {
    const found = same(fingerprint(variant))
    if (found < 0) return []
    return [
      {
        file,
        line,
        what: `측정용 질문과 같은 질문이에요: ${variant} / ${questions[found]}`,
        cure: '지우거나 다른 질문으로 바꿔 주세요.',
      },
    ]
  })
}

function fingerprint(question: string): Fingerprint {
  const text = squeeze(normalise(question))
  return { text, pairs: new Set(pairs(text)) }
}

/** Finds a question that is the given one, by the pairs they share: tens of thousands of variants are held against hundreds. */
function sameAmong(asked: readonly Fingerprint[]): (own: Fingerprint) => number {
  const byPair = new Map<string, number[]>()
  for (const [number, { pairs: held }] of asked.entries())
    for (const pair of held) byPair.set(pair, [...(byPair.get(pair) ?? []), number])
  return (own) => {
    const common = new Map<number, number>()
    for (const pair of own.pairs)
      for (const number of byPair.get(pair) ?? []) common.set(number, (common.get(number) ?? 0) + 1)
    const share = ([number, count]: readonly [number, number]): number =>
      count / Math.max((asked[number]?.pairs.size ?? 0) + own.pairs.size - count, 1)
    return [...common].find((one) => asked[one[0]]?.text === own.text || share(one) > SAME)?.[0] ?? -1
  }
}

function variantsOf({ sections, remarks }: Knowledge): { file: string; line: number; variant: string }[] {
  return [
    ...sections.flatMap(({ file, line, section }) => section.variants.map((variant) => ({ file, line, variant }))),
    ...remarks.flatMap((remark) =>
      remark.variants.map((variant) => ({ file: `words/remarks.yaml (${remark.id})`, line: 1, variant })),
    ),
  ]
}
