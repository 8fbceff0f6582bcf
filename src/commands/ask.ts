import { createInterface } from 'node:readline'
import { dayAt } from '../core/calendar.ts'
import { answerLine, readLine } from './answering/ask-line.ts'
import { openRoom, type Room } from './answering/open-room.ts'

// npm run ask -- --json        JSON lines in, JSON lines out
// npm run ask -- 퇴직금 언제 줘요?   one card; without words, a card for each line typed
const words = process.argv.slice(2).filter((word) => word !== '--json')
const json = process.argv.includes('--json')
const today = dayAt(new Date(), 'Asia/Seoul')

const room = await openRoom()
if (json) await eachLine((line) => print(inJson(line, room)))
else if (words.length > 0) print(card(words.join(' '), room))
else await eachLine((line) => print(`${card(line, room)}\n`))

async function eachLine(take: (line: string) => void): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of lines) if (line.trim() !== '') take(line)
}

function inJson(line: string, { ports }: Room): string {
  const read = readLine(line)
  if (read.kind === 'bad') return JSON.stringify({ id: read.id, error: read.why })
  // What stands beside the answer is for scoring; the measuring format does not have it.
  const { related: _, ...answered } = answerLine(read.asked, today, ports)
  return JSON.stringify(answered)
}

function card(question: string, { ports, sources }: Room): string {
  const given = answerLine({ question }, today, ports)
  const related = given.related.map((id) => `▸ ${sources.section(id)?.title ?? id}`)
  const offered = [given.programme, given.calculator].filter((id) => id !== null).map((id) => `▸ [${id}]`)
  return [given.text, '', `(${given.outcome})`, ...related, ...offered].join('\n')
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
