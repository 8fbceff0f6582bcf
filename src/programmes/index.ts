import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Catalogue } from '../core/intake/catalogue.ts'
import type { Programme } from '../core/intake/programme.ts'
import { mistakesIn } from './mistakes.ts'

/**
 * Reads every `<area>/<id>.ts` of the folder, in the order of the menu. Adding a programme is adding its file; a mistake in one stops
 * the start and says the cure, for all files at once.
 */
export async function loadCatalogue(dir: string = fileURLToPath(new URL('.', import.meta.url))): Promise<Catalogue> {
  const read = await Promise.all(programmeFiles(dir).map((file) => readProgramme(dir, file)))
  const mistakes = [...read.flatMap(({ mistakes }) => mistakes), ...twice(read)]
  if (mistakes.length > 0)
    throw new Error(`Programmes with mistakes:\n${mistakes.map((text) => `- ${text}`).join('\n')}`)
  const programmes = read.flatMap(({ programme }) => programme ?? []).sort(inMenu)
  return new Map(programmes.map((programme) => [programme.id, programme]))
}

interface Read {
  readonly file: string
  readonly programme: Programme | undefined
  readonly mistakes: readonly string[]
}

// Files directly in the folder are the loader's own and wording that programmes share.
const programmeFiles = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(dir, name)).map((file) => `${name}/${file}`))
    .filter((file) => /\.[jt]s$/u.test(file) && !file.endsWith('.d.ts'))
    .sort()

async function readProgramme(dir: string, file: string): Promise<Read> {
  const { default: programme }: { default?: Programme } = await import(pathToFileURL(join(dir, file)).href)
  if (typeof programme !== 'object' || programme === null || typeof programme.steps !== 'object') {
    return { file, programme: undefined, mistakes: [`${file}: write \`export default defineProgramme({ … })\` in it.`] }
  }
  return { file, programme, mistakes: mistakesIn(programme, file).map((mistake) => `${file}: ${mistake}`) }
}

function twice(read: readonly Read[]): string[] {
  const ids = read.map(({ file }) => basename(file))
  return read
    .filter(({ file }, at) => ids.indexOf(basename(file)) < at)
    .map(({ file }) => `${file}: another area has a file of that name; rename one and its id.`)
}

/** Programmes with an `order` first, low before high; then the others by id. */
const inMenu = (one: Programme, other: Programme): number =>
  (one.order ?? Number.MAX_SAFE_INTEGER) - (other.order ?? Number.MAX_SAFE_INTEGER) || (one.id < other.id ? -1 : 1)
