import type { Line } from '../intake/lines.ts'
import type { Say } from '../wording.ts'
import type { Button, Card } from './card.ts'
import { type Press, pressed } from './press.ts'

export const button = (label: string, press: Press): Button => ({ label, press: pressed(press) })

/** Buttons below each other, one a row: long Korean labels stay readable on a phone. */
export const stacked = (buttons: readonly Button[]): Button[][] => buttons.map((one) => [one])

/** Buttons in rows of so many. */
export function inRows(buttons: readonly Button[], perRow: number): Button[][] {
  const rows = Math.ceil(buttons.length / perRow)
  return Array.from({ length: rows }, (_, row) => buttons.slice(row * perRow, (row + 1) * perRow))
}

/** The way back to the menu. */
export const homeButton = (say: Say): Button =>
  button(say('conversation.home'), { kind: 'place', place: 'home', id: undefined })

/** Lines as their member confirmed them, each under its question. */
export const shownLines = (lines: readonly Pick<Line, 'label' | 'shown'>[]): string =>
  lines.map(({ label, shown }) => `▪ ${label}\n   ${shown.replaceAll('\n', '\n   ')}`).join('\n')

/** A line or a block left out where there is nothing to say. */
export const joinedBlocks = (...blocks: readonly (string | undefined)[]): string =>
  blocks.filter((block) => block !== undefined && block !== '').join('\n\n')

export const inPlace = (card: Card): Card => ({ ...card, inPlace: true })
