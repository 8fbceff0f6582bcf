import { expect, test } from 'vitest'
import { dayAt, timeAt } from '../../src/core/calendar.ts'
import { offerEnds } from '../../src/core/casework/offer-places.ts'
import { PLAIN_CALENDAR } from './filing.ts'

const SEOUL = 'Asia/Seoul'

test.each([
  ['Monday morning', '2026-11-23T01:00:00Z', 4, '2026-11-23 14:00'],
  ['Monday before opening', '2026-11-22T22:00:00Z', 4, '2026-11-23 13:00'],
  ['Monday, past closing', '2026-11-23T10:00:00Z', 4, '2026-11-24 13:00'],
  ['Monday at 16:00, over the night', '2026-11-23T07:00:00Z', 4, '2026-11-24 11:00'],
  ['Friday at 16:00, over the weekend', '2026-11-27T07:00:00Z', 4, '2026-11-30 11:00'],
  ['Sunday', '2026-11-22T03:00:00Z', 9, '2026-11-23 18:00'],
  ['Monday, two days', '2026-11-23T00:00:00Z', 18, '2026-11-24 18:00'],
])('an offer made on %s lasts its working hours', (_when, now, hours, until) => {
  const ends = offerEnds(new Date(now), hours, PLAIN_CALENDAR, SEOUL)
  expect(`${dayAt(ends, SEOUL)} ${timeAt(ends, SEOUL)}`).toBe(until)
})
