import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntryTexts } from '../entry-texts.ts'
import { buildSearchIndex, type SearchIndex } from '../search-index.ts'
import type { Analyser } from '../text/analyser.ts'
import { arraysOfIndex, indexOfArrays } from './arrays-of-index.ts'
import { packArrays, unpackArrays } from './stored.ts'

/** To be raised whenever an analyser, a weight or the file's form changes: the stamp holds only what is indexed, not how. */
const EDITION = 6
/** The index of these entries: from the cache when it was made of exactly these, else built and kept for the next start. */
export function cachedIndex(
  entries: readonly EntryTexts[],
  analysers: readonly Analyser[],
  cacheDir?: string,
  file = 'search-index.bin',
): SearchIndex {
  if (cacheDir === undefined) return buildSearchIndex(entries, analysers)
  const stamp = stampOf(entries, analysers)
  const kept = readKept(join(cacheDir, file), stamp, analysers)
  if (kept) return kept
  const index = buildSearchIndex(entries, analysers)
  keep(cacheDir, file, packArrays(stamp, arraysOfIndex(index)))
  return index
}

function stampOf(entries: readonly EntryTexts[], analysers: readonly Analyser[]): string {
  const names = analysers.map((analyser) => analyser.name)
  return createHash('sha256')
    .update(JSON.stringify([EDITION, names, entries]))
    .digest('hex')
}

function readKept(path: string, stamp: string, analysers: readonly Analyser[]): SearchIndex | undefined {
  try {
    const arrays = unpackArrays(readFileSync(path), stamp)
    return arrays && indexOfArrays(arrays, analysers)
  } catch {
    return undefined
  }
}

/** A start without a cache is slow, not wrong, so a folder that cannot be written is no reason to fail. */
function keep(cacheDir: string, file: string, packed: Buffer): void {
  try {
    mkdirSync(cacheDir, { recursive: true })
    const unfinished = join(cacheDir, `${file}.${process.pid}.tmp`)
    writeFileSync(unfinished, packed)
    renameSync(unfinished, join(cacheDir, file))
  } catch {
    return
  }
}
