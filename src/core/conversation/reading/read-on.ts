import { maskLeaving } from '../../answering/mask-leaving.ts'
import type { Draft } from '../../intake/draft.ts'
import { openOrMaybe } from '../../intake/open-legs.ts'
import { askedSteps } from '../../intake/reader.ts'
import { consented } from '../../people/consent.ts'
import { framedFor } from '../framed.ts'
import type { Write } from '../ledger.ts'
import type { Scene } from '../scene.ts'

/** A model reads a story later, by the outbox, where there is one, the member agreed to it and something is left to be read. No handler waits. */
export function readOn(story: string | undefined, draft: Draft, scene: Scene): Write[] {
  const { world, member, incoming, now } = scene
  if (story === undefined || !world.readWithModel || !consented(member.consents, 'model')) return []
  const framed = framedFor(draft, scene)
  if (!framed || askedSteps(openOrMaybe(framed.form, draft)).length === 0) return []
  const text = maskLeaving(story, knownOf(scene))
  const notice = {
    key: `reading:${draft.id}:${incoming.key}`,
    to: { kind: 'member', memberId: member.id },
    body: { kind: 'reading_ready', draftId: draft.id, text },
    dueAt: now,
    urgent: true,
  } as const
  return [{ kind: 'owe', notice }]
}

/** What is known of the member and must not leave. */
export const knownOf = ({ member: { name, phone } }: Pick<Scene, 'member'>): string[] =>
  [name, phone].filter((one) => one !== undefined)
