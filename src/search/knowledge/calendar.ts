import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type CalendarYear, type Day, isDay, type WorkCalendar } from '../../core/calendar.ts'
import type { Jurisdiction } from '../../core/text.ts'
import { JURISDICTIONS } from '../../core/text.ts'
import { complainInto, type Mistake, refuseMistakes } from './mistake.ts'
import { readYaml } from './yaml-text.ts'

const day = z.string().refine(isDay, '2026-11-22처럼 적은, 있는 날짜여야 해요')
const Days = z.record(day, z.string()).default({})
const Year = z.strictObject({ holidays: Days, working_days: Days, source: z.string().optional() })
const CalendarFile = z.strictObject({
  jurisdiction: z.enum(JURISDICTIONS),
  source: z.string(),
  checked_on: day,
  years: z.record(z.string().regex(/^\d{4}$/, '네 자리 연도여야 해요'), Year),
  closures: Days,
})
type CalendarFile = z.infer<typeof CalendarFile>

/**
 * The working calendar of a country from `knowledge/calendar/<jurisdiction>.yaml`; the union's own closures come from the same
 * file in its own knowledge folder, if there is one. Throws when a file has mistakes.
 */
export function readCalendar(knowledgeDir: string, jurisdiction: Jurisdiction, ownKnowledgeDir?: string): WorkCalendar {
  const mistakes: Mistake[] = []
  const shipped = readFile(join(knowledgeDir, 'calendar'), jurisdiction, mistakes)
  const ownFolder = ownKnowledgeDir === undefined ? undefined : join(ownKnowledgeDir, 'calendar')
  const own =
    ownFolder && existsSync(join(ownFolder, `${jurisdiction}.yaml`))
      ? readFile(ownFolder, jurisdiction, mistakes)
      : undefined
  refuseMistakes(mistakes)
  const years = { ...shipped?.years, ...own?.years }
  return {
    years: new Map(Object.entries(years).map(([year, days]) => [Number(year), yearOfWork(days)])),
    closures: new Map(Object.entries({ ...shipped?.closures, ...own?.closures })),
  }
}

function readFile(folder: string, jurisdiction: Jurisdiction, mistakes: Mistake[]): CalendarFile | undefined {
  const file = `calendar/${jurisdiction}.yaml`
  const complain = complainInto(mistakes, file)
  const read = readYaml(readFileSync(join(folder, `${jurisdiction}.yaml`), 'utf8'), CalendarFile, complain)
  for (const [year, days] of Object.entries(read?.years ?? {})) {
    const strays = [...Object.keys(days.holidays), ...Object.keys(days.working_days)].filter(
      (day) => !day.startsWith(year),
    )
    for (const stray of strays)
      complain(1, `${year}년 아래에 다른 해의 날짜가 있어요: ${stray}`, '그 해 아래로 옮겨 주세요.')
  }
  return read
}

const mapOf = (days: Readonly<Record<Day, string>>): ReadonlyMap<Day, string> => new Map(Object.entries(days))

const yearOfWork = (days: z.infer<typeof Year>): CalendarYear => ({
  holidays: mapOf(days.holidays),
  workedWeekends: mapOf(days.working_days),
})
