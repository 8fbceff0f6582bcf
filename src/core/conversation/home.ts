import { offeredIn } from '../intake/catalogue.ts'
import type { Draft } from '../intake/draft.ts'
import { walk } from '../intake/journey.ts'
import { nameIn } from '../intake/programme.ts'
import { inLocale } from '../text.ts'
import type { Button, Card } from './card.ts'
import { button, homeButton, stacked } from './card-parts.ts'
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

export function resumeButton(draft: Draft, scene: Scene): Button | undefined {
  const framed = framedFor(draft, scene)
  // A sum that was worked out stays at hand on its own card, not in the menu.
  const isOver = draft.purpose.kind === 'calculation' && framed && !walk(framed.form, draft.replies).next
  if (!framed || isOver) return undefined
  const label = scene.say('conversation.menu.resume', { title: framed.title })
  return button(label, { kind: 'draft', draftId: draft.id, act: 'resume', stepId: undefined })
}

/** What the union offers in the member's country. */
export function programmesCard({ world, jurisdiction, locale, say }: Scene): Card {
  const buttons = offeredIn(world.catalogue, jurisdiction).map((programme) =>
    button(`${programme.icon} ${inLocale(nameIn(programme, jurisdiction), locale)}`, {
      kind: 'place',
      place: 'programme',
      id: programme.id,
    }),
  )
  return {
    heading: say('conversation.menu.programmes'),
    text: say('conversation.menu.programmes_text'),
    buttons: stacked([...buttons, homeButton(say)]),
  }
}
