import type { MessageEntity } from 'telegraf/types'

/** Plain text with its formatting beside it; offsets count UTF-16 units, as in the Bot API. */
export interface Formatted {
  readonly text: string
  readonly entities: readonly MessageEntity[]
}

/** The real server trims the outer white space after parsing and moves the entities along. */
export function trimmed(text: string, entities: readonly MessageEntity[]): Formatted {
  const lead = text.length - text.trimStart().length
  const body = text.trim()
  const moved = entities.flatMap((entity) => {
    const offset = Math.max(0, entity.offset - lead)
    const length = Math.min(entity.offset + entity.length - lead, body.length) - offset
    return length > 0 ? [{ ...entity, offset, length }] : []
  })
  return { text: body, entities: moved.sort((a, b) => a.offset - b.offset || b.length - a.length) }
}
