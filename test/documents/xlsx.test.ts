import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/core/reporting/exporting.ts'
import { tablesOf } from '../../src/core/reporting/table.ts'
import { xlsxOf } from '../../src/documents/xlsx.ts'
import { AID, aCase, LINES, reading, SEOUL } from '../reporting/tabled.ts'
import { sheetCells, unzipped } from './unzipped.ts'

const tableOf = (title: string, rows: readonly (readonly Cell[])[]) => ({
  title,
  columns: ['첫째', '둘째'],
  async *rows() {
    yield* rows
  },
})
const cells = async (rows: readonly (readonly Cell[])[]) => sheetCells(await xlsxOf([tableOf('표', rows)]), 1)

describe('a workbook', () => {
  test('opens again with the cells that were put in', async () => {
    expect(
      await cells([
        ['가 & <나>', 3_200_000],
        ['한 줄\n두 줄', 0.5],
      ]),
    ).toEqual([
      ['첫째', '둘째'],
      ['가 & <나>', 3_200_000],
      ['한 줄\n두 줄', 0.5],
    ])
  })

  test('keeps what looks like a formula as text', async () => {
    const workbook = await xlsxOf([tableOf('표', [['=1+1', '+82']])])
    expect(sheetCells(workbook, 1)[1]).toEqual(['=1+1', '+82'])
    expect(unzipped(workbook).get('xl/worksheets/sheet1.xml')).not.toContain('<f>')
  })

  test('leaves out what XML cannot hold', async () => {
    expect((await cells([['가\u0000\u0007나\ud83d다\uffff', 1]]))[1]?.[0]).toBe('가나다')
    expect((await cells([['😀 홍길동', 1]]))[1]?.[0]).toBe('😀 홍길동')
  })

  test('cuts a text that is too long for a cell', async () => {
    expect(String((await cells([['가'.repeat(40_000), 1]]))[1]?.[0])).toHaveLength(32_767)
  })

  test('leaves empty cells empty, in their column', async () => {
    const workbook = await xlsxOf([tableOf('표', [[undefined, 7]])])
    expect(unzipped(workbook).get('xl/worksheets/sheet1.xml')).toMatch(/<c r="B2"[^>]*><v>7<\/v>/u)
  })

  test('has one sheet for each table, named within the format’s limits and apart', async () => {
    const long = '노동자의 권익침해와 임금체불을 접수하는 아주 긴 이름의 사업 1판'
    const workbook = await xlsxOf([tableOf(long, []), tableOf(long, []), tableOf('가/나:[다]?*', [])])
    const names = [...(unzipped(workbook).get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(
      ([, name]) => name,
    )
    expect(names).toHaveLength(3)
    expect(new Set(names).size).toBe(3)
    expect(names.every((name) => (name?.length ?? 99) <= 31 && !/[\\/?*[\]:]/u.test(name ?? ''))).toBe(true)
  })

  test('of a programme says what its table says', async () => {
    const tables = await tablesOf(
      AID,
      reading([aCase([LINES.cause, LINES.wanted, LINES.name]), aCase([LINES.cause], { edition: 1 })]),
      SEOUL,
    )
    const workbook = await xlsxOf(tables)
    expect(sheetCells(workbook, 2)[0]?.slice(-3)).toEqual(['어떤 일인가요?', '얼마인가요?', '이름을 알려 주세요.'])
    expect(sheetCells(workbook, 2)[1]?.slice(-3)).toEqual(['화재', 500_000, '홍길동'])
    expect(sheetCells(workbook, 1)).toHaveLength(2)
  })
})
