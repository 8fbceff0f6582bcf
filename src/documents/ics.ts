import ical, { ICalAlarmType } from 'ical-generator'
import type { CalendarEntry } from '../core/conversation/world.ts'

const PRODUCT = { company: 'Deundeun', product: 'Deundeun', language: 'KO' }
const SECONDS_A_DAY = 86_400
// An alarm on a whole day rings at its midnight unless it is moved: nine in the morning, on the phone's own clock.
const AT_NINE = 9 * 3600

/** A last day as an iCalendar file: an entry of a whole day, with alarms in the morning. */
export function icsOf({ id, day, title, text, alarmDays, madeAt }: CalendarEntry): Uint8Array {
  const calendar = ical({ prodId: PRODUCT })
  const event = calendar.createEvent({
    id: `${id}@deundeun`,
    // A whole day is written by its date in UTC, whatever the server's clock.
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    summary: title,
    description: text,
    stamp: madeAt,
  })
  for (const days of alarmDays) {
    event.createAlarm({
      type: ICalAlarmType.display,
      triggerBefore: days * SECONDS_A_DAY - AT_NINE,
      description: title,
    })
  }
  return new TextEncoder().encode(calendar.toString())
}
