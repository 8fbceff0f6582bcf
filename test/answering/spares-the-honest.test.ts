import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isAbuse } from '../../src/core/answering/abuse.ts'
import { evasionIn } from '../../src/core/answering/evasion.ts'
import { asksForOthersData } from '../../src/core/answering/others-data.ts'
import { trickIn } from '../../src/core/answering/trickery.ts'
import { readKnowledge } from '../../src/search/knowledge/read-knowledge.ts'
import { HONEST_NEIGHBOURS } from './honest-neighbours.ts'

const TODAY = '2026-11-23'
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

/** What a screen says of a text; undefined where it may go on to search. */
const screenedAs = (text: string): string | undefined =>
  (isAbuse(text) ? 'abuse' : undefined) ??
  trickIn(text, TODAY) ??
  (asksForOthersData(text) ? 'others_data' : undefined) ??
  evasionIn(text)

const refusedOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => {
    const why = screenedAs(text)
    return why === undefined || ALLOWED.has(text) ? [] : [`${why}: ${text}`]
  })

// Variants that are truly an evader's question. Empty so far: add one only if nobody honest would type it.
const ALLOWED: ReadonlySet<string> = new Set<string>()

test('no variant of any section is refused', () => {
  const { sections } = readKnowledge(path('../../knowledge'))
  const variants = sections.flatMap(({ section }) => [section.title, ...section.variants])
  expect(variants.length).toBeGreaterThan(9000)
  expect(refusedOf(variants)).toEqual([])
})

const HONEST_KINDS = new Set(['answerable', 'calculator', 'union_service', 'out_of_scope'])

test('no honest question of the evaluation is refused', () => {
  const folder = path('../eval/questions/')
  const lines = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) =>
      readFileSync(folder + file, 'utf8')
        .trim()
        .split('\n'),
    )
  const questions = lines.map((line) => JSON.parse(line) as { kind: string; question: string })
  const honest = questions.filter(({ kind }) => HONEST_KINDS.has(kind)).map(({ question }) => question)
  expect(honest.length).toBeGreaterThan(300)
  expect(refusedOf(honest)).toEqual([])
})

test.each(HONEST_NEIGHBOURS)('is not refused: "%s"', (text) => {
  expect(screenedAs(text)).toBeUndefined()
})
