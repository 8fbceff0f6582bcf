import type { Draft } from '../../intake/draft.ts'
import { readCandidates } from '../../intake/fill.ts'
import type { Replies } from '../../intake/form.ts'
import { openOrMaybe } from '../../intake/open-legs.ts'
import { askedSteps, grounded, type ReadingBrief } from '../../intake/reader.ts'
import { at } from '../../intake/turn.ts'
import type { DueNotice, NoticeBody } from '../../outbox/notice.ts'
import { consented } from '../../people/consent.ts'
import type { Card } from '../card.ts'
import { type Framed, formCard } from '../form-card.ts'
import { framedFor } from '../framed.ts'
import type { Scene } from '../scene.ts'
import { isEmpty, readNote, withNote } from './note.ts'

// Who has gone on for so long has told it by hand.
const LATEST_MILLIS = 120_000

/** What a model read out of a member's text, put at hand in the draft and told with the open card once more; `nothing` where anything is odd. */
export async function readingCard(
  { draftId, text }: NoticeBody & { kind: 'reading_ready' },
  { dueAt, address = '' }: DueNotice,
  scene: Scene,
): Promise<Card | 'nothing'> {
  const { world, person, now, today } = scene
  const begun = openDraft(draftId, person.drafts, scene)
  const isLate = now.getTime() - dueAt.getTime() > LATEST_MILLIS
  if (!begun || !world.readWithModel || isLate || !consented(scene.member.consents, 'model')) return 'nothing'
  const brief = { steps: askedSteps(openOrMaybe(begun.framed.form, begun.draft)), text, today }
  const read = await readBy(world.readWithModel, brief, begun.framed, scene)
  // They may have gone on while the model read.
  const present = isEmpty(read) ? undefined : await world.ledger.person(address)
  const still = present && openDraft(draftId, present.drafts, scene)
  return still ? offer(read, still, scene) : 'nothing'
}

interface Opened {
  readonly draft: Draft
  readonly framed: Framed
}

function openDraft(draftId: string, drafts: readonly Draft[], scene: Scene): Opened | undefined {
  const draft = drafts.find(({ id, paused }) => id === draftId && !paused)
  const framed = draft && framedFor(draft, scene)
  return draft && framed ? { draft, framed } : undefined
}

async function readBy(
  read: NonNullable<Scene['world']['readWithModel']>,
  brief: ReadingBrief,
  { form }: Framed,
  { today }: Scene,
): Promise<Replies> {
  if (brief.steps.length === 0) return {}
  return readCandidates(form, grounded(await read(brief), brief), today)
}

/** Put at hand in one write. Where somebody wrote first the member is busy with the form already, and nothing is said. */
async function offer(read: Replies, { draft, framed }: Opened, scene: Scene): Promise<Card | 'nothing'> {
  const open = new Set(openOrMaybe(framed.form, draft).map(({ id }) => id))
  const fresh = Object.fromEntries(Object.entries(read).filter(([id]) => open.has(id)))
  if (isEmpty(fresh)) return 'nothing'
  const filled = { ...draft, setAside: { ...draft.setAside, ...fresh } }
  const committed = await scene.world.ledger.commit([{ kind: 'save_draft', draft: filled, at: scene.now }])
  if (committed.kind !== 'done') return 'nothing'
  const { turn } = at(framed.form, filled)
  const asked = turn.kind === 'ask' ? turn.leg.id : undefined
  return withNote(formCard(turn, filled, framed, scene), readNote(fresh, framed.form, asked, scene))
}
