import { setTimeout as sleep } from 'node:timers/promises'
import { type SpawnedBot, spawnBot } from '../conversation/spawn-bot.ts'

export interface Killing {
  readonly kills: number
  /** No more will be killed: the last process lives on. */
  readonly isOver: boolean
  /** Rejects when one does not start. */
  readonly failed: Promise<never>
  /** Everything that all of them have written. */
  output(): string
  end(): Promise<void>
}

export interface Plan {
  readonly env: Readonly<Record<string, string>>
  readonly times: number
  readonly random: () => number
  /** How many messages the bot has sent so far. */
  sent(): number
}

/** Starts the bot, kills it at a random moment, starts it again, so many times. The next one is loading meanwhile. */
export function keepKilling(plan: Plan): Killing {
  const spawned: SpawnedBot[] = []
  const state = { kills: 0, isOver: false }
  const next = (): SpawnedBot => {
    const bot = spawnBot(plan.env)
    spawned.push(bot)
    return bot
  }

  async function run(): Promise<void> {
    let bot = next()
    while (state.kills < plan.times) {
      const standby = next()
      await live(bot, plan)
      await bot.kill()
      state.kills += 1
      bot = standby
    }
    await bot.go()
    state.isOver = true
  }

  const failed = run().then(() => new Promise<never>(() => undefined))
  failed.catch(() => undefined)
  return {
    get kills() {
      return state.kills
    },
    get isOver() {
      return state.isOver
    },
    failed,
    output: () => spawned.map((bot) => bot.output()).join(''),
    async end() {
      await Promise.all(spawned.map((bot) => bot.kill()))
    },
  }
}

// So that nobody waits for messages that nobody asks for.
const LONGEST = 3_000

/** One in eight dies while it is still starting; the others shortly after their first, second … message. */
async function live(bot: SpawnedBot, { random, sent }: Plan): Promise<void> {
  const starting = bot.go()
  starting.catch(() => undefined)
  if (random() < 0.125) {
    await sleep(random() * 1_000)
    return
  }
  await starting
  const before = sent()
  const messages = Math.floor(random() * 6)
  const until = performance.now() + LONGEST
  while (sent() < before + messages && performance.now() < until) await sleep(1)
  await sleep(random() * 25)
}
