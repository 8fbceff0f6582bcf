import { crisisIn } from '../answering/crisis.ts'
import { newMember } from '../people/member.ts'
import { openDesk } from './desk/commands.ts'
import { adminRow } from './desk/staff-of.ts'
import { answerInGroup } from './groups.ts'
import type { Incoming, Response } from './incoming.ts'
import type { Committed, Write } from './ledger.ts'
import { inCrisis, listen } from './listen.ts'
import type { Outcome } from './outcome.ts'
import type { Person } from './person.ts'
import { type Scene, sceneOf } from './scene.ts'
import { whereNow } from './where-now.ts'
import type { World } from './world.ts'

// Somebody else wrote first: load and decide again. Two processes of one member settle in two tries; more means a fault.
const MOST_TRIES = 6

/** One incoming: one load, one decision, one write, cards back. Every update takes effect once. */
export async function receive(incoming: Incoming, world: World): Promise<Response> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const scene = sceneOf(world, incoming, await personOf(incoming, world))
    const outcome = await decided(scene)
    const committed = await commit(outcome.writes, scene)
    if (committed.kind === 'done') return respond(outcome, committed, world)
    if (committed.kind === 'repeated') return { cards: await presentCards(incoming, world) }
  }
  throw new Error(`the records of ${incoming.key} kept changing under us`)
}

async function decided(scene: Scene): Promise<Outcome> {
  const { heard, shared } = scene.incoming
  const words = heard.kind === 'text' ? heard.text : heard.kind === 'file' ? (heard.caption ?? '') : ''
  // Before length, abuse, flood, consent or an open form: somebody may be in danger.
  if (words !== '' && crisisIn(words)) return inCrisis(words, scene)
  if (shared) return answerInGroup(scene)
  return (await openDesk(scene)) ?? listen(scene)
}

async function commit(writes: readonly Write[], scene: Scene): Promise<Committed> {
  // What writes nothing takes no effect, so it needs no record of having taken it.
  if (writes.length === 0) return { kind: 'done', places: [] }
  const { incoming, world, now, person } = scene
  const seen: Write = { kind: 'update_seen', key: incoming.key, at: now }
  const rows = newcomer(person, writes)
  const isKnown = rows.length > 0 || (person as Arrived).known === true
  return world.ledger.commit([seen, ...rows, ...(isKnown ? adminRow(scene) : []), ...writes])
}

/** A newcomer's row goes in with the first thing that is written about them. */
function newcomer({ member, known }: Arrived, writes: readonly Write[]): Write[] {
  const isAbout = (write: Write): boolean => write.kind !== 'figure' && write.kind !== 'save_member'
  if (known || !writes.some(isAbout)) return []
  const { consents: _, ...row } = member
  return [{ kind: 'save_member', member: row }]
}

function respond(
  { cards, pendingQuestion, observed }: Outcome,
  { places }: Committed & { kind: 'done' },
  world: World,
): Response {
  if (observed) world.observe(observed)
  const shown = typeof cards === 'function' ? cards(places) : cards
  return pendingQuestion === undefined ? { cards: shown } : { cards: shown, pendingQuestion }
}

/** What a redelivered update shows, or a reply that got lost: where the member stands now. */
export async function presentCards(incoming: Incoming, world: World): Promise<Response['cards']> {
  const scene = sceneOf(world, incoming, await personOf(incoming, world))
  if (incoming.shared) return []
  return whereNow(scene)
}

type Arrived = Person & { readonly known?: boolean }

async function personOf({ from }: Incoming, world: World): Promise<Arrived> {
  const person = await world.ledger.person(from)
  if (person) return { ...person, known: true }
  const member = newMember(world.longId(), from)
  return { member, staff: undefined, drafts: [], asked: [], known: false }
}
