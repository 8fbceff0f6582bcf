import { describe, expect, test } from 'vitest'
import { phone } from '../../src/core/intake/steps/phone.ts'
import { time } from '../../src/core/intake/steps/time.ts'
import { heard, STICKER, says, typed } from './reading.ts'

const number = phone({ ko: '전화번호는요?' })
const clock = time({ ko: '몇 시가 좋으세요?' })
const shared = (digits: string) => ({ kind: 'phone', number: digits }) as const

describe('a phone number', () => {
  test.each([
    ['010-1234-5678', '+821012345678'],
    ['０１０－１２３４－５６７８', '+821012345678'],
    ['010 1234 5678이요', '+821012345678'],
    ['01012345678번입니다', '+821012345678'],
    ['011-234-5678', '+82112345678'],
    ['02-123-4567', '+8221234567'],
    ['032 812 3456', '+82328123456'],
    ['+82 10-1234-5678', '+821012345678'],
    ['+82 (0)10 1234 5678', '+821012345678'],
    ['0082 10 1234 5678', '+821012345678'],
    ['82-10-1234-5678', '+821012345678'],
    ['13800138000', '+8613800138000'],
    ['138 0013 8000', '+8613800138000'],
    ['+86 138 0013 8000', '+8613800138000'],
    ['8613800138000', '+8613800138000'],
    // 043 is 충북 and 0433 is 延边: the gap tells them apart.
    ['0433-2512345', '+864332512345'],
    ['(0433) 2512345', '+864332512345'],
    ['043-251-2345', '+82432512345'],
    ['0505-123-4567', '+825051234567'],
  ])('typed %j is %s', (text, kept) => {
    expect(heard(number, typed(text))).toBe(kept)
  })

  test.each([
    ['821012345678', '+821012345678'],
    ['+8613800138000', '+8613800138000'],
    // A shared contact of the United States is no Chinese mobile.
    ['14155550123', '+14155550123'],
    ['01012345678', '+821012345678'],
  ])('a shared contact %j is %s', (digits, kept) => {
    expect(heard(number, shared(digits))).toBe(kept)
  })

  test.each([
    '',
    '없어요',
    '1234',
    '010-1234',
    '010-1234-56789012',
    '031-12-3456',
    '900101-1234567',
    '9'.repeat(5000),
    '😀',
    '+',
    '010-ABCD-5678',
  ])('%j is no phone number', (text) => {
    expect(heard(number, typed(text))).toEqual(says('not_a_phone'))
  })

  test('is shown as it is dialled at home', () => {
    const shown = (value: string) => number.show(value, { locale: 'ko', currency: 'KRW' })
    expect([shown('+821012345678'), shown('+8221234567'), shown('+8613800138000')]).toEqual([
      '010-1234-5678',
      '02-123-4567',
      '138 0013 8000',
    ])
  })
})

describe('a time', () => {
  test.each([
    ['14:30', '14:30'],
    ['１４：３０', '14:30'],
    ['2:05', '02:05'],
    ['오후 2시 반', '14:30'],
    ['오후2시반이요', '14:30'],
    ['오후 2:30', '14:30'],
    ['2시 30분', '02:30'],
    ['오전 12시', '00:00'],
    ['오후 12시', '12:00'],
    ['낮 12시', '12:00'],
    ['낮 11시', '11:00'],
    ['밤 12시', '00:00'],
    ['밤 1시', '01:00'],
    ['밤 9시 10분', '21:10'],
    ['새벽 3시', '03:00'],
    ['저녁 6시에', '18:00'],
    ['아침 7시', '07:00'],
    ['15시', '15:00'],
    ['下午3点半', '15:30'],
    ['晚上8点', '20:00'],
    ['上午9点20', '09:20'],
  ])('%j is %s', (text, kept) => {
    expect(heard(clock, typed(text))).toBe(kept)
  })

  test.each(['', '25:00', '24:00', '12:60', '3시 75분', '오후', '퇴근하고', '2', '-1:00', '😀', '1'.repeat(9999)])(
    '%j is no time',
    (text) => {
      expect(heard(clock, typed(text))).toEqual(says('not_a_time'))
    },
  )
})

test('a sticker is neither', () => {
  expect([heard(number, STICKER), heard(clock, STICKER)]).toEqual([says('not_a_phone'), says('not_a_time')])
})
