import type { Calculated } from './calculate.ts'
import { alarmIn } from './crisis.ts'
import { crisisEnding } from './crisis-ending.ts'
import { deadlineEnding } from './deadline-ending.ts'
import { deadlineSaid } from './deadline-line.ts'
import { type Decision, decide } from './decide.ts'
import { elsewhereEnding, withoutSubjects } from './elsewhere.ts'
import { articleEnding, endingOf } from './endings.ts'
import { find } from './find-sections.ts'
import { inKoreanWords, otherLanguage } from './languages.ts'
import { withOwnRecords } from './own-records.ts'
import { squeezed } from './plain-form.ts'
import { screen } from './screen.ts'
import { splitQuestions, withFurther } from './several-questions.ts'
import { soundsOurs } from './sounds-ours.ts'
import { statuteEnding } from './statute-ending.ts'
import { asksForSum, sumEnding } from './sum-ending.ts'
import { understand } from './understand.ts'
import { wantsService } from './wants-service.ts'
import { type AnswerPorts, type Ending, goOn, type Stage, type Step, settle, type Work } from './work.ts'

/** In this order. The last one settles whatever is left. */
export const STAGES: readonly Stage[] = [
  { name: 'crisis', run: crisis },
  { name: 'screen', run: screen },
  { name: 'understand', run: understand },
  { name: 'elsewhere', run: elsewhere },
  { name: 'named article', run: namedArticle },
  { name: 'several questions', run: splitQuestions },
  { name: 'words of another language', run: inKoreanWords },
  { name: 'find', run: find },
  { name: 'what is ours', run: ours },
  { name: 'decide and compose', run: compose },
]

function crisis(work: Work, { say }: AnswerPorts): Step {
  const heard = alarmIn(work.text)
  if (!heard) return goOn(work)
  if (!heard.beyondDoubt && heard.crisis !== 'self_harm') return goOn({ ...work, alarm: heard.crisis })
  return settle(crisisEnding(heard.crisis, work, say))
}

function elsewhere(work: Work, ports: AnswerPorts): Step {
  const ending = elsewhereEnding(work, ports)
  return ending ? settle(ending) : goOn(work)
}

function ours(work: Work, ports: AnswerPorts): Step {
  return goOn({ ...work, findings: withoutSubjects(withOwnRecords(work, ports)) })
}

function namedArticle(work: Work, ports: AnswerPorts): Step {
  const article = ports.sources.namedArticle(work.text, work.jurisdiction, work.day)
  return article ? settle(articleEnding(article, work, ports)) : goOn(work)
}

// A word or two without a question.
const BARE = 5

function compose(work: Work, ports: AnswerPorts): Step {
  const { query } = work
  const manner = { service: wantsService(query), bare: squeezed(query).length <= BARE, ours: soundsOurs(query) }
  const calculated = calculate(work, ports)
  const decision = decide(work.findings, manner)
  if (calculated?.result && asksForSum(query)) {
    const near = decision.kind === 'section' ? [decision.section, ...decision.near] : []
    return settle(withLimit(sumEnding(calculated, near, work, ports), decision, work, ports))
  }
  const unread = otherLanguage(decision, work, ports)
  if (unread) return settle(unread)
  const dated = deadlineEnding(decision.kind === 'section' ? decision.section : undefined, work, ports)
  const fromStatute = statuteEnding(decision, manner, work, ports)
  const ending = dated ?? fromStatute ?? withCalculator(endingOf(decision, work, ports), calculated)
  return settle(withFurther(ending, work, ports))
}

const calculate = ({ query, jurisdiction, day, question }: Work, ports: AnswerPorts): Calculated | undefined =>
  ports.calculate?.({ text: query, jurisdiction, day, today: question.askedOn })

/** A sum that is owed has its limit too. */
function withLimit(ending: Ending, decision: Decision, work: Work, ports: AnswerPorts): Ending {
  const deadline = decision.kind === 'section' ? deadlineSaid(decision.section, work, ports) : undefined
  return deadline ? { ...ending, text: `${ending.text}\n\n${deadline.line}`, deadline } : ending
}

/** An answer about something that can be worked out offers to do so. */
const withCalculator = (ending: Ending, calculated: Calculated | undefined): Ending =>
  calculated && ending.calculator === undefined && (ending.sections?.length ?? 0) > 0
    ? { ...ending, calculator: calculated.id }
    : ending
