import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import type { Card } from '../../src/core/conversation/card.ts'
import type { Conversation } from '../../src/core/conversation/conversation.ts'
import type { Incoming, Response } from '../../src/core/conversation/incoming.ts'
import type { DueNotice } from '../../src/core/outbox/notice.ts'
import { openVoices } from '../../src/i18n/open-voices.ts'
import { openLog } from '../../src/observe/open-log.ts'
import { openMetrics } from '../../src/observe/open-metrics.ts'
import { openTerminal, type TerminalFace, type TerminalSettings } from '../../src/terminal/open-terminal.ts'

/** A terminal on streams with a conversation that the test words. */
export interface Trial {
  readonly heard: Incoming[]
  readonly folder: string
  readonly face: TerminalFace
  readonly input: PassThrough
  /** Everything on the screen. */
  screen(): string
  /** Types lines as a pipe does and waits for the end. */
  pipe(...lines: string[]): Promise<string>
}

type Reply = (incoming: Incoming) => Promise<Response> | Response | Card

export async function openTrial(reply: Reply, settings: Partial<TerminalSettings> = {}): Promise<Trial> {
  const heard: Incoming[] = []
  const folder = await mkdtemp(join(tmpdir(), 'deundeun-terminal-'))
  const input = new PassThrough()
  const output = new PassThrough()
  let screen = ''
  output.on('data', (chunk: Buffer) => {
    screen += chunk.toString()
  })
  const face = openTerminal({
    input,
    output,
    conversation: conversationOf(heard, reply),
    voices: openVoices(),
    log: openLog({ level: 'silent' }),
    metrics: openMetrics({ process: false }),
    memberAddress: 'terminal:member',
    staffAddress: 'terminal:staff',
    folder,
    ...settings,
  })
  return {
    heard,
    folder,
    face,
    input,
    screen: () => screen,
    async pipe(...lines) {
      const ended = face.run()
      input.end(lines.map((line) => `${line}\n`).join(''))
      await ended
      return screen
    },
  }
}

export const notice = (text: string): DueNotice => ({
  id: 'n1',
  key: text,
  to: { kind: 'address', address: 'terminal:member' },
  body: { kind: 'case_news', reference: 'K7M2' },
  dueAt: new Date(0),
  urgent: false,
  address: 'terminal:member',
  attempts: 0,
})

const conversationOf = (heard: Incoming[], reply: Reply): Conversation => ({
  async receive(incoming) {
    heard.push(incoming)
    const answer = await reply(incoming)
    return 'cards' in answer ? answer : { cards: [answer] }
  },
  notice: async ({ key }) => ({ text: key, buttons: [[{ label: '내 신청 보기', press: 'c:show:K7M2' }]] }),
  fault: async () => ({ text: '잠시 문제가 있었어요.' }),
  shown: async () => undefined,
  commands: () => ({ members: { ko: [], en: [], zh: [] }, staff: [] }),
  files: {
    keep: async (bytes, name) => ({
      kind: 'kept',
      file: { id: `f${bytes.byteLength}`, name, mime: 'image/jpeg', size: bytes.byteLength },
    }),
    read: async () => undefined,
  },
})
