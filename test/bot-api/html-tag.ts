import type { MessageEntity } from 'telegraf/types'
import { unescape } from './html-entities.ts'

type Plain = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler' | 'code' | 'pre' | 'blockquote'

const KINDS: Readonly<Record<string, Plain>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
}

/** A tag still open, `at` the length of the text before it. */
export interface Open {
  readonly tag: string
  readonly attributes: string
  readonly at: number
}

/** True for a tag that the Bot API knows. */
export function isKnown(tag: string): boolean {
  return KINDS[tag] !== undefined || tag === 'a' || tag === 'tg-emoji'
}

/** The formatting a closed tag makes; none for a link without an address. */
export function entityOf({ tag, attributes, at }: Open, end: number): MessageEntity | undefined {
  const place = { offset: at, length: end - at }
  if (tag === 'a') {
    const href = /href=(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(attributes)
    const url = href?.[1] ?? href?.[2] ?? href?.[3]
    return url === undefined ? undefined : { type: 'text_link', url: unescape(url), ...place }
  }
  const type = KINDS[tag]
  return type === undefined ? undefined : { type, ...place }
}
