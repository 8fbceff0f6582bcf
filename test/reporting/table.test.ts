import { describe, expect, test } from 'vitest'
import { maskedName } from '../../src/core/reporting/masked.ts'
import { tablesOf } from '../../src/core/reporting/table.ts'
import { event } from '../casework/a-case.ts'
import { AID, aCase, contents, LINES, lineOf, reading, SEOUL } from './tabled.ts'

const { cause, note, wanted, name, phone } = LINES
const PAID = [
  event('submitted'),
  event('approved', { amount: 400_000 }),
  event('approved', { amount: 300_000 }),
  event('paid', { amount: 100_000 }),
  event('paid', { amount: 200_000 }),
]

describe('a table of cases', () => {
  test('has what every case has, then what was asked, in the words the member saw', async () => {
    const [table] = await tablesOf(AID, reading([aCase([cause, wanted, name, phone], { events: PAID })]), SEOUL)
    expect(table?.title).toBe('생활 지원 2판')
    expect(await contents(table)).toEqual([
      {
        접수번호: 'K7M2-9QX',
        '접수한 때': '2026-11-23 00:30',
        상태: '(received)',
        '소속(미확인)': '든든택배',
        '요청 금액 (KRW)': 500_000,
        '결정 금액 (KRW)': 300_000,
        '지급 금액 (KRW)': 300_000,
        '답변 약속일': '2026-12-04',
        '어떤 일인가요?': '화재',
        '얼마인가요?': 500_000,
        '이름을 알려 주세요.': '홍길동',
        '전화번호는요?': '010-1234-5678',
      },
    ])
  })

  test('puts a step that only some came to where the form asks it', async () => {
    const [table] = await tablesOf(
      AID,
      reading([aCase([cause, wanted, name]), aCase([cause, note, wanted, name])]),
      SEOUL,
    )
    expect(table?.columns.slice(-4)).toEqual(['어떤 일인가요?', '어떤 것인가요?', '얼마인가요?', '이름을 알려 주세요.'])
    expect((await contents(table)).map((row) => row['어떤 것인가요?'])).toEqual([undefined, note.shown])
  })

  test('is one for each edition, the old one in its old words', async () => {
    const old = { ...cause, label: '무슨 사정인가요?', shown: '불이 났어요' }
    const tables = await tablesOf(AID, reading([aCase([cause]), aCase([old], { edition: 1 })]), {
      ...SEOUL,
      locale: 'en',
    })
    expect(tables.map(({ title, columns }) => [title, columns.at(-1)])).toEqual([
      ['Aid edition 1', '무슨 사정인가요?'],
      ['Aid edition 2', 'What happened?'],
    ])
    expect((await contents(tables[0])).map((row) => row['무슨 사정인가요?'])).toEqual(['불이 났어요'])
  })

  test('without cases is empty, and still says what it would hold', async () => {
    const [table, ...more] = await tablesOf(AID, reading([]), SEOUL)
    expect([table?.columns[0], await contents(table), more]).toEqual(['접수번호', [], []])
  })

  test('holds what was given later beside the rest', async () => {
    const later = { ...lineOf('text', '더 보냅니다', '더 보냅니다'), label: '답해 주세요.' }
    const events = [
      event('submitted'),
      event('supplemented', { lines: [later] }),
      event('supplemented', { lines: [{ ...later, shown: '또' }] }),
    ]
    const [table] = await tablesOf(AID, reading([aCase([cause], { events })]), SEOUL)
    expect((await contents(table))[0]).toHaveProperty(['보완: 답해 주세요.'], '더 보냅니다\n또')
    const [masked] = await tablesOf(AID, reading([aCase([cause], { events })]), { ...SEOUL, masked: true })
    expect((await contents(masked))[0]).toHaveProperty(['보완: 답해 주세요.'], '●●●\n●●●')
  })

  test('of seats tells the round and the place, of rights what was recovered', async () => {
    const seated = { ...aCase([cause]), place: { kind: 'waiting', number: 4 } as const }
    const inRound = { ...seated, submission: { ...seated.submission, round: 'r1' } }
    const [seats] = await tablesOf({ ...AID, casework: 'seat' }, reading([inRound]), {
      ...SEOUL,
      roundTitle: () => '가을 배구',
    })
    expect((await contents(seats))[0]).toMatchObject({ '모집 회차': '가을 배구', 자리: '대기 4' })
    const settled = aCase([cause], { events: [event('settled', { amount: 680_000 })] })
    const [rights] = await tablesOf({ ...AID, casework: 'rights' }, reading([settled]), SEOUL)
    expect((await contents(rights))[0]).toMatchObject({ '요청 금액 (KRW)': 500_000, '회수 금액 (KRW)': 680_000 })
  })
})

describe('a table that leaves the house', () => {
  test('covers names and sensitive lines, numbers too', async () => {
    const income = { ...wanted, sensitive: true }
    const [table] = await tablesOf(AID, reading([aCase([cause, income, name, phone])]), { ...SEOUL, masked: true })
    expect((await contents(table))[0]).toMatchObject({
      '어떤 일인가요?': '화재',
      '얼마인가요?': '●●●',
      '이름을 알려 주세요.': '홍*동',
      '전화번호는요?': '●●●',
    })
    expect(JSON.stringify(await contents(table))).not.toMatch(/홍길동|5678|500,000/u)
  })

  test.each([
    ['홍길동', '홍*동'],
    ['이산', '이*'],
    ['남궁민수', '남**수'],
    ['김', '*'],
    ['', '*'],
    ['Nguyen Van A', 'N***A'],
    ['𠮷野家', '𠮷*家'],
  ])('%s is %s', (whole, masked) => {
    expect(maskedName(whole)).toBe(masked)
  })
})

test('cases are read a page at a time, never all at once', async () => {
  let held = 0
  let most = 0
  async function* manyCases() {
    for (let at = 0; at < 3000; at += 1) {
      held += 1
      most = Math.max(most, held)
      yield aCase([cause, wanted])
      held -= 1
    }
  }
  const [table] = await tablesOf(AID, manyCases, SEOUL)
  let rows = 0
  for await (const _ of table?.rows() ?? []) rows += 1
  expect([rows, most]).toEqual([3000, 1])
})
