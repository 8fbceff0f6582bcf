import type { WorkCalendar } from '../../src/core/calendar.ts'
import type { Filing } from '../../src/core/casework/submit.ts'
import { TODAY } from '../intake/reading.ts'

/** Two years without holidays, so that only weekends are off. */
export const PLAIN_CALENDAR: WorkCalendar = {
  years: new Map([2025, 2026, 2027, 2028].map((year) => [year, { holidays: new Map(), workedWeekends: new Map() }])),
  closures: new Map(),
}

/** What filing needs besides the draft and its programme. */
export const FILING: Omit<Filing, 'programme'> = {
  member: { id: 'm1' },
  jurisdiction: 'kr',
  locale: 'ko',
  currency: 'KRW',
  calendar: PLAIN_CALENDAR,
  today: TODAY,
  now: new Date('2026-11-22T03:00:00Z'),
  id: 's1',
  reference: 'K7M2-9QX',
  desk: ['telegram:-100'],
}
