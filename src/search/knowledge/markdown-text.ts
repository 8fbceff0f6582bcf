import type { Line } from './markdown-blocks.ts'
import type { Complain } from './mistake.ts'

const ITEM = /^(?:[-*]|\d+[.)])\s+(.*)$/

/** Paragraphs as they are shown in a chat: wrapped lines joined, list items and blank lines kept. */
export function paragraphs(lines: readonly Line[]): string {
  let text = ''
  for (const { text: line } of lines) {
    if (line.trim() === '') text = `${text.trimEnd()}\n\n`
    else if (ITEM.test(line.trim())) text = `${text.trimEnd()}\n${line.trim()} `
    else text = `${text}${line.trim()} `
  }
  return text
    .replace(/ +\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The items of a list, each with its line; an indented line goes on with the item before. */
export function listItems(lines: readonly Line[], complain: Complain): Line[] {
  const items: { number: number; text: string }[] = []
  for (const line of lines) {
    const written = line.text.trim()
    const item = ITEM.exec(written)
    const last = items.at(-1)
    if (item?.[1] !== undefined) items.push({ number: line.number, text: item[1].trim() })
    else if (written !== '' && last && /^\s/.test(line.text)) last.text = `${last.text} ${written}`
    else if (written !== '')
      complain(line.number, `목록이 아닌 줄이에요: ${written}`, "'- '로 시작하는 목록으로 적어 주세요.")
  }
  return items.filter((item) => item.text !== '')
}
