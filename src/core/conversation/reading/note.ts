import type { Form, Replies } from '../../intake/form.ts'
import type { StepKind } from '../../intake/step.ts'
import type { WordingKey } from '../../wording.ts'
import type { Card } from '../card.ts'
import { joinedBlocks } from '../card-parts.ts'
import type { Outcome } from '../outcome.ts'
import type { Scene } from '../scene.ts'

const NAMED: Readonly<Partial<Record<StepKind, WordingKey>>> = {
  day: 'intake.reading.day',
  amount: 'intake.reading.amount',
  phone: 'intake.reading.phone',
}

/** What was read out of a text, in one or two lines: what answers the step that is asked now, and what waits for its own. */
export function readNote(read: Replies, form: Form, asked: string | undefined, scene: Scene): string {
  const { say } = scene
  const here = asked !== undefined && asked in read ? { [asked]: read[asked] } : {}
  const others = Object.fromEntries(Object.entries(read).filter(([id]) => !(id in here)))
  return joinedBlocks(
    isEmpty(here) ? undefined : say('intake.reading.here', { what: shown(here, form, scene) }),
    isEmpty(others) ? undefined : say('intake.reading.others', { what: shown(others, form, scene) }),
  )
}

/** The note stands on the last card, which asks on. */
export const noted = (outcome: Outcome, note: string): Outcome => {
  const { cards } = outcome
  if (typeof cards === 'function') return outcome
  return { ...outcome, cards: cards.map((card, place) => (place === cards.length - 1 ? withNote(card, note) : card)) }
}

/** A card with a note above what it says. */
export const withNote = (card: Card, note: string | undefined): Card =>
  note ? { ...card, text: joinedBlocks(note, card.text) } : card

export const isEmpty = (replies: Replies): boolean => Object.keys(replies).length === 0

const LONGEST = 40

function shown(read: Replies, { steps }: Form, { say, showing }: Scene): string {
  const parts = Object.entries(read).map(([id, value]) => {
    const step = steps[id]
    const text = step?.show(value, showing) ?? ''
    const name = step && NAMED[step.kind]
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
    return name ? `${say(name)}(${short})` : `“${short}”`
  })
  return parts.join(', ')
}
