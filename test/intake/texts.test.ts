import { describe, expect, test } from 'vitest'
import { line, paragraph } from '../../src/core/intake/steps/line.ts'
import { place } from '../../src/core/intake/steps/place.ts'
import { DONE, heard, photo, pressed, STICKER, says, sent, typed, VOICE } from './reading.ts'

const name = line({ ko: '이름을 알려 주세요.' }, { max: 20 })
const story = paragraph({ ko: '무슨 일이 있었나요?' })
const where = place({ ko: '어디인가요?' })

describe('a line', () => {
  test.each([
    ['  홍길동 ', '홍길동'],
    ['홍\n길동', '홍 길동'],
    ['홍\u200b길\u2060동', '홍길동'],
    ['\u202e홍길동', '홍길동'],
    ['홍길동\u0000', '홍길동'],
    ['홍길동 😀', '홍길동 😀'],
    ['가각'.normalize('NFD'), '가각'],
    ['<b>홍길동</b>', '<b>홍길동</b>'],
    ['=1+1', '=1+1'],
    ['홍길동\ud83d', '홍길동'],
    ['가'.repeat(20), '가'.repeat(20)],
  ])('%j is kept as %j', (text, kept) => {
    expect(heard(name, typed(text))).toBe(kept)
  })

  test.each([
    ['', 'text_wanted'],
    ['   \n ', 'text_wanted'],
    ['\u200b\u200d\ufeff', 'text_wanted'],
    ['\u3164\u115f', 'text_wanted'],
    ['😀👍', 'text_wanted'],
    ['…!?', 'text_wanted'],
    ['가'.repeat(21), 'too_long'],
    ['가'.repeat(1_000_000), 'too_long'],
  ] as const)('%j is refused: %s', (text, problem) => {
    expect(heard(name, typed(text))).toEqual(says(problem))
  })

  test('names the most and the present length of what is too long', () => {
    expect(name.read(typed('가'.repeat(25)), { today: '2026-11-22', soFar: undefined })).toEqual({
      kind: 'problem',
      problem: { kind: 'too_long', slots: { max: 20, length: 25 } },
    })
  })
})

describe('a paragraph', () => {
  test('keeps its line breaks', () => {
    expect(heard(story, typed('6월부터\r\n월급이 밀렸어요.'))).toBe('6월부터\n월급이 밀렸어요.')
  })

  test('is at most 1,500 characters', () => {
    expect(heard(story, typed('가'.repeat(1501)))).toEqual(says('too_long'))
  })
})

describe('a place', () => {
  test('is words or a position', () => {
    expect(heard(where, typed('인천 남동구\n논현동'))).toEqual({ kind: 'address', address: '인천 남동구 논현동' })
    expect(heard(where, { kind: 'place', latitude: 42.9, longitude: 129.5 })).toEqual({
      kind: 'position',
      latitude: 42.9,
      longitude: 129.5,
    })
  })

  test('shows both so that a person can find it', () => {
    const showing = { locale: 'ko', currency: 'KRW' } as const
    expect(where.show({ kind: 'address', address: '논현동' }, showing)).toBe('논현동')
    expect(where.show({ kind: 'position', latitude: 42.9, longitude: 129.5 }, showing)).toBe('42.90000, 129.50000')
  })

  test.each([
    ['', 'text_wanted'],
    ['😀', 'text_wanted'],
    ['가'.repeat(201), 'too_long'],
  ] as const)('refuses %j', (text, problem) => {
    expect(heard(where, typed(text))).toEqual(says(problem))
  })
})

test.each([STICKER, VOICE, DONE, pressed('yes'), sent(photo('a'))])('texts refuse %j kindly', (said) => {
  expect([name, story, where].map((step) => heard(step, said))).toEqual(Array(3).fill(says('text_wanted')))
})
