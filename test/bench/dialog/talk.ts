import { environment } from '../../conversation/environment.ts'
import { type Child, openChild } from '../measure/child.ts'
import { openFolder } from '../measure/folder.ts'
import type { Spent } from '../measure/spent.ts'
import type { Manners } from './member.ts'
import type { Ran, Run } from './talking.ts'

const CROWD = new URL('../crowd-process.ts', import.meta.url)
const BOTS: Readonly<Record<Manners, URL>> = {
  bot: new URL('../bot-process.ts', import.meta.url),
  echo: new URL('../echo-process.ts', import.meta.url),
}

/** One bot on a platform of its own, with members who have joined. */
export interface Talk {
  /** So many of the members apply at once, so often each. */
  apply(members: number, times: number): Promise<Slice>
  end(): Promise<void>
}

/** How the bot did for a while. */
export interface Slice extends Ran {
  /** Seconds of processor time that the bot used. */
  readonly botCpu: number
}

/** A fresh bot whose members join and apply once, which warms up both sides; that does not count. */
export async function openTalk(manners: Manners, members: number): Promise<Talk> {
  const folder = await openFolder()
  const crowd = await openChild<{ url: string; token: string }>(CROWD)
  const records = { dataDir: folder.path, databaseUrl: `file:${folder.path}/deundeun.db` }
  const bot = await openChild(BOTS[manners], { env: environment(crowd.opening, records) })
  await crowd.ask<Ran>({ kind: 'join', members, times: 1, manners } satisfies Run)
  return {
    apply: (count, times) => slice(crowd, bot, { kind: 'apply', members: count, times, manners }),
    async end() {
      await bot.end()
      await crowd.end()
      await folder.remove()
    },
  }
}

async function slice(crowd: Child<unknown>, bot: Child<unknown>, run: Run): Promise<Slice> {
  const before = await bot.ask<Spent>({})
  const ran = await crowd.ask<Ran>(run)
  const after = await bot.ask<Spent>({})
  return { ...ran, botCpu: after.cpu - before.cpu }
}
