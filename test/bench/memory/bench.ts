import { environment } from '../../conversation/environment.ts'
import { openChild } from '../measure/child.ts'
import { type Figure, megabytes, rounded } from '../measure/figure.ts'
import { openFolder } from '../measure/folder.ts'
import type { Spent } from '../measure/spent.ts'
import type { Filed, Filing } from './filing.ts'

const PROCESS = new URL('../memory-process.ts', import.meta.url)
// By the whole dialog once, by their last step the other times.
const TIMES = 10
// Members whose applications merely warm up.
const WARM_UP = 50
// Less than a kilobyte for each submission: a leak of what one holds would show as more.
const AIM_GROWTH = 8 * 1024 * 1024

/** What the bot holds in memory when many have applied, beside what it held when it had just opened and when it was warm. */
export async function memoryBench(submissions = 10_000): Promise<Figure[]> {
  const folder = await openFolder()
  const records = { dataDir: folder.path, databaseUrl: `file:${folder.path}/deundeun.db` }
  const env = {
    ...environment({ url: 'http://127.0.0.1:9', token: `1:${'x'.repeat(35)}` }, records),
    LOG_LEVEL: 'warn',
  }
  const bot = await openChild<Spent>(PROCESS, { env, node: ['--expose-gc'] })
  try {
    const members = submissions / TIMES
    const warm = await bot.ask<Filed>({ members: { from: 1, to: 1 + WARM_UP }, times: TIMES } satisfies Filing)
    const rest = { from: 1 + WARM_UP, to: 1 + members }
    const full = await bot.ask<Filed>({ members: rest, times: TIMES } satisfies Filing)
    const grown = full.heap - warm.heap
    return [
      { name: 'live heap, just opened', ours: megabytes(bot.opening.heap) },
      { name: `live heap, ${rounded(WARM_UP * TIMES)} submissions`, ours: megabytes(warm.heap) },
      {
        name: `live heap, ${rounded(submissions)} submissions`,
        ours: megabytes(full.heap),
        aim: `< ${megabytes(AIM_GROWTH)} more`,
        met: grown < AIM_GROWTH,
      },
      { name: 'resident, just opened', ours: megabytes(bot.opening.rss) },
      { name: `resident, ${rounded(WARM_UP * TIMES)} submissions`, ours: megabytes(warm.rss) },
      { name: `resident, ${rounded(submissions)} submissions`, ours: megabytes(full.rss) },
      {
        name: 'submissions a second without a platform',
        ours: rounded((submissions - WARM_UP * TIMES) / full.seconds),
      },
    ]
  } finally {
    await bot.end()
    await folder.remove()
  }
}
