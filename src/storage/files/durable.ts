import { randomUUID } from 'node:crypto'
import { link, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** Puts a file in place whole: a crash leaves the old one or the new one, and what was put survives a power cut. */
export async function replaceFile(file: string, bytes: Uint8Array, mode = 0o600): Promise<void> {
  const passing = await writePassing(file, bytes, mode)
  await rename(passing, file)
  await syncFolder(path.dirname(file))
}

/** Like `replaceFile`, but leaves a file that is already there. */
export async function linkNew(file: string, text: string, mode: number): Promise<void> {
  const passing = await writePassing(file, Buffer.from(text), mode)
  try {
    await link(passing, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(passing)
  }
  await syncFolder(path.dirname(file))
}

export const PASSING = '.passing'

async function writePassing(file: string, bytes: Uint8Array, mode: number): Promise<string> {
  const passing = `${file}.${randomUUID()}${PASSING}`
  const handle = await open(passing, 'wx', mode)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  return passing
}

/** A new name is only safe once its folder is. Windows cannot open folders and does without. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
