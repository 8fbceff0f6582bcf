import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packArrays, unpackArrays } from '../index/stored.ts'

/** Vectors by the hash of what they were made of. */
export type Vectors = ReadonlyMap<string, Float32Array>

const FILE = 'meanings.bin'
const EDITION = 1

/** The vectors of an earlier start made by the same model; none where the file is missing or damaged. */
export function cachedVectors(cacheDir: string, model: string): Vectors {
  try {
    const arrays = unpackArrays(readFileSync(join(cacheDir, FILE)), stampOf(model)) ?? {}
    return new Map(Object.entries(arrays).flatMap(([hash, one]) => (one instanceof Float32Array ? [[hash, one]] : [])))
  } catch {
    return new Map()
  }
}

/** A start without the file asks the model again, which is slow, not wrong: a folder that cannot be written is no reason to fail. */
export function keepVectors(cacheDir: string, model: string, vectors: Vectors): void {
  try {
    mkdirSync(cacheDir, { recursive: true })
    const unfinished = join(cacheDir, `${FILE}.${process.pid}.tmp`)
    writeFileSync(unfinished, packArrays(stampOf(model), Object.fromEntries(vectors)))
    renameSync(unfinished, join(cacheDir, FILE))
  } catch {
    return
  }
}

const stampOf = (model: string): string => `${EDITION}:${model}`
