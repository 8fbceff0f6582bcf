import { timeAt } from '../core/calendar.ts'
import type { Ledger } from '../core/conversation/ledger.ts'
import type { World } from '../core/conversation/world.ts'
import { type Delivering, type Messenger, type Owed, takeUpDue } from '../core/outbox/deliver.ts'
import { isQuiet } from '../core/outbox/due.ts'
import type { Delivery, DueNotice } from '../core/outbox/notice.ts'

export interface Outbox {
  /** One round: takes up what is due; true when there was something. */
  round(): Promise<boolean>
  /** Counts what is due and how long the oldest has waited. */
  measure(): Promise<void>
  /** Resolves when everything taken up is dealt with. */
  settled(): Promise<void>
}

// Rounds that may be under way at once: a slow model or platform must not gather claims without end.
const MOST_ROUNDS = 8

/** Told what goes out, for figures. */
export interface Watching {
  notice(end: Delivery['kind']): void
  outbox(due: number, oldestSeconds: number): void
}

export interface OutboxSettings {
  readonly world: World
  readonly owed: Owed
  readonly messenger: Messenger
  readonly watching: Watching
  report(error: unknown): void
}

/** Sends what is owed, rounds overlapping, so that an answer that waits for a model delays nobody else's notice. */
export function openOutbox({ world, owed, messenger, watching, report }: OutboxSettings): Outbox {
  const delivering: Delivering = {
    owed,
    messenger: withMessageIds(messenger, world.ledger),
    now: world.now,
    ended: ({ kind }) => watching.notice(kind),
  }
  const underWay = new Set<Promise<void>>()
  return {
    async round() {
      if (underWay.size >= MOST_ROUNDS) await Promise.race(underWay)
      const { count, dealtWith } = await takeUpDue(delivering, isNight(world))
      const round = dealtWith.catch(report).finally(() => underWay.delete(round))
      underWay.add(round)
      return count > 0
    },
    async measure() {
      const { due, since } = await owed.backlog(world.now())
      watching.outbox(due, since === undefined ? 0 : (world.now().getTime() - since.getTime()) / 1000)
    },
    async settled() {
      await Promise.all(underWay)
    },
  }
}

const isNight = ({ now, settings }: World): boolean => settings.quietNights && isQuiet(timeAt(now(), settings.timeZone))

/** An answer replaces the message "찾고 있어요…", whose id is known only after the question was written. */
const withMessageIds = (messenger: Messenger, ledger: Ledger): Messenger => ({
  say: async (to, notice) => messenger.say(to, await withMessageId(notice, ledger)),
})

async function withMessageId(notice: DueNotice, ledger: Ledger): Promise<DueNotice> {
  if (notice.body.kind !== 'answer_ready') return notice
  const question = await ledger.question(notice.body.questionId)
  return { ...notice, body: { ...notice.body, messageId: question?.messageId } }
}
