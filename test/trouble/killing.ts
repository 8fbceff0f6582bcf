import { setTimeout as sleep } from 'node:timers/promises'
import { type SpawnedBot, spawnBot } from '../conversation/spawn-bot.ts'

export interface Killing {
  readonly kills: number
  /** Kills no more once so many are done; the last process lives on. Rejects when one does not start. */
  readonly over: Promise<SpawnedBot>
  /** Everything that all of them have written. */
  output(): string
  end(): Promise<void>
}

/** Starts the bot, kills it at a random moment, starts it again, so many times. The next one is loading meanwhile. */
export function keepKilling(env: Readonly<Record<string, string>>, times: number, random: () => number): Killing {
  const spawned: SpawnedBot[] = []
  let kills = 0
  let ended = false
  const next = (): SpawnedBot => {
    const bot = spawnBot(env)
    spawned.push(bot)
    return bot
  }

  async function run(): Promise<SpawnedBot> {
    let bot = next()
    while (kills < times && !ended) {
      const standby = next()
      // One in eight dies while it is still starting.
      const starting = bot.go()
      if (random() < 0.125) starting.catch(() => undefined)
      else await starting
      await sleep(20 + random() * 600)
      await bot.kill()
      kills += 1
      bot = standby
    }
    await bot.go()
    return bot
  }

  const over = run()
  // Whoever awaits it hears of a start that failed; nobody may be awaiting it yet.
  over.catch(() => undefined)
  return {
    get kills() {
      return kills
    },
    over,
    output: () => spawned.map((bot) => bot.output()).join(''),
    async end() {
      ended = true
      await Promise.all(spawned.map((bot) => bot.kill()))
    },
  }
}
