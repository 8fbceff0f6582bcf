import type { Button, Card } from '../core/conversation/card.ts'
import { columnsOf } from './columns.ts'
import type { Marked } from './marks.ts'
import { wrap } from './wrap.ts'

/** What the screen can do. */
export interface Screen {
  readonly columns: number
  readonly color: boolean
}

/** A card as lines of text: heading, words, pages to open, buttons with what to type for them. */
export function drawCard(card: Card, marks: readonly Marked[], screen: Screen): string {
  const heading = card.heading === undefined ? [] : wrap(card.heading, screen.columns).map((line) => bold(line, screen))
  const text = card.text === '' ? [] : wrap(card.text, screen.columns)
  const pages = (card.buttons ?? []).flat().flatMap(pageOf)
  return ['', ...heading, ...text, ...pages, ...drawMarks(marks, screen), ''].join('\n')
}

const bold = (line: string, { color }: Screen): string => (color ? `\u001b[1m${line}\u001b[22m` : `■ ${line}`)

const pageOf = (button: Button): string[] => ('url' in button ? [`→ ${button.label}: ${button.url}`] : [])

/** One choice a line; the letters that move about in a form share lines. */
function drawMarks(marks: readonly Marked[], screen: Screen): string[] {
  const numbered = marks.filter(({ mark }) => /\d/.test(mark))
  const lettered = marks.filter(({ mark }) => !/\d/.test(mark))
  return [
    ...numbered.flatMap((one) => wrap(shown(one), screen.columns)),
    ...inLines(lettered.map(shown), screen.columns),
  ]
}

const shown = ({ mark, label }: Marked): string => `[${mark}] ${label}`

function inLines(words: readonly string[], columns: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const longer = `${lines.at(-1)}   ${word}`
    if (lines.length > 0 && columnsOf(longer) <= columns) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
