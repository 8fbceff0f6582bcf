import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dayAt } from '../core/calendar.ts'
import { answerLine } from './answering/ask-line.ts'
import { readGold } from './answering/gold.ts'
import { openRoom } from './answering/open-room.ts'
import { scoreAnswer } from './answering/score-answer.ts'
import { failures, scoreTable } from './answering/score-table.ts'
import { tuneTable } from './answering/tune.ts'

// npm run eval -- [FILE…]              figures per kind; without files, the project's own questions
// npm run eval -- --failures [FILE…]   and every miss with its card
// npm run eval -- --tune [FILE…]       the curve behind the thresholds
const OWN = fileURLToPath(new URL('../../test/eval/questions/', import.meta.url))
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const files = named.length > 0 ? named : readdirSync(OWN).map((file) => `${OWN}${file}`)

const questions = files.flatMap(readGold)
const today = dayAt(new Date(), 'Asia/Seoul')
const { sources, ports } = await openRoom()
if (process.argv.includes('--tune')) console.log(tuneTable(questions, today, ports))
else {
  const scores = questions.map((gold) => scoreAnswer(gold, answerLine(gold, today, ports), sources))
  console.log(scoreTable(scores))
  if (process.argv.includes('--failures')) console.log(`\n${failures(scores)}`)
}
