import { basename, dirname } from 'node:path'
import { formMistakes, isUnworded } from '../core/intake/form-mistakes.ts'
import type { Programme } from '../core/intake/programme.ts'
import type { Text } from '../core/text.ts'

/** What is wrong with a programme, each with its cure; empty when it can be offered. */
export function mistakesIn(programme: Programme, file: string): string[] {
  return [
    ...idMistakes(programme, file),
    ...nameMistakes(programme),
    ...formMistakes(programme),
    ...employerMistakes(programme),
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
    ...worded.filter(([, text]) => isUnworded(text)).map(([what]) => `${what} is empty; word it in Korean at least.`),
    ...(aliases.some((alias) => alias.trim() === '') ? ['an alias is empty; take it out.'] : []),
  ]
}

const employerMistakes = ({ steps, employerStep }: Programme): string[] =>
  employerStep === undefined || employerStep in steps
    ? []
    : [
        `employerStep names the step "${employerStep}", which is not there; its steps are: ${Object.keys(steps).join(', ')}.`,
      ]
