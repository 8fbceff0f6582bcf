import { describe, expect, test } from 'vitest'
import { attachment } from '../../src/core/intake/steps/attachment.ts'
import { people } from '../../src/core/intake/steps/people.ts'
import { afterAll, DONE, heard, photo, RESTART, STICKER, says, sent, typed, VOICE } from './reading.ts'

const papers = attachment({ ko: '서류를 보내 주세요.' }, { max: 2 })
const team = people({ ko: '선수를 적어 주세요.' }, { min: 2, max: 4 })
const SHOWN = { locale: 'ko', currency: 'KRW' } as const

describe('attachments', () => {
  test('gather until the member says that was all', () => {
    expect(afterAll(papers, [sent(photo('a')), sent(photo('b'))])).toEqual({ so_far: [photo('a'), photo('b')] })
    expect(afterAll(papers, [sent(photo('a')), DONE])).toEqual([photo('a')])
    expect(afterAll(papers, [sent(photo('a')), typed('다 보냈어요')])).toEqual([photo('a')])
  })

  test('the same photo twice is one', () => {
    expect(afterAll(papers, [sent(photo('a')), sent(photo('a')), DONE])).toEqual([photo('a')])
  })

  test('have a most, and the first ones stay', () => {
    expect(afterAll(papers, [sent(photo('a')), sent(photo('b')), sent(photo('c'))])).toEqual(says('too_many_files'))
    expect(afterAll(papers, [sent(photo('a')), sent(photo('b')), sent(photo('c')), DONE])).toEqual([
      photo('a'),
      photo('b'),
    ])
  })

  test('starting over takes a wrong one out', () => {
    expect(afterAll(papers, [sent(photo('a')), RESTART, sent(photo('b')), DONE])).toEqual([photo('b')])
  })

  test.each([DONE, typed('없어요'), typed('😀'), STICKER, VOICE])('%j is no file', (said) => {
    expect(heard(papers, said)).toEqual(says('file_wanted'))
  })

  test('are shown by name', () => {
    expect([papers.show([photo('a'), photo('b')], SHOWN), papers.show([], SHOWN)]).toEqual([
      '📎 a.jpg\n📎 b.jpg',
      '없음',
    ])
  })
})

describe('people of a team', () => {
  test.each([
    ['홍길동 40대', { name: '홍길동', detail: '40대' }],
    ['홍길동, 40대', { name: '홍길동', detail: '40대' }],
    ['1. 홍길동: 7번', { name: '홍길동', detail: '7번' }],
    ['홍길동', { name: '홍길동', detail: '' }],
    ['张三，40多岁', { name: '张三', detail: '40多岁' }],
    ['Nguyen Van A, 30대', { name: 'Nguyen Van A', detail: '30대' }],
    ["O'Neil / 9", { name: "O'Neil", detail: '9' }],
  ])('%j is one of them', (text, person) => {
    expect(heard(team, typed(text))).toEqual({ so_far: [person] })
  })

  test('come one a line, in one message or in several', () => {
    const both = [
      { name: '홍길동', detail: '40대' },
      { name: '김영희', detail: '7번' },
    ]
    expect(afterAll(team, [typed('홍길동 40대\n\n김영희 7번'), DONE])).toEqual(both)
    expect(afterAll(team, [typed('홍길동 40대'), typed('김영희 7번'), typed('다 적었어요')])).toEqual(both)
  })

  test('a name typed again mends its detail', () => {
    expect(afterAll(team, [typed('홍길동 40대\n김영희 7번'), typed('홍길동 50대'), DONE])).toEqual([
      { name: '김영희', detail: '7번' },
      { name: '홍길동', detail: '50대' },
    ])
  })

  test('two of one name in one message are two people', () => {
    expect(afterAll(team, [typed('김영희 30대\n김영희 50대'), DONE])).toHaveLength(2)
  })

  test('starting over takes a wrong one out', () => {
    expect(afterAll(team, [typed('홍길동'), RESTART, typed('김영희\n이철수'), DONE])).toEqual([
      { name: '김영희', detail: '' },
      { name: '이철수', detail: '' },
    ])
  })

  test('have a least and a most', () => {
    expect(afterAll(team, [typed('홍길동'), DONE])).toEqual(says('too_few_people'))
    expect(heard(team, typed('가\n나\n다\n라\n마'))).toEqual(says('too_many_people'))
  })

  test.each(['', '   ', '123', '😀', '<b>홍길동</b>', '홍길동\n😀', `홍길동 ${'가'.repeat(61)}`, '가'.repeat(50_000)])(
    '%j is not read, and nobody is half kept',
    (text) => {
      expect(heard(team, typed(text))).toEqual(says('people_unreadable'))
    },
  )

  test('a sticker is nobody', () => {
    expect(heard(team, STICKER)).toEqual(says('people_unreadable'))
  })

  test('are shown numbered', () => {
    expect(
      team.show(
        [
          { name: '홍길동', detail: '40대' },
          { name: '김영희', detail: '' },
        ],
        SHOWN,
      ),
    ).toBe('1. 홍길동 (40대)\n2. 김영희')
  })
})
