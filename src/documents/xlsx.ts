import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import type { Cell } from '../core/reporting/exporting.ts'
import type { Table } from '../core/reporting/table.ts'

// Limits of the format: a sheet's name, and the text of one cell.
const MOST_IN_NAME = 31
const MOST_IN_CELL = 32_767

/** Tables as the sheets of one workbook. Texts are texts, never formulas. The whole workbook is held in memory: so the format wants it. */
export async function xlsxOf(tables: readonly Table[]): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ title }) => title))
  const sheets = await Promise.all(
    tables.map(async (table, at) => ({
      sheet: names[at] ?? String(at + 1),
      data: [table.columns.map(headingCell), ...(await rowsOf(table))],
      columns: table.columns.map((label) => ({ width: Math.min(Math.max(label.length * 2, 12), 40) })),
      stickyRowsCount: 1,
    })),
  )
  return writeExcelFile(sheets).toBuffer()
}

async function rowsOf(table: Table): Promise<SheetData> {
  const rows: SheetData = []
  for await (const row of table.rows()) rows.push(row.map(cellOf))
  return rows
}

const headingCell = (label: string) => ({
  value: written(label),
  type: String,
  fontWeight: 'bold' as const,
  wrap: true,
})

const cellOf = (cell: Cell) => {
  if (cell === undefined || cell === '') return null
  return typeof cell === 'number'
    ? { value: cell, type: Number }
    : { value: written(cell), type: String, wrap: cell.includes('\n') }
}

// XML knows no control characters but tab and line breaks, and no half of a surrogate pair: one of them and Excel refuses the file.
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF\p{Cs}]/gu

const written = (text: string): string => text.slice(0, MOST_IN_CELL).replaceAll(UNWRITABLE, '')

/** Sheet names are at most 31 signs, without \ / ? * [ ] :, and no two alike. */
function sheetNames(titles: readonly string[]): string[] {
  const names: string[] = []
  for (const title of titles) {
    const bare =
      title
        .replaceAll(/[\\/?*[\]:]/gu, ' ')
        .replaceAll(/^'|'$/gu, '')
        .trim() || 'sheet'
    const taken = (name: string) => names.some((other) => other.toLowerCase() === name.toLowerCase())
    let name = bare.slice(0, MOST_IN_NAME)
    for (let copy = 2; taken(name); copy += 1) name = `${bare.slice(0, MOST_IN_NAME - 4)} (${copy})`
    names.push(name)
  }
  return names
}
