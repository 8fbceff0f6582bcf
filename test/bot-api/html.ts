import type { MessageEntity } from 'telegraf/types'
import { type Formatted, trimmed } from './formatted.ts'
import { unescape } from './html-entities.ts'
import { entityOf, isKnown, type Open } from './html-tag.ts'
import { badRequest } from './refusal.ts'

/** Reads parse_mode HTML; refuses what the real parser refuses, with its wording. */
export function readHtml(source: string): Formatted {
  let text = ''
  const entities: MessageEntity[] = []
  const open: Open[] = []
  for (let at = 0; at < source.length; ) {
    if (source[at] !== '<') {
      const stop = source.indexOf('<', at)
      const end = stop === -1 ? source.length : stop
      text += unescape(source.slice(at, end))
      at = end
      continue
    }
    const end = source.indexOf('>', at)
    const inside = source.slice(at + 1, end === -1 ? source.length : end)
    if (inside.startsWith('/')) closeTag(inside.slice(1).trim().toLowerCase(), source, at, open, text.length, entities)
    else open.push(openTag(inside, source, at, text.length))
    if (end === -1) throw broken(`Unclosed ${inside.startsWith('/') ? 'end' : 'start'} tag${offset(source, at)}`)
    at = end + 1
  }
  const left = open.at(-1)
  if (left) throw broken(`Can't find end tag corresponding to start tag "${left.tag}"`)
  return trimmed(text, entities)
}

function openTag(inside: string, source: string, at: number, length: number): Open {
  const tag = (/^[^\s>]*/.exec(inside)?.[0] ?? '').toLowerCase()
  if (!isKnown(tag)) {
    throw broken(`Unsupported start tag "${tag}"${offset(source, at)}`)
  }
  if (tag === 'span' && !/class=["']?tg-spoiler/.test(inside)) {
    throw broken(`Tag "span" must have class "tg-spoiler"${offset(source, at)}`)
  }
  return { tag, attributes: inside.slice(tag.length), at: length }
}

function closeTag(
  tag: string,
  source: string,
  at: number,
  open: Open[],
  length: number,
  entities: MessageEntity[],
): void {
  const last = open.pop()
  if (!last) throw broken(`Unexpected end tag${offset(source, at)}`)
  if (tag !== '' && tag !== last.tag) {
    throw broken(`Unmatched end tag${offset(source, at)}, expected "</${last.tag}>", found "</${tag}>"`)
  }
  const entity = length > last.at ? entityOf(last, length) : undefined
  if (entity) entities.push(entity)
}

function offset(source: string, at: number): string {
  return ` at byte offset ${Buffer.byteLength(source.slice(0, at))}`
}

function broken(reason: string): Error {
  return badRequest(`can't parse entities: ${reason}`)
}
