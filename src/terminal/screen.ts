import type { Interface } from 'node:readline'
import { clearLine, cursorTo } from 'node:readline'
import type { Writable } from 'node:stream'
import type { Screen } from './draw-card.ts'

export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

const WIDEST = 100
const USUAL = 80

/** What this output can do. Colour only on a real terminal. */
export const screenOf = (output: Output, color: boolean): Screen => ({
  columns: Math.min(output.columns ?? USUAL, WIDEST),
  color: color && output.isTTY === true,
})

/** Prints above the line that is being typed, which comes back below. */
export function printAbove(output: Output, lines: Interface | undefined, text: string): void {
  if (!lines?.terminal) return void output.write(`${text}\n`)
  cursorTo(output, 0)
  clearLine(output, 0)
  output.write(`${text}\n`)
  lines.prompt(true)
}
