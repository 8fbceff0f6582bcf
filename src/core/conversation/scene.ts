import { type Day, dayAt } from '../calendar.ts'
import type { Draft } from '../intake/draft.ts'
import type { Showing } from '../intake/step.ts'
import type { Member } from '../people/member.ts'
import type { Staff } from '../people/staff.ts'
import type { Jurisdiction, Locale } from '../text.ts'
import type { Say } from '../wording.ts'
import type { Incoming } from './incoming.ts'
import type { Person } from './person.ts'
import type { World } from './world.ts'

/** One moment of a conversation: who speaks, in which language and country, when. Built once for each update. */
export interface Scene {
  readonly world: World
  readonly incoming: Incoming
  readonly person: Person
  readonly member: Member
  readonly staff: Staff | undefined
  /** The draft that the member is in, if they have not put it off. */
  readonly open: Draft | undefined
  readonly locale: Locale
  /** The member's own, or the only one that there is. */
  readonly jurisdiction: Jurisdiction
  readonly say: Say
  readonly showing: Showing
  readonly now: Date
  readonly today: Day
}

export function sceneOf(world: World, incoming: Incoming, person: Person): Scene {
  const { member } = person
  const now = world.now()
  const locale = member.locale ?? localeGuessed(incoming.language)
  const jurisdiction = member.jurisdiction ?? world.settings.jurisdictions[0] ?? 'kr'
  return {
    world,
    incoming,
    person,
    member,
    staff: person.staff,
    open: person.drafts.find((draft) => !draft.paused),
    locale,
    jurisdiction,
    say: world.voices(locale),
    showing: { locale, currency: currencyIn(world, jurisdiction) },
    now,
    today: dayAt(now, world.settings.timeZone),
  }
}

export const currencyIn = (world: World, jurisdiction: Jurisdiction): string =>
  world.settings.currency ?? (jurisdiction === 'cn' ? 'CNY' : 'KRW')

// Korean unless the platform clearly says otherwise: a Chinese-language phone of a Korean-speaking member is common, so only English and
// Chinese outright change the first card, which offers all three anyway.
export function localeGuessed(language: string | undefined): Locale {
  if (language?.startsWith('en')) return 'en'
  return language?.startsWith('zh') ? 'zh' : 'ko'
}
