import type { Text } from '../text.ts'
import type { Form } from './form.ts'
import type { Step, StepKind } from './step.ts'

// Telegram allows 64 bytes in a button. The codec needs 12 of them and the draft's id 8, so 20 are left for a step and 24 for an option.
const MOST_IN_KEY = 20
const KEY = /^[a-zA-Z0-9_-]+$/
const TALLIED_KINDS: ReadonlySet<StepKind> = new Set(['choice', 'choices', 'yes_no'])

/** What is wrong with the steps of a form, each with its cure. */
export function formMistakes({ steps, onlyIf = {} }: Form): string[] {
  const known = Object.keys(steps).join(', ')
  return [
    ...(known === '' ? ['it has no steps; ask for something.'] : []),
    ...Object.entries(steps).flatMap(([id, step]) => stepMistakes(id, step)),
    ...Object.keys(onlyIf)
      .filter((id) => !(id in steps))
      .map((id) => `onlyIf names the step "${id}", which is not there; its steps are: ${known}.`),
  ]
}

function stepMistakes(id: string, step: Step): string[] {
  const options = Object.entries(step.options ?? {})
  return [
    ...keyMistakes(`step "${id}"`, id),
    ...options.flatMap(([key]) => keyMistakes(`option "${key}" of step "${id}"`, key)),
    ...(isUnworded(step.ask) ? [`step "${id}" asks nothing; word \`ask\` in Korean at least.`] : []),
    ...options.filter(([, text]) => isUnworded(text)).map(([key]) => `option "${key}" of step "${id}" has no wording.`),
    ...(step.tallied && !TALLIED_KINDS.has(step.kind)
      ? [`step "${id}" is tallied but is a ${step.kind}; only choice, choices and yesNo are counted by value.`]
      : []),
  ]
}

function keyMistakes(what: string, key: string): string[] {
  if (key in {}) return [`${what} is a word of JavaScript's own objects; rename it.`]
  if (!KEY.test(key)) return [`${what} may hold only letters, digits, _ and -; rename it.`]
  // A key of digits only would be sorted before the others, whatever the order in the file.
  if (/^\d+$/u.test(key)) return [`${what} is a number; begin it with a letter.`]
  return key.length > MOST_IN_KEY ? [`${what} is longer than ${MOST_IN_KEY} characters; shorten it.`] : []
}

export const isUnworded = (text: Text | undefined): boolean => (text?.ko ?? '').trim() === ''
