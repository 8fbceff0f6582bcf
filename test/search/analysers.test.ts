import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cb2x, cb3x } from '../../src/search/text/bigrams.ts'
import { stripEndings } from '../../src/search/text/endings.ts'
import { wsj } from '../../src/search/text/eojeol.ts'
import { garu } from '../../src/search/text/garu.ts'
import { hashTerm } from '../../src/search/text/hash.ts'
import { lex } from '../../src/search/text/lexicon.ts'
import { loadSplitter } from '../../src/search/text/morphemes.ts'
import { normalise, squeeze } from '../../src/search/text/normalise.ts'
import { soundAlike } from '../../src/search/text/spelling.ts'

describe('normalise', () => {
  test.each([
    ['decomposed Hangul', '임금'.normalize('NFD'), '임금'],
    ['full width', 'ＯＴ　수당', 'ot 수당'],
    ['zero width and soft hyphen', '임\u200b금\u00ad체\u2060불\ufeff', '임금체불'],
    ['Hangul filler and tag characters', '임\u3164금\u{e0041}', '임금'],
    ['the dot of 일ㆍ가정', '일ㆍ가정 양립·지원', '일 가정 양립 지원'],
    ['laughing and crying', '돈을 안줘요ㅠㅠㅋㅋ', '돈을 안줘요'],
    ['commas in amounts', '10,320원', '10320원'],
    ['lines', ' 한 줄\n두 줄 ', '한 줄 두 줄'],
  ])('%s', (_, written, wanted) => expect(normalise(written)).toBe(wanted))

  test('is done once and for all', () => {
    for (const text of ['일ㆍ가정 ㅋ', 'ﾊ①㈜ Ａ', '가\u200b나'])
      expect(normalise(normalise(text))).toBe(normalise(text))
  })

  test('long texts are cut', () => expect(normalise('가'.repeat(9000)).length).toBeLessThanOrEqual(2000))
})

test('squeeze leaves letters and figures', () => expect(squeeze('퇴직금, 얼마 (3년)?')).toBe('퇴직금얼마3년'))

test.each([
  ['돼나요', '되나요'],
  ['알려주새요', '알려주세요'],
  ['쓰러졋어요', '쓰러졌어요'],
  ['받을수잇나요', '받을수있나요'],
  ['일을 않줘요', '일을 안줘요'],
])('%s sounds like %s', (typed, meant) => expect(soundAlike(typed)).toBe(soundAlike(meant)))

describe('cb2x', () => {
  test.each([
    ['월급을 안 줘요', ['월급', '급을', '을안', '안줘', '줘요']],
    ['집', ['집']],
    ['', []],
    ['劳动合同', ['劳动', '动合', '合同']],
  ])('%s', (text, terms) => expect(cb2x.terms(normalise(text))).toEqual(terms))

  test('spaces make no difference', () => expect(cb2x.terms('부당 해고 구제')).toEqual(cb2x.terms('부당해고구제')))
})

describe('wsj', () => {
  test.each([
    ['회사에서는', '회사'],
    ['월급을', '월급'],
    ['해고당했어요', '해고'],
    ['퇴직금인가요', '퇴직금'],
    ['신고하려면', '신고'],
    ['공회에', '공회'],
    ['줌까', '줌까'],
    ['나이', '나이'],
    ['로임임까', '로임'],
  ])('%s → %s', (word, stem) => expect(stripEndings(word)).toBe(stem))

  test('words as they are spaced', () =>
    expect(wsj.terms('퇴직금을 언제까지 주나요')).toEqual(['퇴직금', '언제', '주나']))
})

describe('garu', async () => {
  const splitter = await loadSplitter()
  if (!splitter) throw new Error('garu-ko should load here')
  const analyser = garu(splitter)

  test.each([
    ['부당해고를 당했어요', ['부당', '해고', '부당해고', '당하다']],
    ['월급을 30일째', ['월급', '30', '30일']],
    ['연차 휴가', ['연차', '휴가', '연차휴가']],
  ])('%s', (text, terms) => expect(analyser.terms(text)).toEqual(terms))

  test('a long text without spaces stays quick', () => {
    const { user } = process.cpuUsage()
    analyser.terms('월급을안줘서신고하고싶은데어떻게하나요'.repeat(60).slice(0, 1100))
    expect((process.cpuUsage().user - user) / 1000).toBeLessThan(200)
  })
})

describe('lex', () => {
  const analyser = lex(['임금 체불 신고', '부당해고 구제신청'])
  test.each([
    ['임금체불신고하려고', ['임금', '체불', '신고']],
    ['부당해고라구제신청', ['부당해고', '구제신청']],
    ['날씨가 좋다', []],
  ])('%s', (text, stems) => expect(analyser.terms(text)).toEqual(stems))
})

test('grams hashed straight from the text are those of the terms', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'임금을못받았어요 12a돼되졌졋가') }), (text) => {
      for (const { terms, hashes } of [cb2x, cb3x])
        expect([...(hashes?.(text) ?? [])]).toEqual(terms(text).map(hashTerm))
    }),
  )
})
