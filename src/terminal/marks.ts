import type { Button, Card } from '../core/conversation/card.ts'

/** What to type for a button. */
export interface Marked {
  readonly mark: string
  readonly label: string
  readonly press: string
}

type Pressable = Extract<Button, { press: string }>

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/**
 * Marks a card's buttons. On most cards they are numbered. A step of a form may be waiting for a number ("4"명), so there only the
 * options to choose from are numbered; buttons that move about in the form have letters.
 */
export function marksOf(card: Card): Marked[] {
  const buttons = (card.buttons ?? []).flat().filter(isPressable)
  if (!buttons.some(isOfForm)) return buttons.map((button, index) => marked(button, String(index + 1)))
  const options = buttons.filter(isOption)
  const others = buttons.filter((button) => !isOption(button))
  return [
    ...options.map((button, index) => marked(button, String(index + 1))),
    ...others.map((button, index) => marked(button, letterAt(index))),
  ]
}

/** A notice comes in between: its buttons must not take the numbers of the card that is being answered. */
export const marksOfNotice = (card: Card): Marked[] =>
  (card.buttons ?? [])
    .flat()
    .filter(isPressable)
    .map((button, index) => marked(button, `+${index + 1}`))

const marked = ({ label, press }: Pressable, mark: string): Marked => ({ mark, label, press })

const isPressable = (button: Button): button is Pressable => 'press' in button
const isOption = ({ press }: Pressable): boolean => press.startsWith('o:')
const isOfForm = ({ press }: Pressable): boolean => press.startsWith('d:') || press.startsWith('o:')

function letterAt(index: number): string {
  const letter = LETTERS[index % LETTERS.length] ?? 'a'
  return index < LETTERS.length ? letter : letterAt(Math.floor(index / LETTERS.length) - 1) + letter
}
