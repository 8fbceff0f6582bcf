import { mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import type { Handout } from '../core/conversation/card.ts'

const MOST_TRIES = 1000

/** Writes a file into the folder under its name, or a numbered one where that is taken. Returns the whole path. */
export async function saveHandout(folder: string, handout: Handout): Promise<string> {
  await mkdir(folder, { recursive: true })
  const name = basename(handout.name.replaceAll('\\', '/')) || 'file'
  return write(resolve(folder), name, handout.bytes, 1)
}

async function write(folder: string, name: string, bytes: Uint8Array, tries: number): Promise<string> {
  const path = join(folder, tries === 1 ? name : numbered(name, tries))
  try {
    // It may hold somebody's data: for this user only, and nothing is overwritten.
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 })
    return path
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries >= MOST_TRIES) throw error
    return write(folder, name, bytes, tries + 1)
  }
}

const numbered = (name: string, count: number): string =>
  `${name.slice(0, name.length - extname(name).length)}-${count}${extname(name)}`
