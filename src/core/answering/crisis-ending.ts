import type { Say } from '../wording.ts'
import type { Crisis } from './crisis.ts'
import { crisisCard } from './crisis-card.ts'
import { jurisdictionIn } from './jurisdiction-in.ts'
import type { Ending, Work } from './work.ts'

/** Whom to call and what to do now. */
export const crisisEnding = (crisis: Crisis, { question, text }: Work, say: Say): Ending => ({
  outcome: 'crisis',
  text: crisisCard(crisis, question.jurisdiction ?? jurisdictionIn(text), say),
  consult: true,
})

/**
 * "손이 끼었는데 어디에 신고해요" may be this moment or last month: the numbers to call come first, and the answer, where there is one,
 * stands below them.
 */
export function withAlarm(ending: Ending, work: Work, say: Say): Ending {
  if (work.alarm === undefined) return ending
  const first = crisisEnding(work.alarm, work, say)
  const isAnswer = (ending.sections?.length ?? 0) > 0
  if (!isAnswer) return first
  return {
    ...ending,
    ...first,
    text: [first.text, ending.heading, ending.text].filter(Boolean).join('\n\n'),
    heading: undefined,
  }
}
