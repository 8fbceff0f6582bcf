import type { Replies } from '../../intake/form.ts'
import type { Round } from '../../intake/round.ts'
import type { Write } from '../ledger.ts'
import { type Outcome, write } from '../outcome.ts'
import type { Scene } from '../scene.ts'
import { staffOf } from './staff-of.ts'

/** A confirmed round dialog as a round that takes sign-ups. */
export function openRound(replies: Replies, done: Write, scene: Scene): Outcome {
  const { world, say, now } = scene
  const staff = staffOf(scene)
  if (!staff) return write([done], { text: say('staff.not_staff') })
  const round = roundFrom(replies, world.shortId())
  const link = world.linkInto(`r_${round.programmeId}.${round.id}`)
  const text = say('staff.round.opened', { title: round.title, opens: round.opensOn, closes: round.closesOn })
  const opened: Write = { kind: 'open_round', round, by: staff.id, at: now }
  return write([done, opened], { text: link === undefined ? text : `${text}\n${link}` })
}

// The round form's steps read these values; a capacity of 0 means no limit.
function roundFrom(replies: Replies, id: string): Round {
  const text = (key: string): string | undefined => (typeof replies[key] === 'string' ? replies[key] : undefined)
  const limit = (key: string): number | undefined => {
    const given = replies[key]
    return typeof given === 'number' && given > 0 ? given : undefined
  }
  return {
    id,
    programmeId: text('programme') ?? '',
    title: text('title') ?? '',
    opensOn: text('opensOn') ?? '',
    closesOn: text('closesOn') ?? '',
    capacity: limit('capacity'),
    unitCapacity: limit('unitCapacity'),
    startsOn: text('startsOn'),
    startsAt: text('startsAt'),
    venue: text('venue'),
    notice: text('notice'),
    closedByStaff: false,
  }
}
