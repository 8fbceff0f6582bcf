import { setTimeout as sleep } from 'node:timers/promises'
import type { Call, Methods } from './call.ts'
import type { CallLog } from './call-log.ts'
import { refusalOf } from './fault.ts'
import type { Faults } from './faults.ts'
import { type Params, textOf } from './params.ts'
import { Refusal } from './refusal.ts'
import { type Ended, type Reply, replyTo } from './reply.ts'
import type { World } from './world.ts'

/** What the running of calls needs. */
export interface Engine {
  readonly world: World
  readonly faults: Faults
  readonly log: CallLog
  readonly methods: Methods
}

/** Carries one call out under the faults arranged for it, and logs it. */
export async function run(engine: Engine, method: string, params: Params, gone: Call['gone']): Promise<Reply> {
  const { faults, log } = engine
  const logged = log.begin(method, params)
  const fault = faults.meet(method, textOf(params, 'chat_id'))
  if (fault?.kind === 'delay') await sleep(fault.ms)
  if (fault?.kind === 'cut' && fault.when === 'before') {
    log.end(logged, { kind: 'cut', accepted: false })
    return { kind: 'cut' }
  }
  const outcome = await outcomeOf(engine, method, { world: engine.world, params, gone }, fault && refusalOf(fault))
  if (fault?.kind === 'cut') {
    log.end(logged, { kind: 'cut', accepted: outcome.kind === 'ok' })
    return { kind: 'cut' }
  }
  // Serialized before the log wakes its watchers: what they do next must not change this answer.
  const reply = replyTo(outcome)
  log.end(logged, outcome)
  return reply
}

async function outcomeOf(engine: Engine, method: string, call: Call, refusal: Refusal | undefined): Promise<Ended> {
  try {
    if (refusal) throw refusal
    const handler = engine.methods[method.toLowerCase()]
    if (!handler) throw new Refusal(404, 'Not Found: method not found')
    return { kind: 'ok', result: await handler(call) }
  } catch (error) {
    if (!(error instanceof Refusal))
      return { kind: 'refused', code: 500, description: `Loopback server: ${String(error)}` }
    const { code, message: description, retryAfter } = error
    return { kind: 'refused', code, description, ...(retryAfter === undefined ? {} : { retryAfter }) }
  }
}
