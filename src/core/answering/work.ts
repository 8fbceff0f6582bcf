import type { Day } from '../calendar.ts'
import type { Jurisdiction } from '../text.ts'
import type { Say } from '../wording.ts'
import type { Calculate } from './calculate.ts'
import type { Crisis } from './crisis.ts'
import type { DeadlinePorts } from './deadline-ports.ts'
import type { Finding, Sources } from './find.ts'
import type { PersonalNumber } from './mask.ts'
import type { Answer, Question } from './question.ts'
import type { Section } from './section.ts'

export interface AnswerPorts {
  readonly sources: Sources
  /** The bot's voice in the member's language. */
  readonly say: Say
  /** Works out a sum from a question's own figures; undefined where there are no calculators. */
  readonly calculate?: Calculate
  /** Works out the last day of a right; without it only its term is said. */
  readonly deadlines?: DeadlinePorts
  /** Whose law is meant where neither the setting nor the words tell; South Korea unless said otherwise. */
  readonly assume?: Jurisdiction
  /** Told of a mistake of ours; the member gets `service_failed`. */
  readonly report?: (error: unknown) => void
}

/** A question on its way through the stages. */
export interface Work {
  readonly question: Question
  /** Readable and masked: from `screen` on, the only form used. */
  readonly text: string
  readonly masked: readonly PersonalNumber[]
  /** The text, or a follow-up joined to the question it follows. */
  readonly query: string
  readonly jurisdiction: Jurisdiction
  /** Neither setting nor words told the jurisdiction. */
  readonly assumed: boolean
  /** The day asked about. */
  readonly day: Day
  readonly findings: readonly Finding[]
  /** Words of an accident or of violence that may be over: the numbers to call stand before the answer. */
  readonly alarm?: Crisis
  /** Sections for the further questions of one message; `cut` where only the first was looked up. */
  readonly further?: { readonly sections: readonly Section[]; readonly cut: boolean }
}

/** How a question ended, before the frame that every answer has. */
export type Ending = Pick<Answer, 'outcome' | 'text'> &
  Partial<Omit<Answer, 'outcome' | 'text' | 'asked' | 'jurisdiction'>> & {
    /** It begins in the reader's own language. */
    readonly translated?: boolean
  }

/** A stage hands the work on, or settles the question. */
export type Step =
  | { readonly kind: 'go_on'; readonly work: Work }
  | { readonly kind: 'settled'; readonly ending: Ending }

export interface Stage {
  readonly name: string
  readonly run: (work: Work, ports: AnswerPorts) => Step
}

export const goOn = (work: Work): Step => ({ kind: 'go_on', work })
export const settle = (ending: Ending): Step => ({ kind: 'settled', ending })
