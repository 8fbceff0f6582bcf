import type { Call, Methods } from './call.ts'
import { flagOf, listOf, numberOf, type Params, textOf, type Wire } from './params.ts'
import { badRequest, conflict } from './refusal.ts'
import type { Updates } from './updates.ts'
import { type Delivery, type DeliveryPlan, startDelivery } from './webhook-delivery.ts'

/** What a webhook needs from around it. */
interface WebhookSetting {
  readonly backOff: number
  readonly reply: DeliveryPlan['reply']
  /** Where public https addresses are delivered to, if anywhere. */
  via(): string | undefined
  /** Ends a waiting long poll. */
  interrupt(reason: string): void
}

interface Webhook {
  readonly methods: Methods
  /** Refuses getUpdates while a webhook is set. */
  guard(): void
  stop(): void
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost'])

/** setWebhook, deleteWebhook and getWebhookInfo. */
export function openWebhook(updates: Updates, setting: WebhookSetting): Webhook {
  let plan: DeliveryPlan | undefined
  let delivery: ReturnType<typeof startDelivery> | undefined
  updates.onArrival(() => delivery?.pump())

  function stop(): void {
    delivery?.stop()
    plan = undefined
    delivery = undefined
  }

  function set({ params }: Call): true {
    const text = textOf(params, 'url') ?? ''
    if (text === '') return remove(params)
    const next = planFor(text, params, setting)
    stop()
    setting.interrupt('terminated by setWebhook request')
    if (flagOf(params, 'drop_pending_updates')) updates.drop()
    const kinds = listOf(params, 'allowed_updates')
    if (kinds) updates.allow(kinds.map(String))
    plan = next
    delivery = startDelivery(updates, next)
    delivery.pump()
    return true
  }

  function remove(params: Params): true {
    stop()
    if (flagOf(params, 'drop_pending_updates')) updates.drop()
    return true
  }

  return {
    stop,
    guard() {
      if (!plan) return
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      )
    },
    methods: {
      setwebhook: set,
      deletewebhook: ({ params }) => remove(params),
      getwebhookinfo: () => infoOf(plan, delivery, updates),
    },
  }
}

function planFor(text: string, params: Params, { backOff, reply, via }: WebhookSetting): DeliveryPlan {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const proxy = via()
  if (!url || !/^https?:$/.test(url.protocol)) throw badRequest('bad webhook: invalid URL specified')
  // On loopback plain HTTP will do, as it does for a Bot API server of one's own; nothing leaves the machine.
  if (!LOOPBACK.has(url.hostname)) {
    if (url.protocol !== 'https:') throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
    if (proxy === undefined) throw badRequest('bad webhook: Failed to resolve host: Name or service not known')
  }
  const secret = textOf(params, 'secret_token')
  if (secret !== undefined && !/^[A-Za-z0-9_-]{1,256}$/.test(secret)) {
    throw badRequest('secret token contains unallowed characters')
  }
  const connections = Math.min(Math.max(numberOf(params, 'max_connections') ?? 40, 1), 100)
  return {
    endpoint: { url, secret, via: proxy === undefined ? undefined : new URL(proxy) },
    connections,
    backOff,
    reply,
  }
}

function infoOf(plan: DeliveryPlan | undefined, delivery: Delivery | undefined, updates: Updates): Wire {
  const error = delivery?.lastError
  return {
    url: plan?.endpoint.url.href ?? '',
    has_custom_certificate: false,
    pending_update_count: updates.pending.length,
    ...(plan ? { max_connections: plan.connections, ip_address: '127.0.0.1' } : {}),
    ...(error ? { last_error_date: error.at, last_error_message: error.reason } : {}),
    ...(updates.allowed.length > 0 ? { allowed_updates: updates.allowed } : {}),
  }
}
