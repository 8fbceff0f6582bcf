import { randomUUID } from 'node:crypto'
import type { Heard, Response } from '../core/conversation/incoming.ts'
import { attach } from './attach.ts'
import type { Meant } from './line-meant.ts'
import { showCard } from './show-card.ts'
import type { Sitting } from './sitting.ts'

/** Does what a line means. Never rejects: faults are apologised for on the screen. */
export async function obey(sitting: Sitting, meant: Meant): Promise<void> {
  switch (meant.kind) {
    case 'nothing':
    case 'quit':
      return
    case 'become':
      sitting.who = meant.who
      return sitting.print(sitting.say(meant.who === 'staff' ? 'terminal.now_staff' : 'terminal.now_member'))
    case 'attach':
      return attachPath(sitting, meant.path)
    case 'say':
      return tell(sitting, meant.heard)
  }
}

async function attachPath(sitting: Sitting, path: string): Promise<void> {
  const attached = await attach(sitting.conversation.files, path, sitting.mostBytes)
  if (attached.kind === 'heard') return tell(sitting, attached.heard)
  sitting.print(sitting.say(attached.kind === 'absent' ? 'terminal.file_absent' : 'terminal.file_unreadable', { path }))
}

async function tell(sitting: Sitting, heard: Heard): Promise<void> {
  const began = performance.now()
  const key = `terminal:${randomUUID()}`
  const outcome = await answer(sitting, key, heard)
  const millis = Math.round(performance.now() - began)
  sitting.metrics.update(heard.kind, outcome, millis)
  sitting.log.debug({ update: key, kind: heard.kind, millis, outcome }, 'update')
}

async function answer(sitting: Sitting, key: string, heard: Heard): Promise<'answered' | 'failed'> {
  const from = sitting.addresses[sitting.who]
  try {
    const incoming = { key, from, name: undefined, language: undefined, shared: false, heard }
    await show(sitting, await sitting.conversation.receive(incoming))
    return 'answered'
  } catch (err) {
    sitting.log.error({ update: key, kind: heard.kind, err }, 'update failed')
    const card = await sitting.conversation.fault(from).catch(() => ({ text: sitting.say('conversation.fault') }))
    await showCard(sitting, card)
    return 'failed'
  }
}

async function show(sitting: Sitting, { cards, pendingQuestion }: Response): Promise<void> {
  for (const card of cards) await showCard(sitting, card)
  if (pendingQuestion !== undefined) await sitting.conversation.shown(pendingQuestion, String(sitting.shown))
}
