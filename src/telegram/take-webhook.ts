import type { Update } from 'telegraf/types'
import type { InHand } from './in-hand.ts'

/** What the web server answers: 200, 503 (deliver again later), 400. */
export type Accepted = 'taken' | 'later' | 'unreadable'

// The platform gives up on an answer after about a minute and keeps few connections open.
const PATIENCE = 20_000
const MANY = 10_000

/** Takes updates that are posted to us. The answer comes when an update is dealt with, so that a kill loses nothing. */
export function openWebhookTaker(inHand: InHand, patience = PATIENCE): (body: unknown) => Promise<Accepted> {
  // Dealt with after the platform was told "later": it comes again only to be confirmed.
  const owedAnswer = new Set<number>()

  async function take(body: unknown): Promise<Accepted> {
    if (!isUpdate(body)) return 'unreadable'
    const id = body.update_id
    if (owedAnswer.delete(id)) return 'taken'
    const ending = inHand.take(body) ?? inHand.ending(id)
    if (!ending) return 'taken'
    // There is no offset to wait for: an answer confirms.
    void ending.then(() => inHand.confirmed(Number.POSITIVE_INFINITY))
    const end = await within(ending, patience)
    if (end === 'late') void ending.then((late) => late === 'done' && remember(id))
    return end === 'done' ? 'taken' : 'later'
  }

  function remember(id: number): void {
    if (owedAnswer.size > MANY) owedAnswer.clear()
    owedAnswer.add(id)
  }

  return take
}

const isUpdate = (body: unknown): body is Update =>
  typeof body === 'object' && body !== null && Number.isSafeInteger((body as Partial<Update>).update_id)

function within<T>(promise: Promise<T>, millis: number): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, millis, 'late')
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
