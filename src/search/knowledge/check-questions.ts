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
  const asked = questions.map(fingerprint)
  return variantsOf(knowledge).flatMap(({ file, line, variant }) => {
    const own = fingerprint(variant)
    const same = asked.findIndex((question) => isSame(question, own))
    if (same < 0) return []
    return [
      {
        file,
        line,
        what: `측정용 질문과 같은 질문이에요: ${variant} / ${questions[same]}`,
        cure: '지우거나 다른 질문으로 바꿔 주세요.',
      },
    ]
  })
}

function fingerprint(question: string): Fingerprint {
  const text = squeeze(normalise(question))
  return { text, pairs: new Set(pairs(text)) }
}

function isSame(one: Fingerprint, other: Fingerprint): boolean {
  if (one.text === other.text) return true
  const common = [...one.pairs].filter((pair) => other.pairs.has(pair)).length
  return common / Math.max(one.pairs.size + other.pairs.size - common, 1) > SAME
}

function variantsOf({ sections, remarks }: Knowledge): { file: string; line: number; variant: string }[] {
  return [
    ...sections.flatMap(({ file, line, section }) => section.variants.map((variant) => ({ file, line, variant }))),
    ...remarks.flatMap((remark) =>
      remark.variants.map((variant) => ({ file: `words/remarks.yaml (${remark.id})`, line: 1, variant })),
    ),
  ]
}
