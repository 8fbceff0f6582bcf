import { environment } from '../../conversation/environment.ts'
import { openChild } from '../measure/child.ts'
import { openFolder } from '../measure/folder.ts'
import type { Spent } from '../measure/spent.ts'
import type { Manners } from './member.ts'
import type { Ran, Run } from './talking.ts'

const CROWD = new URL('../crowd-process.ts', import.meta.url)
const BOTS: Readonly<Record<Manners, URL>> = {
  bot: new URL('../bot-process.ts', import.meta.url),
  echo: new URL('../echo-process.ts', import.meta.url),
}

export interface Crowd {
  readonly members: number
  readonly times: number
}

/** How one bot did. */
export interface Talked {
  readonly together: Ran
  /** One member with the bot to themselves. */
  readonly alone: Ran
  /** Seconds of processor time the bot used while all talked. */
  readonly cpu: number
}

/** A fresh bot on a fresh platform: everybody joins and applies once, which warms both up; then they apply again, and that counts. */
export async function talk(manners: Manners, { members, times }: Crowd): Promise<Talked> {
  const folder = await openFolder()
  const crowd = await openChild<{ url: string; token: string }>(CROWD)
  const records = { dataDir: folder.path, databaseUrl: `file:${folder.path}/deundeun.db` }
  const bot = await openChild(BOTS[manners], { env: environment(crowd.opening, records) })
  const run = (wanted: Omit<Run, 'manners'>): Promise<Ran> => crowd.ask({ ...wanted, manners })
  try {
    await run({ kind: 'join', members, times: 1 })
    const before = await bot.ask<Spent>({})
    const together = await run({ kind: 'apply', members, times })
    const after = await bot.ask<Spent>({})
    const alone = await run({ kind: 'apply', members: 1, times: 5 })
    return { together, alone, cpu: after.cpu - before.cpu }
  } finally {
    await bot.end()
    await crowd.end()
    await folder.remove()
  }
}
