import { createHash } from 'node:crypto'
import type { Config } from '../config.ts'
import { addDays, momentAt } from '../core/calendar.ts'
import { mustRecuse } from '../core/casework/recusal.ts'
import type { Handout } from '../core/conversation/card.ts'
import type { CaseFile, Ledger, RoundState } from '../core/conversation/ledger.ts'
import type { Exporter, ExportWanted } from '../core/conversation/world.ts'
import type { Catalogue } from '../core/intake/catalogue.ts'
import { type Table, tablesOf } from '../core/reporting/table.ts'
import type { Voices } from '../core/wording.ts'
import { csvOf } from '../documents/csv.ts'

export interface ExportingFrom {
  readonly ledger: Ledger
  readonly catalogue: Catalogue
  readonly config: Pick<Config, 'timeZone' | 'currency' | 'jurisdictions'>
  readonly voices: Voices
}

const PAGE = 200
const MIMES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** Exports over the records: cases a page at a time, those that the asker is tied to left out. */
export function exporterOver(from: ExportingFrom): Exporter {
  return async (wanted) => {
    const programme = from.catalogue.get(wanted.programmeId)
    if (!programme) throw new Error(`There is no programme ${wanted.programmeId}; its id is its file's name`)
    const counted = { cases: 0 }
    const titles = await roundTitles(wanted, from)
    const tables = await tablesOf(programme, () => casesOf(wanted, from, counted), {
      masked: wanted.masked,
      locale: 'ko',
      currency: from.config.currency ?? (from.config.jurisdictions.includes('kr') ? 'KRW' : 'CNY'),
      timeZone: from.config.timeZone,
      statusName: (status) => from.voices('ko')(`casework.status.${status}`),
      roundTitle: (id) => titles.get(id),
    })
    const cases = counted.cases
    return { handout: await handoutOf(tables, wanted), cases }
  }
}

async function* casesOf(
  wanted: ExportWanted,
  { ledger, config }: ExportingFrom,
  counted: { cases: number },
): AsyncGenerator<CaseFile> {
  counted.cases = 0
  const { programmeId, ties } = wanted
  const from = wanted.from === undefined ? undefined : momentAt(wanted.from, '00:00', config.timeZone)
  const until = wanted.to === undefined ? undefined : momentAt(addDays(wanted.to, 1), '00:00', config.timeZone)
  let cursor: string | undefined
  do {
    const page = await ledger.casesOfProgramme({ programmeId, from, until, cursor, limit: PAGE })
    for (const file of page.cases) {
      if (mustRecuse(ties, file.submission.employer)) continue
      counted.cases += 1
      yield file
    }
    cursor = page.cursor
  } while (cursor !== undefined)
}

async function roundTitles({ programmeId }: ExportWanted, { ledger }: ExportingFrom): Promise<Map<string, string>> {
  const rounds: readonly RoundState[] = await ledger.rounds(programmeId)
  return new Map(rounds.map(({ round }) => [round.id, round.title]))
}

async function handoutOf(
  tables: readonly Table[],
  { programmeId, from, to, format, masked }: ExportWanted,
): Promise<Handout> {
  const name = [programmeId, from, to, masked ? 'masked' : 'full'].filter(Boolean).join('_')
  const bytes = format === 'xlsx' ? await workbookOf(tables) : Buffer.concat(await Promise.all(tables.map(csvOf)))
  return { name: `${name}.${format}`, mime: MIMES[format], bytes }
}

// Loaded with the first workbook: the start need not wait for it.
const workbookOf = async (tables: readonly Table[]): Promise<Uint8Array> =>
  (await import('../documents/xlsx.ts')).xlsxOf(tables)

/** The file behind a one-time link: used up by being asked for. */
export function exportFileOf({
  storage,
  world,
}: {
  readonly storage: { readonly ledger: Ledger }
  readonly world: { readonly exporter: Exporter }
}) {
  return async (token: string): Promise<Handout | undefined> => {
    const { ledger } = storage
    const link = await ledger.useExportLink(createHash('sha256').update(token).digest('hex'), new Date())
    if (!link) return undefined
    const asker = await ledger.personById(link.staffId)
    const ties = asker?.staff?.ties ?? []
    const { programmeId, from, to, format } = link
    const { handout } = await world.exporter({ programmeId, from, to, format, masked: false, ties })
    return handout
  }
}
