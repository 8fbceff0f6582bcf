import { describe, expect, test } from 'vitest'
import type { Cell } from '../../src/core/reporting/exporting.ts'
import { tablesOf } from '../../src/core/reporting/table.ts'
import { csvOf, csvPages } from '../../src/documents/csv.ts'
import { AID, aCase, LINES, reading, SEOUL } from '../reporting/tabled.ts'

const tableOf = (rows: readonly (readonly Cell[])[]) => ({
  title: '표',
  columns: ['첫째', '둘째'],
  async *rows() {
    yield* rows
  },
})
const csv = async (rows: readonly (readonly Cell[])[]): Promise<string> =>
  Buffer.from(await csvOf(tableOf(rows))).toString('utf8')

describe('a CSV file', () => {
  test('begins with a byte order mark, as Excel in Korea wants it, and ends its lines as Windows does', async () => {
    expect([...(await csvOf(tableOf([]))).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(await csv([['가', 1]])).toBe('\ufeff첫째,둘째\r\n가,1\r\n')
  })

  test('quotes what must be quoted', async () => {
    expect(
      await csv([
        ['가, "나"', '한 줄\n두 줄'],
        [undefined, ''],
      ]),
    ).toBe('\ufeff첫째,둘째\r\n"가, ""나""","한 줄\n두 줄"\r\n,\r\n')
  })

  test.each(['=1+1', '+82 10', '-1', '@sum', '\t=1', '\r=1', '  =1', '＝1+1', '＠x', '\n=1'])(
    '%j cannot run as a formula',
    async (text) => {
      const cell = (await csv([[text, 1]])).split('\r\n')[1] ?? ''
      expect(cell.replace(/^"/u, '').startsWith("'")).toBe(true)
    },
  )

  test.each(['가=나', '1-2', 'a@b.kr', '010-1234-5678', "'따옴표"])('%j stays as it is', async (text) => {
    expect(await csv([[text, 1]])).toContain(`\r\n${text},1`)
  })

  test('numbers stay numbers', async () => {
    expect(await csv([[-1, 3_200_000]])).toContain('\r\n-1,3200000\r\n')
  })

  test('is written page by page', async () => {
    const pages: string[] = []
    for await (const page of csvPages(tableOf(Array.from({ length: 1201 }, (_, at) => [at, '가'])))) pages.push(page)
    expect(pages.length).toBe(4)
    expect(pages.join('').split('\r\n')).toHaveLength(1203)
  })

  test('of a programme holds no formula that a member typed', async () => {
    const [table] = await tablesOf(AID, reading([aCase([LINES.note])]), SEOUL)
    const text = table ? Buffer.from(await csvOf(table)).toString('utf8') : ''
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`)
  })
})
