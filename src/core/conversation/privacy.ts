import { decide } from '../casework/decide.ts'
import { hasEnded } from '../casework/moves.ts'
import type { Card } from './card.ts'
import { button, homeButton, joinedBlocks, stacked } from './card-parts.ts'
import { deskOf } from './desk/desk-of.ts'
import type { CaseFile, Held, Write } from './ledger.ts'
import { type Outcome, show, write } from './outcome.ts'
import type { Scene } from './scene.ts'

/** What is held of the member, in one look. */
export async function mydataCard(scene: Scene): Promise<Card> {
  const { say, world, member } = scene
  const held = await world.ledger.held(member.id)
  const counts = {
    drafts: held?.drafts.length ?? 0,
    cases: held?.cases.length ?? 0,
    questions: held?.questions.length ?? 0,
    limits: held?.limits.length ?? 0,
  }
  return {
    heading: say('conversation.mydata.heading'),
    text: joinedBlocks(say('conversation.mydata.counts', counts), say('conversation.mydata.what')),
    buttons: stacked([
      button(say('conversation.mydata.all'), { kind: 'place', place: 'mydata_all', id: undefined }),
      button(say('conversation.deadline.limits'), { kind: 'place', place: 'limits', id: undefined }),
      button(say('conversation.consent.list'), { kind: 'place', place: 'consents', id: undefined }),
      button(say('conversation.mydata.forget'), { kind: 'place', place: 'forget', id: undefined }),
      homeButton(say),
    ]),
    personal: true,
  }
}

/** Everything held, as a file of their own. */
export async function mydataFile(scene: Scene): Promise<Card> {
  const { say, world, member } = scene
  const held = await world.ledger.held(member.id)
  const own = held ? { ...held, cases: held.cases.map(ownCase) } : { member }
  const bytes = new TextEncoder().encode(JSON.stringify(own, null, 2))
  const handout = { name: `mydata-${scene.today}.json`, mime: 'application/json', bytes }
  return { text: say('conversation.mydata.file'), handout, personal: true }
}

/** A case without what is the staff's: their notes, who of them acted, which other cases look alike. */
function ownCase({ duplicates: _, ...file }: CaseFile) {
  const told = file.events.filter(({ kind }) => kind !== 'noted')
  return { ...file, events: told.map(({ by, ...event }) => ({ ...event, by: by.kind })) }
}

// A payment's record is kept until its period ends: the union must be able to account for what it paid.
const mustKeep = ({ events }: CaseFile): boolean => events.some(({ kind }) => kind === 'paid')

/** Says what deleting deletes, what stays and why, before it does. */
export async function forgetCard(scene: Scene): Promise<Card> {
  const { say, world, member } = scene
  const held = await world.ledger.held(member.id)
  const kept = (held?.cases ?? []).filter(mustKeep)
  const open = (held?.cases ?? []).filter(({ status }) => !hasEnded(status))
  const list = (cases: readonly CaseFile[]): string => cases.map(({ submission }) => submission.reference).join(', ')
  return {
    heading: say('conversation.mydata.forget'),
    text: joinedBlocks(
      say('conversation.mydata.forget_sure'),
      open.length > 0 ? say('conversation.mydata.forget_open', { references: list(open) }) : undefined,
      kept.length > 0 ? say('conversation.mydata.forget_kept', { references: list(kept) }) : undefined,
    ),
    buttons: stacked([
      button(say('conversation.mydata.forget_yes'), { kind: 'place', place: 'forget_yes', id: undefined }),
      homeButton(say),
    ]),
    personal: true,
  }
}

/** Deletes: open cases are withdrawn first, so that staff know; paid ones stay until their retention ends. */
export async function forget(scene: Scene): Promise<Outcome> {
  const { say, world, member } = scene
  const held = await world.ledger.held(member.id)
  if (!held) return show({ text: say('conversation.mydata.forgotten') })
  const keep = held.cases.filter(mustKeep).map(({ submission }) => submission.reference)
  const writes = [...withdrawals(held, scene), { kind: 'forget_member', memberId: member.id, keep } as const]
  return write(writes, {
    text: say(keep.length > 0 ? 'conversation.mydata.forgotten_but' : 'conversation.mydata.forgotten'),
  })
}

function withdrawals({ cases }: Held, { world, member, now, today }: Scene): Write[] {
  const event = { kind: 'withdrawn', at: now, by: { kind: 'member', id: member.id } } as const
  return cases
    .filter(({ status }) => !hasEnded(status))
    .flatMap((file) => {
      const decision = decide(file, event, 'member', deskOf(world), today)
      return decision.kind === 'recorded' ? decision.writes : []
    })
}
