import { readdirSync, readFileSync } from 'node:fs'
import { LOCALES, type Locale } from '../core/text.ts'

export interface Wording {
  readonly [key: string]: string | Wording
}

const FOLDER = new URL('../../locales/', import.meta.url)

/** Everything under `locales/`: `ko` → file name without ending → its wording. */
export const readLocales = (folder: URL = FOLDER): Record<Locale, Wording> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, readLocale(new URL(`${locale}/`, folder))])) as Record<
    Locale,
    Wording
  >

function readLocale(folder: URL): Wording {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return Object.fromEntries(files.map((file) => [file.replace(/\.json$/, ''), readWording(new URL(file, folder))]))
}

function readWording(file: URL): Wording {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Wording
  } catch (error) {
    throw new Error(`${file.pathname} is not readable JSON: ${String(error)}`, { cause: error })
  }
}
