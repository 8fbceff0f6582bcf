import { withAlarm } from './crisis-ending.ts'
import { mask } from './mask.ts'
import { visible } from './plain-form.ts'
import type { Answer, Question } from './question.ts'
import { record } from './settle.ts'
import { STAGES } from './stages.ts'
import type { AnswerPorts, Work } from './work.ts'

/**
 * Answers from the curated sections alone: deterministic, without a model, and with an ending for every input. Does not throw;
 * a mistake of ours is reported and ends in `service_failed`.
 */
export function answer(question: Question, ports: AnswerPorts): Answer {
  const work = begin(question, ports)
  try {
    return run(work, ports)
  } catch (error) {
    ports.report?.(error)
    return record(
      { outcome: 'service_failed', text: ports.say('answering.ending.service_failed'), consult: true },
      work,
      ports,
    )
  }
}

function run(begun: Work, ports: AnswerPorts): Answer {
  let work = begun
  for (const stage of STAGES) {
    const step = stage.run(work, ports)
    if (step.kind === 'settled') return record(withAlarm(step.ending, work, ports.say), work, ports)
    work = step.work
  }
  throw new Error('no stage settled the question: the last stage must')
}

function begin(question: Question, { assume }: AnswerPorts): Work {
  const { text, found } = mask(visible(question.text))
  return {
    question,
    text,
    masked: found,
    query: text,
    jurisdiction: question.jurisdiction ?? assume ?? 'kr',
    assumed: question.jurisdiction === undefined,
    day: question.askedOn,
    findings: [],
  }
}
