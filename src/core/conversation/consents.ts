import { CONSENT_EDITION, CONSENTS, type ConsentKind, consented } from '../people/consent.ts'
import type { Button, Card } from './card.ts'
import { button, homeButton, joinedBlocks, stacked } from './card-parts.ts'
import type { Write } from './ledger.ts'
import type { Scene } from './scene.ts'
import type { World } from './world.ts'

/**
 * The text a member agrees to, for their country: what, why, how long, to whom, and that they may refuse.
 * kr 개인정보 보호법 제15·17·22·22조의2·23·24조의2·28조의8; cn 个人信息保护法 第13·14·17·23·28–31·38·39·55条.
 */
export function consentText(kind: ConsentKind, { say, jurisdiction, world }: Scene): string {
  return joinedBlocks(
    say(`conversation.consent.${kind}_${jurisdiction}`, { union: world.settings.unionName }),
    kind === 'storage' ? say(`conversation.consent.never_${jurisdiction}`) : undefined,
    say('conversation.consent.revocable'),
  )
}

/** Consents without which nothing can be kept: keeping itself, and the platform's servers abroad where there are any. */
const NEEDED_TO_KEEP: readonly ConsentKind[] = ['storage', 'abroad']

/** The first consent still missing before something may be kept of the member. */
export const missingToKeep = ({ member, world }: Scene): ConsentKind | undefined =>
  NEEDED_TO_KEEP.find((kind) => isAsked(kind, world) && !consented(member.consents, kind))

/** Whether this consent is asked for here at all. */
export function isAsked(kind: ConsentKind, { settings, wording }: World): boolean {
  if (kind === 'abroad') return settings.platformAbroad
  return kind === 'model' ? wording !== undefined : true
}

/** Asks one consent on its own; `next` is what the member was about to begin. */
export function consentCard(kind: ConsentKind, scene: Scene, next?: string): Card {
  const { say } = scene
  const agree = button(say('conversation.consent.agree'), { kind: 'consent', consent: kind, given: true, next })
  const decline = button(say('conversation.consent.decline'), {
    kind: 'consent',
    consent: kind,
    given: false,
    next: undefined,
  })
  return {
    heading: say(`conversation.consent.heading_${kind}`),
    text: consentText(kind, scene),
    buttons: stacked([agree, decline]),
  }
}

/** What the member has agreed to, each revocable with one tap. */
export function consentsCard(scene: Scene): Card {
  const { say, member, world } = scene
  const kinds = CONSENTS.filter((kind) => isAsked(kind, world))
  const lines = kinds.map((kind) => {
    const given = consented(member.consents, kind)
    return `${given ? '✅' : '▫️'} ${say(`conversation.consent.heading_${kind}`)}`
  })
  const buttons = kinds.map((kind): Button => {
    const given = consented(member.consents, kind)
    const label = say(given ? 'conversation.consent.revoke' : 'conversation.consent.give', {
      what: say(`conversation.consent.heading_${kind}`),
    })
    return given
      ? button(label, { kind: 'consent', consent: kind, given: false, next: undefined })
      : button(label, { kind: 'place', place: 'consents', id: kind })
  })
  return {
    heading: say('conversation.consent.list'),
    text: lines.join('\n'),
    buttons: stacked([...buttons, homeButton(say)]),
  }
}

export const consentWrite = (consent: ConsentKind, given: boolean, { member, now }: Scene): Write => ({
  kind: 'consent',
  memberId: member.id,
  record: { kind: consent, edition: CONSENT_EDITION[consent], given, at: now },
})
