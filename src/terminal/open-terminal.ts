import { createInterface, type Interface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Conversation } from '../core/conversation/conversation.ts'
import type { Messenger } from '../core/outbox/deliver.ts'
import type { Address } from '../core/people/member.ts'
import type { Locale } from '../core/text.ts'
import type { Voices } from '../core/wording.ts'
import type { Log } from '../observe/open-log.ts'
import type { Metrics } from '../observe/open-metrics.ts'
import { lineMeant } from './line-meant.ts'
import { obey } from './obey.ts'
import { say } from './say.ts'
import { type Output, printAbove, screenOf } from './screen.ts'
import type { Sitting, Who } from './sitting.ts'

export interface TerminalSettings {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Output
  readonly conversation: Conversation
  readonly voices: Voices
  readonly log: Log
  readonly metrics: Metrics
  readonly memberAddress: Address
  readonly staffAddress: Address
  /** The terminal's own language; the bot's is the member's choice. */
  readonly locale?: Locale
  /** Where files that the bot hands out are put. */
  readonly folder: string
  /** False with NO_COLOR; without a terminal there is no colour anyway. */
  readonly color?: boolean
  /** Bytes of the largest file taken. */
  readonly mostBytes?: number
  /** Delivers what is owed by now; awaited before the chat ends. */
  readonly settle?: () => Promise<void>
}

export interface TerminalFace extends Messenger {
  /** Chats until the input ends, `/quit` or Ctrl-C. */
  run(): Promise<void>
  /** Ends the chat as Ctrl-C does. */
  stop(): void
}

const MOST_BYTES = 20 * 1024 * 1024

/** The bot in a terminal: a member's face and a staff face on one screen. */
export function openTerminal(settings: TerminalSettings): TerminalFace {
  let lines: Interface | undefined
  const sitting = openSitting(settings, (text) => printAbove(settings.output, lines, text))

  async function run(): Promise<void> {
    lines = openLines(settings)
    sitting.print(sitting.say('terminal.welcome'))
    prompt(lines, sitting)
    for await (const line of lines) {
      const meant = lineMeant(line, sitting.marks())
      if (meant.kind === 'quit') break
      await obey(sitting, meant)
      prompt(lines, sitting)
    }
    lines.close()
    lines = undefined
    await settings.settle?.()
    sitting.print(sitting.say('terminal.bye'))
  }

  return { run, stop: () => lines?.close(), say: (to, notice) => say(sitting, to, notice) }
}

function openLines({ input, output }: TerminalSettings): Interface {
  const terminal = input.isTTY === true && output.isTTY === true
  // Without `output` readline neither echoes nor prompts: a pipe stays clean.
  const lines = createInterface({ input, terminal, ...(terminal ? { output } : {}) })
  lines.on('SIGINT', () => lines.close())
  return lines
}

function prompt(lines: Interface, sitting: Sitting): void {
  if (!lines.terminal) return
  lines.setPrompt(sitting.say(sitting.who === 'staff' ? 'terminal.prompt_staff' : 'terminal.prompt_member'))
  lines.prompt()
}

function openSitting(settings: TerminalSettings, print: (text: string) => void): Sitting {
  const { output, color = true, locale = 'ko', mostBytes = MOST_BYTES, memberAddress, staffAddress } = settings
  const open: Record<Who, Sitting['open'][Who]> = { member: [], staff: [] }
  const sitting: Sitting = {
    ...settings,
    mostBytes,
    print,
    say: settings.voices(locale),
    addresses: { member: memberAddress, staff: staffAddress },
    who: 'member',
    open,
    noticed: [],
    shown: 0,
    screen: () => screenOf(output, color),
    marks: () => [
      ...open[sitting.who],
      ...sitting.noticed.filter(({ who }) => who === sitting.who).map(({ marked }) => marked),
    ],
  }
  return sitting
}
