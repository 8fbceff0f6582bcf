import type { MessageEntity } from 'telegraf/types'
import { textOf } from './body-text.ts'
import { fileIdIn } from './file-body.ts'
import type { StoredFile } from './files.ts'
import type { Stored } from './message.ts'
import type { Room } from './room.ts'
import type { World } from './world.ts'

export interface Button {
  readonly text: string
  readonly data: string | undefined
  readonly url: string | undefined
}

/** A message as the person looking at the chat sees it now. */
export interface Seen {
  readonly id: number
  readonly by: 'bot' | 'person'
  /** The text or the caption, without tags. */
  readonly text: string
  readonly entities: readonly MessageEntity[]
  readonly buttons: readonly (readonly Button[])[]
  /** The file it carries, if any; photos too. */
  readonly documents: readonly StoredFile[]
  /** How often it was edited. */
  readonly edits: number
  /** The wire body, for what the fields above leave out (location, contact, reply_to_message …). */
  readonly body: Stored['body']
}

/** The view of one stored message. */
export function seen(world: World, message: Stored): Seen {
  const { body } = message
  const fileId = fileIdIn(body)
  const file = fileId === undefined ? undefined : world.files.byId(fileId)
  return {
    id: message.id,
    by: message.from.id === world.bot.id ? 'bot' : 'person',
    text: textOf(body),
    entities: (body['entities'] ?? body['caption_entities'] ?? []) as readonly MessageEntity[],
    buttons: (message.inline?.inline_keyboard ?? []).map((row) =>
      row.map((button) => ({
        text: button.text,
        data: 'callback_data' in button ? button.callback_data : undefined,
        url: 'url' in button ? button.url : undefined,
      })),
    ),
    documents: file ? [file] : [],
    edits: message.edits,
    body,
  }
}

/** All messages of the chat, oldest first. */
export function thread(world: World, room: Room): Seen[] {
  return [...room.thread.values()].map((message) => seen(world, message))
}

/** The last messages as a person would read them, for what a failing test prints. */
export function transcript(world: World, room: Room, count = 6): string {
  const lines = thread(world, room).slice(-count).map(lineOf)
  return lines.length === 0 ? '  (nobody has written)' : lines.join('\n')
}

function lineOf({ by, id, text, buttons, documents, edits }: Seen): string {
  const files = documents.map((file) => ` <${file.name}, ${file.bytes.length} bytes>`).join('')
  const rows = buttons.map((row) => `\n      ${row.map((button) => `[${button.text}]`).join(' ')}`).join('')
  return `  ${by} #${id}${edits > 0 ? ` (edited ${edits}×)` : ''}: ${text}${files}${rows}`
}
