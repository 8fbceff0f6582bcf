import type { BotCommand } from 'telegraf/types'
import type { Call } from '../call.ts'
import { isWire, jsonOf, listOf, type Params, textOf, type Wire } from '../params.ts'
import { badRequest } from '../refusal.ts'

/** The key of one list of commands: its scope and its language. */
export function commandKey(language: string, scope: Wire = { type: 'default' }): string {
  return [scope['type'], scope['chat_id'] ?? '', scope['user_id'] ?? '', language].join('|')
}

/** setMyCommands. */
export function setMyCommands({ world, params }: Call): true {
  const commands = (listOf(params, 'commands') ?? []) as readonly BotCommand[]
  if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  world.commands.set(keyIn(params), commands.map(checked))
  return true
}

/** getMyCommands. */
export function getMyCommands({ world, params }: Call): readonly BotCommand[] {
  return world.commands.get(keyIn(params)) ?? []
}

/** deleteMyCommands. */
export function deleteMyCommands({ world, params }: Call): true {
  world.commands.delete(keyIn(params))
  return true
}

function checked({ command, description }: BotCommand): BotCommand {
  const name = command.replace(/^\//, '')
  if (!/^[a-z0-9_]{1,32}$/.test(name)) throw badRequest('BOT_COMMAND_INVALID')
  if (description.length < 1 || description.length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  return { command: name, description }
}

function keyIn(params: Params): string {
  const scope = jsonOf(params, 'scope')
  const language = textOf(params, 'language_code') ?? ''
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw badRequest('invalid language code specified')
  return commandKey(language, isWire(scope) ? scope : undefined)
}
