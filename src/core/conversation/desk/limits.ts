import { addDays, daysBetween } from '../../calendar.ts'
import { mustRecuse } from '../../casework/recusal.ts'
import { phone } from '../../intake/steps/phone.ts'
import type { Staff } from '../../people/staff.ts'
import type { Button, Card } from '../card.ts'
import { button, stacked } from '../card-parts.ts'
import type { LapsingLimit } from '../deadline/limit.ts'
import { limitName } from '../deadline/watched.ts'
import { type Outcome, show, write } from '../outcome.ts'
import type { Scene } from '../scene.ts'
import { openButton } from './queue.ts'
import { viewed } from './viewed.ts'

const WITHIN_DAYS = 30
const SHOWN = 20

/** Rights about to lapse, soonest first. No names: who agreed to it is seen by a tap, which is logged. */
export async function lapsingCard(staff: Staff, scene: Scene): Promise<Card> {
  const { say } = scene
  const limits = await lapsingFor(staff, scene)
  const shown = limits.slice(0, SHOWN)
  const lines = shown.map((one, at) => `${at + 1}. ${lapsingLine(one, scene)}`)
  return {
    heading: say('staff.limits.heading', { count: limits.length, days: WITHIN_DAYS }),
    text: lines.join('\n\n') || say('staff.limits.none'),
    buttons: stacked(shown.map((one, at) => lookButton(one, at + 1, scene))),
    personal: true,
  }
}

/** Without the cases, and the members with cases, that this person may not see. */
async function lapsingFor(staff: Staff, { world, today }: Scene): Promise<readonly LapsingLimit[]> {
  const all = await world.ledger.limitsLapsing(today, addDays(today, WITHIN_DAYS))
  return all.filter(({ case: one, employers }) =>
    [one?.employer, ...employers].every((employer) => !mustRecuse(staff.ties, employer)),
  )
}

function lapsingLine({ limit, case: one }: LapsingLimit, scene: Scene): string {
  const { say, today } = scene
  const whose = one ? one.reference : say('staff.limits.member')
  const left = daysBetween(today, limit.lastDay)
  const until = say(left === 0 ? 'staff.limits.today' : 'staff.limits.until', { day: limit.lastDay, left })
  return `${whose} · ${limitName(limit, scene)}\n   ${until}`
}

function lookButton({ limit, case: one }: LapsingLimit, number: number, scene: Scene): Button {
  if (one) return openButton(one.reference, scene)
  const label = scene.say('staff.limits.contact', { number })
  return button(label, { kind: 'desk', place: 'limit_member', id: limit.id, detail: undefined })
}

const PHONE = phone({ ko: '' })

/** Whom to call about a limit of their own; the view is logged. */
export async function openLimitMember(id: string, staff: Staff, scene: Scene): Promise<Outcome> {
  const { world, say, showing } = scene
  const found = (await lapsingFor(staff, scene)).find(({ limit }) => limit.id === id)
  const contact = found?.limit.memberId === undefined ? undefined : await world.ledger.contactOf(found.limit.memberId)
  if (!found || !contact) return show({ text: say('staff.limits.gone') })
  const name = contact.name ?? say('staff.calls.no_name')
  const number = contact.phone === undefined ? say('staff.calls.no_phone') : PHONE.show(contact.phone, showing)
  return write([viewed(`limit:${id}`, staff, scene)], {
    text: `${name} · ${number}\n\n${lapsingLine(found, scene)}`,
    personal: true,
  })
}
