import { readdirSync } from 'node:fs'
import { readGold } from '../../../src/commands/answering/gold.ts'
import type { Section } from '../../../src/core/answering/section.ts'
import type { Jurisdiction } from '../../../src/core/text.ts'
import { readKnowledge } from '../../../src/search/knowledge/read-knowledge.ts'
import { validOn } from '../../../src/search/knowledge/statutes.ts'

/** A section as every engine gets it. */
export interface Document {
  readonly id: number
  readonly title: string
  readonly keywords: string
  readonly questions: string
  readonly body: string
}

export interface Wanted {
  readonly text: string
  readonly jurisdiction: Jurisdiction
  /** Numbers of the sections that answer it. */
  readonly right: ReadonlySet<number>
}

export interface Corpus {
  readonly documents: readonly Document[]
  readonly questions: readonly Wanted[]
}

const TODAY = new Date().toISOString().slice(0, 10)
const QUESTIONS = 'test/eval/questions'

/** The sections of one country that hold today, and the questions about its law written without looking at them. */
export function corpusOf(jurisdiction: Jurisdiction): Corpus {
  const sections = readKnowledge('knowledge')
    .sections.map(({ section }) => section)
    .filter((section) => section.jurisdictions.includes(jurisdiction) && validOn(section, TODAY))
  const asked = readdirSync(QUESTIONS)
    .flatMap((file) => readGold(`${QUESTIONS}/${file}`))
    .filter((one) => one.kind === 'answerable' && one.jurisdiction === jurisdiction)
  return {
    documents: sections.map(documentOf),
    questions: asked.map(({ question, gold }) => ({ text: question, jurisdiction, right: rightFor(gold, sections) })),
  }
}

export const documentOf = (section: Section, id: number): Document => ({
  id,
  title: section.title,
  keywords: section.keywords.join(' '),
  questions: section.variants.join('\n'),
  body: [section.answer, ...section.nextSteps, ...section.exceptions].join('\n'),
})

// A section answers with its first articles; one cited in passing further down is no answer.
const rightFor = (gold: readonly string[], sections: readonly Section[]): Set<number> =>
  new Set(
    [...sections.entries()]
      .filter(([, { articles }]) => articles.slice(0, 3).some((id) => gold.includes(id)))
      .map(([number]) => number),
  )

/** So many sections, the first ones as they are and then sentences of several mixed: the words stay those of the field. */
export function recombined(documents: readonly Document[], count: number): Document[] {
  const random = seeded(7)
  const any = (): Document => documents[Math.floor(random() * documents.length)] as Document
  const mixed = (field: 'questions' | 'body'): string =>
    Array.from({ length: 3 }, any)
      .flatMap((one) => one[field].split('\n').filter(() => random() < 0.4))
      .join('\n')
  return Array.from({ length: count }, (_, id): Document => {
    const own = documents[id]
    if (own) return { ...own, id }
    const [one, other] = [any(), any()]
    return {
      id,
      title: `${one.title} ${other.title}`,
      keywords: one.keywords,
      questions: mixed('questions'),
      body: mixed('body'),
    }
  })
}

/** Numbers from 0 to 1, the same ones every time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
