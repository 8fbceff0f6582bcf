import { offeredIn } from '../intake/catalogue.ts'
import type { Draft } from '../intake/draft.ts'
import { walk } from '../intake/journey.ts'
import { AREAS, groupOf, isFor, nameIn, type Programme } from '../intake/programme.ts'
import { inLocale } from '../text.ts'
import type { Button, Card } from './card.ts'
import { button, homeButton, inRows, stacked } from './card-parts.ts'
import { framedFor } from './framed.ts'
import type { Scene } from './scene.ts'

/** The main menu, with what was put off on top. */
export function homeCard(scene: Scene): Card {
  const { say, person, world } = scene
  const place = (
    label: string,
    to: 'programmes' | 'calculators' | 'topics' | 'status' | 'mydata' | 'language' | 'ask',
  ): Button => button(label, { kind: 'place', place: to, id: undefined })
  return {
    heading: say('conversation.menu.heading', { union: world.settings.unionName }),
    text: say('conversation.menu.text'),
    buttons: [
      ...stacked(person.drafts.map((draft) => resumeButton(draft, scene)).filter((one) => one !== undefined)),
      ...stacked([
        place(say('conversation.menu.ask'), 'ask'),
        place(say('conversation.menu.programmes'), 'programmes'),
      ]),
      [place(say('conversation.menu.calculators'), 'calculators'), place(say('conversation.menu.topics'), 'topics')],
      [place(say('conversation.menu.status'), 'status'), place(say('conversation.menu.mydata'), 'mydata')],
      [place(say('conversation.menu.settings'), 'language')],
    ],
  }
}

const SHOWN: ReadonlySet<string> = new Set<Draft['purpose']['kind']>(['calculation', 'deadline'])

export function resumeButton(draft: Draft, scene: Scene): Button | undefined {
  const framed = framedFor(draft, scene)
  // A sum that was worked out stays at hand on its own card, not in the menu.
  const isOver = SHOWN.has(draft.purpose.kind) && framed && !walk(framed.form, draft.replies).next
  if (!framed || isOver) return undefined
  const label = scene.say('conversation.menu.resume', { title: framed.title })
  return button(label, { kind: 'draft', draftId: draft.id, act: 'resume', stepId: undefined })
}

// What most members come for; the rest stands under its area.
const FIRST = 6

/** What the union offers in the member's country: the first few and the areas, or one area whole. */
export function programmesCard(area: string | undefined, scene: Scene): Card {
  const { world, jurisdiction, say, staff } = scene
  const offered = offeredIn(world.catalogue, jurisdiction).filter((one) => isFor(one, staff !== undefined))
  const shown = area === undefined ? offered.slice(0, FIRST) : offered.filter((one) => groupOf(one) === area)
  const areas = AREAS.filter((one) => offered.some((programme) => groupOf(programme) === one))
  const groups = areas.map((one) =>
    button(say(`conversation.area.${one}`), { kind: 'place', place: 'programmes', id: one }),
  )
  const back = button(say('conversation.menu.programmes'), { kind: 'place', place: 'programmes', id: undefined })
  return {
    heading: say('conversation.menu.programmes'),
    text: say('conversation.menu.programmes_text'),
    buttons: [
      ...stacked(shown.map((programme) => programmeButton(programme, scene))),
      ...(area === undefined ? inRows(groups, 2) : [[back]]),
      [homeButton(say)],
    ],
  }
}

const programmeButton = (programme: Programme, { jurisdiction, locale }: Scene): Button =>
  button(`${programme.icon} ${inLocale(nameIn(programme, jurisdiction), locale)}`, {
    kind: 'place',
    place: 'programme',
    id: programme.id,
  })
