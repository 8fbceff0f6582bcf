import { expect, test } from 'vitest'
import { offeredIn } from '../../src/core/intake/catalogue.ts'
import { nameIn } from '../../src/core/intake/programme.ts'
import { type Round, roundState } from '../../src/core/intake/round.ts'
import { AID } from '../reporting/tabled.ts'

const ROUND: Round = {
  id: 'r1',
  programmeId: 'culture-sports-event',
  title: '가을 배구',
  opensOn: '2026-11-01',
  closesOn: '2026-11-30',
  capacity: 100,
  unitCapacity: undefined,
  startsOn: '2026-12-05',
  startsAt: '10:00',
  venue: '군민체육관',
  notice: undefined,
  closedByStaff: false,
}

test.each([
  ['2026-10-31', false, 'not_yet'],
  ['2026-11-01', false, 'open'],
  ['2026-11-30', false, 'open'],
  ['2026-12-01', false, 'closed'],
  ['2026-11-15', true, 'closed'],
] as const)('on %s, closed by staff: %s, a round is %s', (today, closedByStaff, state) => {
  expect(roundState({ ...ROUND, closedByStaff }, today)).toBe(state)
})

test('a programme is offered only where it is named', () => {
  const catalogue = new Map([['aid', AID]])
  expect([offeredIn(catalogue, 'kr'), offeredIn(catalogue, 'cn')]).toEqual([[AID], []])
})

test('a name falls back to another country’s, and to the id', () => {
  expect([nameIn(AID, 'cn').ko, nameIn({ ...AID, names: {} }, 'kr').ko]).toEqual(['생활 지원', 'aid'])
})
