import { asksForSum, type Calculated, sumEnding } from './calculated.ts'
import { crisisIn } from './crisis.ts'
import { crisisCard } from './crisis-card.ts'
import { decide } from './decide.ts'
import { asksForeignLaw, belongsElsewhere } from './elsewhere.ts'
import { articleEnding, endingOf } from './endings.ts'
import { find } from './find-sections.ts'
import { jurisdictionIn } from './jurisdiction-in.ts'
import { squeezed } from './plain-form.ts'
import { screen } from './screen.ts'
import { soundsOurs } from './sounds-ours.ts'
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
  { name: 'find', run: find },
  { name: 'decide and compose', run: compose },
]

function crisis(work: Work, { say }: AnswerPorts): Step {
  const found = crisisIn(work.text)
  if (!found) return goOn(work)
  const country = work.question.jurisdiction ?? jurisdictionIn(work.text)
  return settle({ outcome: 'crisis', text: crisisCard(found, country, say), consult: true })
}

function elsewhere({ text, ...rest }: Work, { say }: AnswerPorts): Step {
  if (asksForeignLaw(text)) return settle({ outcome: 'out_of_scope', text: say('answering.ending.foreign_law') })
  if (!belongsElsewhere(text)) return goOn({ text, ...rest })
  return settle({ outcome: 'out_of_scope', text: say('answering.ending.out_of_scope'), consult: true })
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
    return settle(sumEnding(calculated, near, work, ports))
  }
  return settle(withCalculator(endingOf(decision, work, ports), calculated))
}

const calculate = ({ query, jurisdiction, day, question }: Work, ports: AnswerPorts): Calculated | undefined =>
  ports.calculate?.({ text: query, jurisdiction, day, today: question.askedOn })

/** An answer about something that can be worked out offers to do so. */
const withCalculator = (ending: Ending, calculated: Calculated | undefined): Ending =>
  calculated && ending.calculator === undefined && (ending.sections?.length ?? 0) > 0
    ? { ...ending, calculator: calculated.id }
    : ending
