import { answer } from '../../core/answering/answer.ts'
import { type Composition, composeWithModel, MODEL_TIME_LIMIT_MS } from '../../core/answering/compose-with-model.ts'
import type { Composer } from '../../core/answering/composer.ts'
import type { AnswerPorts } from '../../core/answering/work.ts'
import type { Day } from '../../core/calendar.ts'
import { type AnsweredLine, type Asked, lineOf, questionOf } from './ask-line.ts'

/** Answers as a model words them, in the order asked. */
export interface Worded {
  readonly lines: readonly AnsweredLine[]
  /** How many ended how: `model`, or why the curated answer stood. */
  readonly ends: ReadonlyMap<string, number>
}

// Small servers answer one after another anyway, and large ones ration their calls.
const AT_ONCE = 4

/** Answers every question as a member who agreed to the model is answered: checked, within the same time, else curated. */
export async function answerWith(
  composer: Composer,
  asked: readonly Asked[],
  today: Day,
  ports: AnswerPorts,
): Promise<Worded> {
  const lines: AnsweredLine[] = []
  const ends = new Map<string, number>()
  const waiting = asked.entries()
  const work = async (): Promise<void> => {
    for (const [at, one] of waiting) {
      const begun = performance.now()
      const { answer: given, how, why } = await composed(composer, one, today, ports)
      lines[at] = lineOf(one, given, performance.now() - begun)
      ends.set(why ?? how, (ends.get(why ?? how) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { lines, ends }
}

function composed(composer: Composer, one: Asked, today: Day, ports: AnswerPorts): Promise<Composition> {
  const question = questionOf(one, today)
  return composeWithModel(question, answer(question, ports), composer, {
    sources: ports.sources,
    say: ports.say,
    mayCall: async () => true,
    signal: AbortSignal.timeout(MODEL_TIME_LIMIT_MS),
  })
}

/** One line: how many answers the model worded, and why the others stayed as curated. */
export function endsText(ends: ReadonlyMap<string, number>): string {
  const whys = [...ends].filter(([end]) => end !== 'model' && end !== 'not_for_model').sort(([, a], [, b]) => b - a)
  const fell = whys.reduce((sum, [, count]) => sum + count, 0)
  const named = whys.map(([why, count]) => `${why} ${count}`).join(', ')
  return `model worded ${ends.get('model') ?? 0} · not its matter ${ends.get('not_for_model') ?? 0} · fell back ${fell}${named && ` (${named})`}`
}
