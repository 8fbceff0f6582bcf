import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AnswerPorts } from '../core/answering/work.ts'
import { type Day, dayAt } from '../core/calendar.ts'
import { settingsOrEnd } from '../wiring/tell-mistakes.ts'
import { composerFrom } from '../wiring/wording.ts'
import { answerWith, endsText, type Worded } from './answering/answer-with-model.ts'
import { type Asked, answerLine } from './answering/ask-line.ts'
import { readGold } from './answering/gold.ts'
import { leftOutTable } from './answering/left-out.ts'
import { NOISES, type Noise, spoilt } from './answering/noise.ts'
import { KNOWLEDGE, openRoom } from './answering/open-room.ts'
import { scoreAnswer } from './answering/score-answer.ts'
import { failures, scoreTable } from './answering/score-table.ts'
import { tuneTable } from './answering/tune.ts'

// npm run eval -- [FILE…]              figures per kind; without files, the project's own questions
// npm run eval -- --failures [FILE…]   and every miss with its card
// npm run eval -- --tune [FILE…]       the curve behind the thresholds
// npm run eval -- --noise [FILE…]      the same questions without spaces, and with a slip of a key
// npm run eval -- --left-out           the sections' own variants, each asked while the index does not hold it
// npm run eval -- --model [FILE…]      the answers as the configured model (OPENAI_*) words them, and how many fell back and why
const OWN = fileURLToPath(new URL('../../test/eval/questions/', import.meta.url))
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const files = named.length > 0 ? named : readdirSync(OWN).map((file) => `${OWN}${file}`)

const questions = files.flatMap(readGold)
const today = dayAt(new Date(), 'Asia/Seoul')
const { sources, ports } = await openRoom()
if (process.argv.includes('--left-out')) console.log(await leftOutTable(KNOWLEDGE, today))
else if (process.argv.includes('--noise')) for (const noise of NOISES) console.log(noiseRow(noise))
else if (process.argv.includes('--tune')) console.log(tuneTable(questions, today, ports))
else {
  const worded = process.argv.includes('--model') ? await answerWithModel(questions, today, ports) : undefined
  const scores = questions.map((gold, at) =>
    scoreAnswer(gold, worded?.lines[at] ?? answerLine(gold, today, ports), sources),
  )
  console.log(scoreTable(scores))
  if (worded) console.log(endsText(worded.ends))
  if (process.argv.includes('--failures')) console.log(`\n${failures(scores)}`)
}

async function answerWithModel(asked: readonly Asked[], day: Day, answering: AnswerPorts): Promise<Worded> {
  const { model } = settingsOrEnd()
  if (!model) {
    process.stderr.write('--model: OPENAI_API_KEY, OPENAI_MODEL (다른 서버면 OPENAI_BASE_URL)을 먼저 넣으세요.\n')
    process.exit(1)
  }
  return answerWith(await composerFrom(model), asked, day, answering)
}

function noiseRow(noise: Noise): string {
  const scores = spoilt(questions, noise).map((gold) => scoreAnswer(gold, answerLine(gold, today, ports), sources))
  const share = (holds: (score: (typeof scores)[number]) => boolean): string =>
    ((100 * scores.filter(holds).length) / Math.max(1, scores.length)).toFixed(1)
  return `${noise.name.padEnd(20)} hit@1 ${share(({ hit1 }) => hit1)}  facts ${share(({ facts }) => facts)}  (${scores.length})`
}
