import { basename, dirname } from 'node:path'
import type { Programme } from '../core/intake/programme.ts'
import type { Step, StepKind } from '../core/intake/step.ts'
import type { Text } from '../core/text.ts'

// Telegram allows 64 bytes in a button. The codec needs 12 of them and the draft's id 8, so 20 are left for a step and 24 for an option.
const MOST_IN_KEY = 20
const KEY = /^[a-zA-Z0-9_-]+$/
const TALLIED_KINDS: ReadonlySet<StepKind> = new Set(['choice', 'choices', 'yes_no'])

/** What is wrong with a programme, each with its cure; empty when it can be offered. */
export function mistakesIn(programme: Programme, file: string): string[] {
  return [
    ...idMistakes(programme, file),
    ...nameMistakes(programme),
    ...Object.entries(programme.steps).flatMap(([id, step]) => stepMistakes(id, step)),
    ...referenceMistakes(programme),
  ]
}

function idMistakes({ id, area }: Programme, file: string): string[] {
  const named = basename(file).replace(/\.[jt]s$/u, '')
  const folder = basename(dirname(file))
  return [
    ...(id === named ? [] : [`its id is "${id}"; name the file ${id}.ts or set the id to "${named}".`]),
    ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id) && id.length <= 40
      ? []
      : [`its id "${id}" must be kebab-case and at most 40 characters.`]),
    ...(typeof area === 'function' || area === folder
      ? []
      : [`it counts in "${area}" but lies in ${folder}/; move it to ${area}/.`]),
  ]
}

function nameMistakes({ names, intro, prepare, aliases }: Programme): string[] {
  const given = Object.entries(names)
  const worded: (readonly [string, Text])[] = [
    ...given.map(([where, name]) => [`names.${where}`, name] as const),
    ['intro', intro],
    ['prepare', prepare],
  ]
  return [
    ...(given.length > 0 ? [] : ['it has no name; give `names` one for each jurisdiction where it is offered.']),
    ...worded.filter(([, text]) => unworded(text)).map(([what]) => `${what} is empty; word it in Korean at least.`),
    ...(aliases.some((alias) => alias.trim() === '') ? ['an alias is empty; take it out.'] : []),
  ]
}

function stepMistakes(id: string, step: Step): string[] {
  const options = Object.entries(step.options ?? {})
  return [
    ...keyMistakes(`step "${id}"`, id),
    ...options.flatMap(([key]) => keyMistakes(`option "${key}" of step "${id}"`, key)),
    ...(unworded(step.ask) ? [`step "${id}" asks nothing; word \`ask\` in Korean at least.`] : []),
    ...options.filter(([, text]) => unworded(text)).map(([key]) => `option "${key}" of step "${id}" has no wording.`),
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

function referenceMistakes({ steps, onlyIf = {}, employerStep }: Programme): string[] {
  const known = Object.keys(steps).join(', ')
  return [
    ...(known === '' ? ['it has no steps; ask for something.'] : []),
    ...Object.keys(onlyIf)
      .filter((id) => !(id in steps))
      .map((id) => `onlyIf names the step "${id}", which is not there; its steps are: ${known}.`),
    ...(employerStep === undefined || employerStep in steps
      ? []
      : [`employerStep names the step "${employerStep}", which is not there; its steps are: ${known}.`]),
  ]
}

const unworded = (text: Text | undefined): boolean => (text?.ko ?? '').trim() === ''
