import type { Address } from '../core/people/member.ts'
import { call } from './call.ts'
import type { Face } from './face.ts'
import { identify } from './identify.ts'
import type { InHand } from './in-hand.ts'
import { introduce } from './introduce.ts'
import { poll } from './poll.ts'
import { setWebhook, type WebhookSet } from './set-webhook.ts'

/** How updates arrive: we fetch them, or they are posted to a public address. */
export type Arrival =
  | { readonly kind: 'polling' }
  | { readonly kind: 'webhook'; readonly url: string; readonly secret: string }

export type Started =
  | { readonly kind: 'started'; readonly username: string }
  | { readonly kind: 'refused'; readonly cure: string }
  | { readonly kind: 'stopped' }

/** A face on its way up. */
export interface Starting {
  readonly face: Face
  readonly inHand: InHand
  readonly arrival: Arrival
  readonly staff: readonly Address[]
  /** Ends when the polling has ended. */
  polling: Promise<void> | undefined
  ready: boolean
}

/** Learns who we are and has updates come in; waits for a platform that does not answer. */
export async function start(starting: Starting): Promise<Started> {
  const { face, staff } = starting
  const say = face.voices('ko')
  const identified = await identify(face.api, face.log, face.stopping)
  if (identified.kind === 'wrong_token') return { kind: 'refused', cure: say('terminal.telegram.wrong_token') }
  if (identified.kind === 'stopped') return identified
  face.me = identified.me
  const arriving = await arrive(starting)
  if (arriving === 'refused') return { kind: 'refused', cure: say('terminal.telegram.wrong_webhook') }
  if (arriving === 'stopped') return { kind: 'stopped' }
  starting.ready = true
  void introduce(face, staff)
  return { kind: 'started', username: identified.me.username }
}

async function arrive(starting: Starting): Promise<WebhookSet> {
  const { face, inHand, arrival } = starting
  if (arrival.kind === 'webhook') return setWebhook(face, arrival.url, arrival.secret)
  // One that an earlier run left would keep us from polling.
  await call(face.api, 'deleteWebhook', {}, { stop: face.stopping }).catch(() => undefined)
  starting.polling = poll({ api: face.api, inHand, log: face.log, stopping: face.stopping })
  return 'set'
}
