import { answer } from '../../../src/core/answering/answer.ts'
import type { Question } from '../../../src/core/answering/question.ts'
import type { Jurisdiction } from '../../../src/core/text.ts'
import { openVoices } from '../../../src/i18n/open-voices.ts'
import { openKnowledge } from '../../../src/wiring/open-knowledge.ts'
import { type Figure, millis, rounded } from '../measure/figure.ts'
import { openFolder } from '../measure/folder.ts'
import { quantilesOf } from '../measure/quantiles.ts'

// What a member should not notice beside the way of the message itself.
const AIM = 50

/** Answers to the questions that the sections themselves list. */
export async function answeringBench(): Promise<Figure[]> {
  const folder = await openFolder()
  try {
    const { sources } = await openKnowledge({ dataDir: folder.path, union: { name: '든든', contact: undefined } })
    const say = openVoices()('ko')
    const asked = questionsIn(sources)
    const ask = ({ text, jurisdiction }: Asked) =>
      answer(questionOf(text, jurisdiction), { sources, say, assume: 'kr' })
    const find = ({ text, jurisdiction }: Asked) => sources.find({ text, jurisdiction, day: TODAY, limit: 8 })
    for (const one of asked.slice(0, WARM_UP)) ask(one)
    const answering = quantilesOf(asked.map((one) => timed(() => ask(one))))
    const finding = quantilesOf(asked.map((one) => timed(() => find(one))))
    const answered = asked.filter((one) => ENDINGS.has(ask(one).outcome)).length
    return [
      { name: 'questions asked', ours: rounded(asked.length) },
      { name: 'of them answered', ours: `${rounded((100 * answered) / asked.length)} %` },
      { name: 'answer, p50', ours: millis(answering.p50) },
      { name: 'answer, p99', ours: millis(answering.p99), aim: `< ${AIM} ms`, met: answering.p99 < AIM },
      { name: 'search alone, p50', ours: millis(finding.p50) },
      { name: 'search alone, p99', ours: millis(finding.p99) },
    ]
  } finally {
    await folder.remove()
  }
}

interface Asked {
  readonly text: string
  readonly jurisdiction: Jurisdiction
}

const WARM_UP = 300
const TODAY = new Date().toISOString().slice(0, 10)
const ENDINGS: ReadonlySet<string> = new Set(['answered', 'partly_answered'])

function questionsIn(sources: Awaited<ReturnType<typeof openKnowledge>>['sources']): Asked[] {
  return (['kr', 'cn'] as const).flatMap((jurisdiction) =>
    sources
      .topics(jurisdiction)
      .flatMap(({ sections }) => sections.flatMap(({ variants }) => variants.map((text) => ({ text, jurisdiction })))),
  )
}

const questionOf = (text: string, jurisdiction: Jurisdiction): Question => ({
  text,
  locale: 'ko',
  jurisdiction,
  askedOn: TODAY,
  earlier: [],
})

function timed(act: () => unknown): number {
  const began = performance.now()
  act()
  return performance.now() - began
}
