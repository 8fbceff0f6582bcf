import { join } from 'node:path'
import type { Messenger } from '../core/outbox/deliver.ts'
import { openTerminal } from '../terminal/open-terminal.ts'
import type { House } from './open-house.ts'
import { TERMINAL_MEMBER, TERMINAL_STAFF } from './world.ts'

/** A face that is ready to be shown. */
export interface Shown {
  readonly messenger: Messenger
  /** Resolves when the face has ended by itself. */
  run(settle: () => Promise<void>): Promise<void>
  stop(): Promise<void>
  isReady(): boolean
  /** Posted updates, where they come by webhook. */
  take?(update: unknown): Promise<'taken' | 'later' | 'unreadable'>
}

/** The bot in this terminal, for trying it without a token. */
export function onTerminal({ config, conversation, voices, log, metrics }: House): Shown {
  let settled: () => Promise<void> = async () => {}
  const terminal = openTerminal({
    input: process.stdin,
    output: process.stdout,
    conversation,
    voices,
    log,
    metrics,
    memberAddress: TERMINAL_MEMBER,
    staffAddress: TERMINAL_STAFF,
    folder: join(config.dataDir, 'handouts'),
    settle: () => settled(),
  })
  return {
    messenger: terminal,
    run: (settle) => {
      settled = settle
      return terminal.run()
    },
    stop: async () => terminal.stop(),
    isReady: () => true,
  }
}
