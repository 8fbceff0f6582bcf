import type { Programme } from '../intake/programme.ts'
import { inLocale, type Locale } from '../text.ts'
import { type Column, type ColumnLine, columnLines, inReadersLanguage, withColumnsOf } from './columns.ts'
import type { Cell, Exporting, TabledCase } from './exporting.ts'
import { factCell, factLabel, factsOf } from './facts.ts'
import { edition as editionName } from './headings.ts'
import { maskedShown } from './masked.ts'

/** The cases of one programme at one edition. Rows are read when they are asked for, a page at a time. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  rows(): AsyncIterable<readonly Cell[]>
}

/** Cases from the first again at each call: the columns are only known after one reading, and memory stays flat. */
export type ReadCases = () => AsyncIterable<TabledCase>

/**
 * One table for each edition of the programme among these cases, oldest first: an edition asks different things, and neither is worded as
 * the other. Without cases, one empty table of the present edition.
 */
export async function tablesOf(programme: Programme, read: ReadCases, exporting: Exporting): Promise<Table[]> {
  const editions = await columnsByEdition(read, exporting.locale)
  if (editions.size === 0) editions.set(programme.edition, [])
  return [...editions.keys()]
    .sort((one, other) => one - other)
    .map((edition) => tableOf(programme, edition, editions.get(edition) ?? [], read, exporting))
}

async function columnsByEdition(read: ReadCases, locale: Locale): Promise<Map<number, readonly Column[]>> {
  const editions = new Map<number, readonly Column[]>()
  for await (const { submission, events } of read()) {
    const lines = columnLines(submission.lines, events)
    editions.set(submission.edition, withColumnsOf(editions.get(submission.edition) ?? [], lines, locale))
  }
  return editions
}

function tableOf(
  programme: Programme,
  edition: number,
  columns: readonly Column[],
  read: ReadCases,
  exporting: Exporting,
): Table {
  const { locale } = exporting
  const facts = factsOf(programme.casework)
  const name = programme.names.kr ?? programme.names.cn ?? { ko: programme.id }
  const asked = inReadersLanguage(columns, programme, edition, locale).map(({ label }) => label)
  return {
    title: `${inLocale(name, locale)} ${inLocale(editionName(edition), locale)}`,
    columns: [...facts.map((heading) => factLabel(heading, exporting)), ...asked],
    async *rows() {
      for await (const of of read()) {
        if (of.submission.edition !== edition) continue
        const lines = columnLines(of.submission.lines, of.events)
        yield [
          ...facts.map((heading) => factCell(heading, of, exporting)),
          ...columns.map((column) =>
            lineCell(
              lines.filter(([key]) => key === column.key),
              exporting.masked,
            ),
          ),
        ]
      }
    },
  }
}

/** Usually one line; several where more was given more than once. */
function lineCell(lines: readonly ColumnLine[], masked: boolean): Cell {
  const [first] = lines
  if (!first) return undefined
  const [, { value, sensitive }] = first
  if (lines.length === 1 && typeof value === 'number' && !(masked && sensitive)) return value
  return lines.map((line) => (masked ? maskedShown(line) : line[1].shown)).join('\n')
}
