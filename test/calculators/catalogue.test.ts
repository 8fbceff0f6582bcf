import { describe, expect, test } from 'vitest'
import { loadCalculators } from '../../src/calculators/index.ts'
import { readKnowledge } from '../../src/search/knowledge/read-knowledge.ts'
import { statuteBook } from '../../src/search/knowledge/statutes.ts'

const calculators = await loadCalculators()
const book = statuteBook(readKnowledge('knowledge').statutes)

describe.each([...calculators])('calculator %s', (id, calculator) => {
  test('names articles that the knowledge base holds', () => {
    expect(calculator.articles.filter((article) => book.article(article, '2026-11-23') === undefined)).toEqual([])
  })
  test('is worded in Korean and its questions in English and Chinese too', () => {
    const worded = [calculator.name, calculator.intro, ...Object.values(calculator.steps).map(({ ask }) => ask)]
    expect(worded.filter(({ ko, en, zh }) => !ko || !en || !zh)).toEqual([])
  })
  test('fits a button with the id of a draft', () => {
    expect(Buffer.byteLength(`m:calculate:${id}`)).toBeLessThanOrEqual(64)
  })
  test('says what it leaves out', () => {
    expect(calculator.leavesOut.length).toBeGreaterThan(0)
  })
})
