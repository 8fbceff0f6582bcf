import { readFileSync } from 'node:fs'
import { type Filled, fillPrompt, slotsOf } from './prompt-slots.ts'

/**
 * Reads a prompt (Markdown with `{{slots}}`) and checks at start-up that it holds exactly the slots that we fill. Throws with the
 * cure where one is missing or unknown.
 */
export function readPrompt<Slot extends string>(file: string | URL, slots: readonly Slot[]): Filled<Slot> {
  const text = readFileSync(file, 'utf8')
  const held = slotsOf(text)
  const missing = slots.filter((slot) => !held.has(slot))
  const unknown = [...held].filter((slot) => !slots.some((known) => known === slot))
  if (missing.length > 0)
    throw new Error(`${String(file)}: write ${braced(missing)} where it belongs; the program fills it in`)
  if (unknown.length > 0)
    throw new Error(`${String(file)}: nothing fills ${braced(unknown)}; remove it, or use ${braced(slots)}`)
  return (values) => fillPrompt(text, values)
}

const braced = (slots: readonly string[]): string => slots.map((slot) => `{{${slot}}}`).join(', ')
