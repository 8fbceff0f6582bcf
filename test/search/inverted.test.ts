import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bm25f, buildInverted, type FieldTexts } from '../../src/search/index/build.ts'
import { holds, rowOf } from '../../src/search/index/inverted.ts'
import { countTerms, normalisedScores } from '../../src/search/index/score.ts'
import { hashTerm } from '../../src/search/text/hash.ts'

const SETTINGS: Bm25f = { weights: [3, 1], lengthShare: 0.5, k1: 2.5 }
const termsOf = (text: string): string[] => text.split(' ').filter(Boolean)
const hashesOf = (text: string): number[] => termsOf(text).map(hashTerm)

/** BM25F straight from its formula, one document and one term at a time. */
function byHand(documents: readonly (readonly FieldTexts[])[], asked: readonly string[]): number[] {
  const { weights, lengthShare: b, k1 } = SETTINGS
  const length = (texts: FieldTexts): number => texts.join('').length
  const means = weights.map(
    (_, field) => documents.reduce((sum, one) => sum + length(one[field] ?? []), 0) / documents.length || 1,
  )
  const frequency = (fields: readonly FieldTexts[], term: string): number =>
    fields.reduce((sum, texts, field) => {
      const times = texts.flatMap(termsOf).filter((one) => one === term).length
      return sum + ((weights[field] ?? 0) * times) / (1 - b + (b * length(texts)) / (means[field] ?? 1))
    }, 0)
  const holding = (term: string): number =>
    documents.filter((fields) => fields.some((texts) => texts.flatMap(termsOf).includes(term))).length
  const idf = (count: number): number => Math.log(1 + (documents.length - count + 0.5) / (count + 0.5))
  const counted = asked.filter((term) => !(documents.length > 10 && holding(term) > 0.6 * documents.length))
  const greatest = counted.reduce((sum, term) => sum + idf(holding(term)), 0)
  return documents.map((fields) => {
    const score = counted.reduce((sum, term) => {
      const tf = frequency(fields, term)
      return sum + (idf(holding(term)) * tf * (k1 + 1)) / (tf + k1)
    }, 0)
    return greatest === 0 ? 0 : score / greatest
  })
}

const word = fc.constantFrom('임금', '체불', '해고', '예고', '수당', '연차', '휴가', '산재', '노조', '퇴직금')
const field = fc.array(
  fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  { maxLength: 3 },
)
const documents = fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 25 })

describe('an inverted index', () => {
  test('scores as BM25F does by hand', () => {
    fc.assert(
      fc.property(documents, fc.array(fc.oneof(word, fc.constant('없는말')), { maxLength: 8 }), (docs, asked) => {
        const scores = normalisedScores(buildInverted(docs, hashesOf, SETTINGS), countTerms(asked))
        for (const [at, wanted] of byHand(docs, asked).entries()) expect(scores[at]).toBeCloseTo(wanted, 4)
      }),
      { numRuns: 300 },
    )
  })

  test('a score lies between nothing and k1 + 1', () => {
    fc.assert(
      fc.property(documents, fc.array(word), (docs, asked) => {
        const scores = normalisedScores(buildInverted(docs, hashesOf, SETTINGS), countTerms(asked))
        expect(scores.every((score) => score >= 0 && score <= SETTINGS.k1 + 1 + 1e-6)).toBe(true)
      }),
    )
  })

  test('tells which documents hold a term', () => {
    fc.assert(
      fc.property(documents, word, (docs, asked) => {
        const index = buildInverted(docs, hashesOf, SETTINGS)
        const row = rowOf(index, hashTerm(asked))
        const held = docs.map((fields) => fields.flat().flatMap(termsOf).includes(asked))
        expect(held.map((_, at) => row >= 0 && holds(index, row, at))).toEqual(held)
      }),
    )
  })

  test('nothing asked, nothing found', () => {
    expect([...normalisedScores(buildInverted([[['임금'], []]], hashesOf, SETTINGS), countTerms([]))]).toEqual([0])
    expect([...normalisedScores(buildInverted([], hashesOf, SETTINGS), countTerms(['임금']))]).toEqual([])
  })
})
