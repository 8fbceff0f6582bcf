import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Calculator } from '../core/calculating/calculator.ts'
import { formMistakes, isUnworded } from '../core/intake/form-mistakes.ts'
import { JURISDICTIONS } from '../core/text.ts'

/** The calculators by id, in the order of their menu. */
export type Calculators = ReadonlyMap<string, Calculator>

/** Reads every `<country>/<id>.ts`. Adding a calculator is adding its file; mistakes stop the start and say the cure, all at once. */
export async function loadCalculators(
  dir: string = fileURLToPath(new URL('.', import.meta.url)),
): Promise<Calculators> {
  const files = JURISDICTIONS.flatMap((country) => readdirSync(join(dir, country)).map((file) => `${country}/${file}`))
  const read = await Promise.all(files.sort().map((file) => readCalculator(dir, file)))
  const mistakes = read.flatMap(({ calculator, file }) =>
    mistakesIn(calculator, file).map((mistake) => `- ${file}: ${mistake}`),
  )
  if (mistakes.length > 0) throw new Error(`Calculators with mistakes:\n${mistakes.join('\n')}`)
  const inOrder = read.map(({ calculator }) => calculator).sort((one, other) => one.order - other.order)
  return new Map(inOrder.map((calculator) => [calculator.id, calculator]))
}

async function readCalculator(dir: string, file: string): Promise<{ file: string; calculator: Calculator }> {
  const { default: calculator }: { default?: Calculator } = await import(pathToFileURL(join(dir, file)).href)
  if (typeof calculator?.sum !== 'function')
    throw new Error(`${file}: write \`export default defineCalculator({ … })\` in it.`)
  return { file, calculator }
}

function mistakesIn(calculator: Calculator, file: string): string[] {
  const named = basename(file).replace(/\.[jt]s$/u, '')
  const { id, jurisdiction, name, intro, articles, aliases, steps, clues, presumed = {} } = calculator
  const unknown = [...Object.keys(clues), ...Object.keys(presumed)].filter((step) => !(step in steps))
  return [
    ...(id === named ? [] : [`its id is "${id}"; name the file ${id}.ts or set the id to "${named}".`]),
    ...(jurisdiction === dirname(file) ? [] : [`it is for ${jurisdiction}; move it to ${jurisdiction}/.`]),
    ...([name, intro].some(isUnworded) ? ['name or intro is empty; word them in Korean at least.'] : []),
    ...(articles.length > 0 ? [] : ['it names no article; say the one that sets the rule.']),
    ...(aliases.length > 0 ? [] : ['it has no aliases; write how people ask for it.']),
    ...unknown.map((step) => `clues or presumed name the step "${step}", which is not there.`),
    ...formMistakes(calculator),
  ]
}
