import { dayAskedIn } from './day-asked.ts'
import { completed } from './follow-up.ts'
import { jurisdictionIn, outright } from './jurisdiction-in.ts'
import { type AnswerPorts, goOn, type Step, type Work } from './work.ts'

/** Completes a follow-up, settles whose law is meant, and finds the day asked about. No model, no guess about facts. */
export function understand(work: Work, ports: AnswerPorts): Step {
  const { question, text } = work
  const query = completed(text, question.earlier)
  const known = outright(text) ?? question.jurisdiction ?? jurisdictionIn(query)
  return goOn({
    ...work,
    query,
    jurisdiction: known ?? ports.assume ?? 'kr',
    assumed: known === undefined,
    day: dayAskedIn(query, question.askedOn) ?? question.askedOn,
  })
}
