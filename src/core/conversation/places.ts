import { isFor } from '../intake/programme.ts'
import type { ConsentKind } from '../people/consent.ts'
import { articleCard } from './article-card.ts'
import { begin } from './begin.ts'
import { sectionCard, topicCard, topicsCard } from './browse.ts'
import { calculate, calculatorsCard } from './calculate.ts'
import type { Card } from './card.ts'
import { inPlace } from './card-parts.ts'
import { consentCard, consentsCard } from './consents.ts'
import { deadlinesCard, startDeadline } from './deadline/start.ts'
import { goToLimit, limitsCard } from './deadline/watched.ts'
import { homeCard, programmesCard } from './home.ts'
import { countryCard, languageCard } from './onboarding.ts'
import { type Outcome, show, write } from './outcome.ts'
import type { Place } from './press.ts'
import { forget, forgetCard, mydataCard, mydataFile } from './privacy.ts'
import { programmeCard } from './programme-card.ts'
import type { Scene } from './scene.ts'
import { statusCard } from './status.ts'

/** Goes where a menu button leads. */
export async function goTo(place: Place, id: string | undefined, scene: Scene): Promise<Outcome> {
  switch (place) {
    case 'begin':
      return begin(id ?? '', scene)
    case 'forget_yes':
      return forget(scene)
    case 'mydata_all':
      return show(await mydataFile(scene))
    case 'calculate':
      return calculate(id ?? '', {}, scene)
    case 'article':
      return show(articleCard(id ?? '', scene))
    case 'deadline':
      return startDeadline(id ?? '', {}, scene)
    case 'limit':
    case 'limit_calendar':
    case 'limit_stop':
      return goToLimit(place, id ?? '', scene)
    case 'section':
      return show(sectionCard(id ?? '', scene))
    case 'ask':
      return askNow(scene)
    default:
      return show(inPlace(await cardAt(place, id, scene)))
  }
}

type CardPlace = Exclude<
  Place,
  | 'begin'
  | 'calculate'
  | 'deadline'
  | 'limit'
  | 'limit_calendar'
  | 'limit_stop'
  | 'article'
  | 'forget_yes'
  | 'mydata_all'
  | 'section'
  | 'ask'
>

async function cardAt(place: CardPlace, id: string | undefined, scene: Scene): Promise<Card> {
  const { say, world } = scene
  switch (place) {
    case 'home':
      return homeCard(scene)
    case 'programmes':
      return programmesCard(id, scene)
    case 'programme': {
      const programme = world.catalogue.get(id ?? '')
      return programme && isFor(programme, scene.staff !== undefined)
        ? programmeCard(programme, scene)
        : { text: say(programme ? 'conversation.staff_only' : 'conversation.gone') }
    }
    case 'calculators':
      return calculatorsCard(scene)
    case 'deadlines':
      return deadlinesCard(scene)
    case 'limits':
      return limitsCard(scene)
    case 'topics':
      return topicsCard(scene)
    case 'topic':
      return topicCard(id ?? '', scene)
    case 'status':
      return statusCard(scene)
    case 'mydata':
      return mydataCard(scene)
    case 'forget':
      return forgetCard(scene)
    case 'language':
      return languageCard(scene)
    case 'country':
      return countryCard(scene)
    case 'consents':
      return id === undefined ? consentsCard(scene) : consentCard(id as ConsentKind, scene)
  }
}

/** With a form open, the next text would be taken for a reply to it. */
function askNow({ open, say, now }: Scene): Outcome {
  if (!open) return show(inPlace({ text: say('conversation.ask_now') }))
  return write([{ kind: 'save_draft', draft: { ...open, held: '' }, at: now }], {
    text: say('conversation.ask_in_form'),
  })
}
