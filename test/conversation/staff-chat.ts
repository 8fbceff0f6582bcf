import type { Seen } from '../bot-api/seen.ts'

/** Where a button of a card in the staff chat leads. */
export function linkOn({ buttons, text }: Seen, label: RegExp): string {
  const url = buttons.flat().find((button) => label.test(button.text))?.url
  if (url === undefined) throw new Error(`No link ${String(label)} on the card:\n${text}`)
  return url
}
