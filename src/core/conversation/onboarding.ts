import { type ConsentKind, consented, lastWord } from '../people/consent.ts'
import { JURISDICTIONS, type Jurisdiction, LOCALES, type Locale } from '../text.ts'
import type { Card } from './card.ts'
import { button, homeButton, inRows, joinedBlocks } from './card-parts.ts'
import { consentCard, isAsked } from './consents.ts'
import { homeCard } from './home.ts'
import type { Scene } from './scene.ts'

const LANGUAGES: Readonly<Record<Locale, string>> = { ko: '한국어', en: 'English', zh: '中文' }

/** What a newcomer is asked next: language, country, consent to keeping; then the menu. Worked out from what is known, so it resumes anywhere. */
export function nextCard(scene: Scene): Card {
  const { member, world } = scene
  if (member.locale === undefined) return languageCard(scene, true)
  if (member.jurisdiction === undefined && world.settings.jurisdictions.length > 1) return countryCard(scene)
  const unasked = ONCE.find((kind) => isAsked(kind, world) && lastWord(member.consents, kind) === undefined)
  if (unasked && !hasDeclinedKeeping(scene)) return consentCard(unasked, scene)
  return homeCard(scene)
}

/** Asked once at the start, each on its own card; who declines keeping is asked no further. */
const ONCE: readonly ConsentKind[] = ['storage', 'abroad', 'model']

const hasDeclinedKeeping = ({ member }: Scene): boolean =>
  lastWord(member.consents, 'storage') !== undefined && !consented(member.consents, 'storage')

export function languageCard({ world, say, member }: Scene, greeting = false): Card {
  const greetings = LOCALES.map((locale) =>
    world.voices(locale)('conversation.welcome', { union: world.settings.unionName }),
  )
  const languages = LOCALES.map((locale) => button(LANGUAGES[locale], { kind: 'locale', locale }))
  const country = button(say('conversation.country.change'), { kind: 'place', place: 'country', id: undefined })
  const consents = button(say('conversation.consent.list'), { kind: 'place', place: 'consents', id: undefined })
  const settled = member.locale !== undefined && !greeting
  return {
    text: greeting ? joinedBlocks(...greetings) : say('conversation.language.which'),
    buttons: [languages, ...(settled ? inRows([country, consents, homeButton(say)], 1) : [])],
  }
}

const FLAGS: Readonly<Record<Jurisdiction, string>> = { kr: '🇰🇷', cn: '🇨🇳' }

export function countryCard({ say, world }: Scene): Card {
  const countries = JURISDICTIONS.filter((one) => world.settings.jurisdictions.includes(one))
  return {
    text: say('conversation.country.which'),
    buttons: inRows(
      countries.map((jurisdiction) =>
        button(`${FLAGS[jurisdiction]} ${say(`conversation.country.${jurisdiction}`)}`, {
          kind: 'jurisdiction',
          jurisdiction,
        }),
      ),
      1,
    ),
  }
}
