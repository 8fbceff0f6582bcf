import { describe, expect, test } from 'vitest'
import { amount } from '../../src/core/intake/steps/amount.ts'
import { count } from '../../src/core/intake/steps/count.ts'
import { DONE, heard, STICKER, says, typed } from './reading.ts'

const money = amount({ ko: '얼마인가요?' })
const heads = count({ ko: '몇 명인가요?' }, { min: 1, max: 300 })

describe('an amount', () => {
  test.each([
    ['3,200,000원', 3_200_000],
    ['3200000', 3_200_000],
    ['3 200 000', 3_200_000],
    ['３２０만원', 3_200_000],
    ['₩ 50,000', 50_000],
    ['68만원', 680_000],
    ['68만 원', 680_000],
    ['3천5백', 3_500],
    ['10.25만', 102_500],
    ['삼백이십만', 3_200_000],
    ['1억2천만', 120_000_000],
    ['1억 2천만 원', 120_000_000],
    ['약 68만원', 680_000],
    ['백만원쯤', 1_000_000],
    ['백만 원 정도예요', 1_000_000],
    ['삼백이요', 300],
    ['백만원이요', 1_000_000],
    ['100만', 1_000_000],
    ['만원', 10_000],
    ['3천500', 3_500],
    ['3000元', 3_000],
    ['三千块', 3_000],
    ['1.5万', 15_000],
    ['两万三千元', 23_000],
    ['1234.56', 1234.56],
    ['32,900위안', 32_900],
    ['100\u200b만', 1_000_000],
  ])('%j is %d', (text, value) => {
    expect(heard(money, typed(text))).toBe(value)
  })

  test.each([
    '많이',
    '조금',
    '',
    '원',
    '없어요',
    '-5000',
    '1e9',
    '0x10',
    '2,5',
    '1,23,456',
    '12 3',
    '백천',
    '만억',
    '3만5万',
    '三万5',
    '일이삼',
    '😀',
    '💰100만💰',
    '<b>100</b>',
    'NaN',
    'Infinity',
    'constructor',
  ])('%j is no amount', (text) => {
    expect(heard(money, typed(text))).toEqual(says('not_an_amount'))
  })

  test.each([String(2 ** 53), '9'.repeat(400), '9999억9999만9999조', '1,000,000,000,001', '2조'])(
    '%j is not taken',
    (text) => {
      expect(heard(money, typed(text))).toHaveProperty('problem')
    },
  )

  test('has its bounds, and names them', () => {
    const small = amount({ ko: '얼마?' }, { min: 0, max: 20_000 })
    expect(heard(small, typed('0원'))).toBe(0)
    expect(heard(money, typed('0'))).toEqual(says('amount_too_small'))
    expect(small.read(typed('3만'), { today: '2026-11-22', soFar: undefined })).toEqual({
      kind: 'problem',
      problem: { kind: 'amount_too_large', slots: { max: '20,000' } },
    })
  })

  test.each([
    ['ko', 'KRW', '3,200,000원'],
    ['ko', 'CNY', '3,200,000위안'],
    ['zh', 'CNY', '3,200,000元'],
    ['en', 'KRW', '3,200,000 won'],
  ] as const)('is shown with its currency in %s, %s', (locale, currency, shown) => {
    expect(money.show(3_200_000, { locale, currency })).toBe(shown)
  })
})

describe('a count', () => {
  test.each([
    ['4', 4],
    ['４명', 4],
    ['네 명', 4],
    ['네명이요', 4],
    ['혼자요', 1],
    ['하나', 1],
    ['열두 명', 12],
    ['스무 명', 20],
    ['서른다섯', 35],
    ['세 식구예요', 3],
    ['4인 가구', 4],
    ['삼십 명', 30],
    ['十二个人', 12],
    ['1,0'.replace(',', ''), 10],
  ])('%j is %d', (text, value) => {
    expect(heard(heads, typed(text))).toBe(value)
  })

  test.each(['', '많이', '두세 명', '대여섯', '2.5', '-1', '반', '😀', 'toString', '1,2'])('%j is no count', (text) => {
    expect(heard(heads, typed(text))).toEqual(says('not_a_count'))
  })

  test.each(['0', '영', '301', String(2 ** 53), '9'.repeat(400)])('%j is out of range or refused', (text) => {
    expect(heard(heads, typed(text))).toHaveProperty('problem')
  })
})

test.each([STICKER, DONE])('%j is no number', (said) => {
  expect([heard(money, said), heard(heads, said)]).toEqual([says('not_an_amount'), says('not_a_count')])
})
