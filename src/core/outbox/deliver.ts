import type { Address } from '../people/member.ts'
import { backOff, MOST_ATTEMPTS } from './due.ts'
import type { Delivery, DueNotice } from './notice.ts'

/** The records of what is owed. */
export interface Owed {
  /**
   * Claims due notices with a lease: find ids, then take those whose lease is free, so that two processes never hold the same one.
   * At night only urgent ones.
   */
  claim(now: Date, limit: number, urgentOnly: boolean): Promise<readonly DueNotice[]>
  /** How many sends the shared budget of this second still allows, at most `wanted`; the rest waits. */
  budget(now: Date, wanted: number): Promise<number>
  /** Frees every claim: for a process that knows itself alone, after one that died with claims in hand. */
  release(): Promise<void>
  /** What is due and not settled, and since when its oldest. */
  backlog(now: Date): Promise<Backlog>
  sent(id: string, at: Date): Promise<void>
  /** Back to the queue, due again then. A wait that the platform asked for does not count as an attempt. */
  later(id: string, dueAt: Date, attempts: number, why: string): Promise<void>
  /** Given up; `blocked` marks the member unreachable, so that staff call instead. */
  gaveUp(id: string, at: Date, why: string, blocked: boolean): Promise<void>
}

export interface Backlog {
  readonly due: number
  readonly since: Date | undefined
}

/** A face's way of saying something unasked. Never throws for the platform's refusals: they are deliveries. */
export interface Messenger {
  say(to: Address, notice: DueNotice): Promise<Delivery>
}

export interface Delivering {
  readonly owed: Owed
  readonly messenger: Messenger
  now(): Date
  /** Told how each delivery ended, for figures. */
  ended(delivery: Delivery): void
}

/** Sends one claimed notice and records what came of it. Sent means recorded: a kill between the two repeats it. */
export async function deliver(notice: DueNotice, { owed, messenger, now, ended }: Delivering): Promise<Delivery> {
  const delivery: Delivery = notice.address
    ? await messenger.say(notice.address, notice)
    : { kind: 'refused', why: 'the person was deleted' }
  await settle(notice, delivery, owed, now())
  ended(delivery)
  return delivery
}

async function settle(notice: DueNotice, delivery: Delivery, owed: Owed, now: Date): Promise<void> {
  switch (delivery.kind) {
    case 'sent':
      return owed.sent(notice.id, now)
    case 'nothing':
      return owed.gaveUp(notice.id, now, 'nothing left to tell', false)
    case 'wait':
      return owed.later(notice.id, after(now, delivery.seconds), notice.attempts, 'retry_after')
    case 'blocked':
      return owed.gaveUp(notice.id, now, 'blocked', true)
    case 'refused':
      return owed.gaveUp(notice.id, now, delivery.why, false)
    case 'failed':
      return tryAgain(notice, delivery.why, owed, now)
  }
}

async function tryAgain(notice: DueNotice, why: string, owed: Owed, now: Date): Promise<void> {
  const attempts = notice.attempts + 1
  if (attempts >= MOST_ATTEMPTS) return owed.gaveUp(notice.id, now, why, false)
  return owed.later(notice.id, after(now, backOff(attempts)), attempts, why)
}

const after = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000)

// At most so many in one round: about what one chat platform lets one bot send in a second.
const AT_ONCE = 25

/** Notices taken up, and the promise of their being dealt with: one that waits for a model holds up nobody else's. */
export interface TakenUp {
  /** Of those, how many are on their way. None while this second's budget is used up: taking up more would only put them all back. */
  readonly count: number
  readonly dealtWith: Promise<void>
}

/**
 * Takes up what is due now, within the shared budget of this second; what the budget does not allow goes back for the next. At night only
 * urgent notices.
 */
export async function takeUpDue(delivering: Delivering, urgentOnly: boolean): Promise<TakenUp> {
  const { owed, now } = delivering
  const notices = await owed.claim(now(), AT_ONCE, urgentOnly)
  if (notices.length === 0) return { count: 0, dealtWith: Promise.resolve() }
  const allowed = await owed.budget(now(), notices.length)
  const sending = notices.slice(0, allowed).map((notice) => deliver(notice, delivering))
  const waiting = notices.slice(allowed).map(({ id, attempts }) => owed.later(id, after(now(), 1), attempts, 'budget'))
  return { count: allowed, dealtWith: Promise.all([...sending, ...waiting]).then(() => undefined) }
}
