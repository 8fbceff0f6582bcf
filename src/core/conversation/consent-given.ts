import { CONSENT_EDITION } from '../people/consent.ts'
import { begin } from './begin.ts'
import { consentWrite } from './consents.ts'
import { nextCard } from './onboarding.ts'
import { type Outcome, write } from './outcome.ts'
import { play } from './play.ts'
import type { Press } from './press.ts'
import { type Scene, sceneOf } from './scene.ts'

/** A consent given or taken back takes effect at once; what the member was about to do goes on. */
export async function consentGiven(
  { consent, given, next }: Press & { kind: 'consent' },
  scene: Scene,
): Promise<Outcome> {
  const written = consentWrite(consent, given, scene)
  const after = withConsent(consent, given, scene)
  if (!given) return write([written], { text: scene.say(`conversation.consent.declined_${consent}`) }, nextCard(after))
  const going = next
    ? await begin(next, after)
    : after.open
      ? await play(after.open, { kind: 'show' }, after)
      : undefined
  return going ? { ...going, writes: [written, ...going.writes] } : write([written], nextCard(after))
}

function withConsent(kind: (Press & { kind: 'consent' })['consent'], given: boolean, scene: Scene): Scene {
  const { world, incoming, person, now } = scene
  const record = { kind, edition: CONSENT_EDITION[kind], given, at: now }
  const member = { ...person.member, consents: [...person.member.consents, record] }
  return sceneOf(world, incoming, { ...person, member })
}
