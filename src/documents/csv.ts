import { stringify } from 'csv-stringify/sync'
import type { Cell } from '../core/reporting/exporting.ts'
import type { Table } from '../core/reporting/table.ts'

const PAGE = 500

/**
 * A table as CSV text, a page of rows at a time. With a byte order mark, without which Excel in Korea reads UTF-8 as CP949. A text that a
 * spreadsheet would run as a formula (= + - @ and the like first) gets an apostrophe before it; numbers stay numbers.
 */
export async function* csvPages(table: Table): AsyncGenerator<string> {
  yield `\uFEFF${lines([table.columns])}`
  let page: (readonly Cell[])[] = []
  for await (const row of table.rows()) {
    page.push(row)
    if (page.length < PAGE) continue
    yield lines(page)
    page = []
  }
  if (page.length > 0) yield lines(page)
}

export async function csvOf(table: Table): Promise<Uint8Array> {
  const pages: Uint8Array[] = []
  for await (const page of csvPages(table)) pages.push(new TextEncoder().encode(page))
  return Buffer.concat(pages)
}

const lines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? inert(cell) : cell))),
    // By itself it quotes only its own line end, and a bare line break would begin a row.
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/u },
  )

// Full-width signs too: Excel in East Asia reads ＝ as =.
const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/u

const inert = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)
