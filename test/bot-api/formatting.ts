import type { MessageEntity } from 'telegraf/types'
import type { Formatted } from './formatted.ts'
import { readHtml } from './html.ts'
import { listOf, type Params, textOf } from './params.ts'
import { badRequest } from './refusal.ts'

const TEXT_LIMIT = 4096
const CAPTION_LIMIT = 1024

/** The message text as the member will see it; refuses empty and over-long text. */
export function readText(params: Params): Formatted {
  const formatted = format(params, textOf(params, 'text') ?? '', 'entities')
  if (formatted.text === '') throw badRequest('message text is empty')
  if (formatted.text.length > TEXT_LIMIT) throw badRequest('message is too long')
  return formatted
}

/** The caption of a document or photo; empty when there is none. */
export function readCaption(params: Params): Formatted {
  const formatted = format(params, textOf(params, 'caption') ?? '', 'caption_entities')
  if (formatted.text.length > CAPTION_LIMIT) throw badRequest('message caption is too long')
  return formatted
}

function format(params: Params, source: string, entitiesName: string): Formatted {
  const mode = (textOf(params, 'parse_mode') ?? '').toLowerCase()
  if (mode === 'html') return readHtml(source)
  // Markdown is let through unread: the project words everything in HTML.
  if (mode !== '' && mode !== 'markdown' && mode !== 'markdownv2') throw badRequest('unsupported parse_mode')
  const entities = (listOf(params, entitiesName) ?? []) as readonly MessageEntity[]
  return { text: source.trim(), entities }
}
