import { afterEach, expect, test, vi } from 'vitest'
import { icsOf } from '../../src/documents/ics.ts'

const ENTRY = {
  id: 'a1b2c3d4-kr-unfair-dismissal',
  day: '2026-08-03',
  title: '⏰ 마지막 날: 부당해고 구제신청',
  text: '노동위원회에 내요, 꼭;\n근로기준법 제28조',
  alarmDays: [14, 1],
  madeAt: new Date('2026-06-23T03:00:00Z'),
}
const written = () => new TextDecoder().decode(icsOf(ENTRY)).replaceAll('\r\n ', '')

afterEach(() => vi.unstubAllEnvs())

// A server on either side of Greenwich must not move the day.
test.each(['Asia/Seoul', 'America/Los_Angeles', 'UTC'])('the last day is a whole day, on a server in %s', (zone) => {
  vi.stubEnv('TZ', zone)
  const file = written()
  expect(file).toContain('DTSTART;VALUE=DATE:20260803')
  expect(file).toContain('DTSTAMP:20260623T030000Z')
  expect(file).toContain('SUMMARY:⏰ 마지막 날: 부당해고 구제신청')
  expect(file).toContain('DESCRIPTION:노동위원회에 내요\\, 꼭\\;\\n근로기준법 제28조')
  expect(file).toContain('UID:a1b2c3d4-kr-unfair-dismissal@deundeun')
})

test('it rings at nine in the morning, so many days before', () => {
  // Midnight of the day, less the days, plus nine hours.
  expect(written().match(/TRIGGER:(\S+)/gu)).toEqual(['TRIGGER:-P13DT15H', 'TRIGGER:-PT15H'])
})

test('lines end as calendars want them, none longer than 75 bytes', () => {
  const lines = new TextDecoder().decode(icsOf(ENTRY)).split('\r\n')
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  expect(lines.at(0)).toBe('BEGIN:VCALENDAR')
})
