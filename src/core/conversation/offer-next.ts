import { dayAt, timeAt } from '../calendar.ts'
import type { CaseEvent } from '../casework/case.ts'
import { decide } from '../casework/decide.ts'
import { offerEnds } from '../casework/offer-places.ts'
import { deskOf } from './desk/desk-of.ts'
import type { CaseFile, Write } from './ledger.ts'
import type { World } from './world.ts'

/** Offers free places to those who wait longest, and passes on offers that nobody answered. True when it did something. */
export async function offerPlaces(world: World): Promise<boolean> {
  const lapsed = await world.ledger.lapsedOffers(world.now())
  for (const reference of lapsed) await move(reference, 'lapsed', world)
  const next = await world.ledger.roundsToOffer()
  for (const { reference } of next) await move(reference, 'offered', world)
  return lapsed.length + next.length > 0
}

/** A case that moved meanwhile is left as it is: the next round looks again. */
async function move(reference: string, kind: 'offered' | 'lapsed', world: World): Promise<void> {
  const file = await world.ledger.caseFile(reference)
  if (!file) return
  const event: CaseEvent = { kind, at: world.now(), by: { kind: 'system' } }
  const decision = decide(file, event, 'system', deskOf(world), dayAt(world.now(), world.settings.timeZone))
  if (decision.kind !== 'recorded') return
  await world.ledger.commit([...decision.writes, ...(kind === 'offered' ? offer(file, world) : [])])
}

function offer({ submission, events }: CaseFile, { calendars, settings, now }: World): Write[] {
  const { reference, jurisdiction, memberId } = submission
  const until = offerEnds(now(), settings.offerHours, calendars[jurisdiction], settings.timeZone)
  const offered: Write = { kind: 'offer_place', reference, until }
  if (memberId === undefined) return [offered]
  const shown = `${dayAt(until, settings.timeZone)} ${timeAt(until, settings.timeZone)}`
  const notice = {
    key: `offer:${reference}:${events.length + 1}`,
    to: { kind: 'member', memberId },
    body: { kind: 'place_offer', reference, until: shown },
    dueAt: now(),
    urgent: false,
  } as const
  return [offered, { kind: 'owe', notice }]
}
