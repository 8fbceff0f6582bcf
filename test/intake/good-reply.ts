import { type Said, SKIPPED, type Step } from '../../src/core/intake/step.ts'
import { DONE, photo, pressed, sent, typed } from './reading.ts'

/** What a member says to give this step a good reply: usually one message, several for a reply of parts. */
export function goodReply(step: Step, pick = 0): readonly Said[] {
  const options = Object.keys(step.options ?? {})
  switch (step.kind) {
    case 'line':
    case 'paragraph':
      return [typed('홍길동')]
    case 'choice':
    case 'yes_no':
      return [pressed(options[pick % options.length] ?? '')]
    case 'choices':
      return [pressed(options[pick % options.length] ?? ''), DONE]
    case 'consent':
      return [pressed('agree')]
    case 'day':
      return [typed('오늘')]
    case 'time':
      return [typed('오후 2시 반')]
    case 'amount':
      return [typed('320만원')]
    case 'count':
      return [typed('3명')]
    case 'quantity':
      return [typed('8')]
    case 'period':
      return [typed('3년 6개월')]
    case 'phone':
      return [typed('010-1234-5678')]
    case 'attachment':
      return [sent(photo('a')), DONE]
    case 'people':
      return [typed('홍길동 40대\n김영희 7번'), DONE]
    case 'place':
      return [typed('인천 남동구')]
  }
}

/** Every value that conditions could tell apart: each option, both answers, left out. */
export function branchingValues(step: Step): readonly unknown[] {
  const left = step.optional ? [SKIPPED] : []
  const options = Object.keys(step.options ?? {})
  switch (step.kind) {
    case 'choice':
      return [...options, ...left]
    case 'choices':
      return [...options.map((option) => [option]), options, ...left]
    case 'yes_no':
      return [true, false, ...left]
    case 'consent':
      return [{ agreed: true, text: '' }, ...(declines(step) ? [{ agreed: false, text: '' }] : []), ...left]
    default:
      return [sample(step), ...left]
  }
}

const declines = (step: Step): boolean =>
  step.read(pressed('decline'), { today: '2026-11-22', soFar: undefined }).kind === 'value'

/** One good value of the step, read by the step itself. */
export function sample(step: Step): unknown {
  let soFar: unknown
  for (const said of goodReply(step)) {
    const reading = step.read(said, { today: '2026-11-22', soFar })
    if (reading.kind === 'problem') throw new Error(`no good reply for a ${step.kind}: ${reading.problem.kind}`)
    soFar = reading.value
  }
  return soFar
}
