import { pointer } from './compose.ts'
import { squeezed } from './plain-form.ts'
import type { Pointer } from './question.ts'
import { readsAsQuestion } from './reads-as-question.ts'
import type { Section } from './section.ts'
import { type AnswerPorts, type Ending, goOn, type Step, type Work } from './work.ts'

const BREAK = /(?<=[.?!。？！])\s+|(?<=[?？])|\n+|\s+(?=\d{1,2}[.)]\s)/
const MOST_CHOICES = 4

/** The questions of one message, each with the sentences told before it; one entry where there is one question or none. */
export function questionsIn(text: string): readonly string[] {
  const found: string[] = []
  let told = ''
  for (const sentence of text.split(BREAK).map((part) => part.trim())) {
    if (squeezed(sentence) === '') continue
    told = told === '' ? sentence : `${told} ${sentence}`
    if (!readsAsQuestion(sentence)) continue
    found.push(told)
    told = ''
  }
  return found.length > 1 ? found : [text]
}

// A question torn out of its story finds something: only what fits by itself is offered.
const FITS = { score: 1.2, coverage: 0.5 }

/** Several questions in one message: the first is looked up, the others wait as buttons. */
export function splitQuestions(work: Work, ports: AnswerPorts): Step {
  const [first = work.text, ...rest] = questionsIn(work.text)
  if (rest.length === 0) return goOn(work)
  const about = bestSection(first, work, ports)
  const others = rest.flatMap((asked) => bestSection(asked, work, ports) ?? []).filter((section) => section !== about)
  const sections = [...new Set(others)]
  // Questions about one subject are one matter asked from several sides, so they are searched together.
  const cut = about !== undefined && sections.some(({ topic }) => topic !== about.topic)
  return goOn({ ...work, query: cut ? first : work.query, further: { sections, cut } })
}

function bestSection(text: string, { jurisdiction, day }: Work, { sources }: AnswerPorts): Section | undefined {
  const [best] = sources.find({ text, jurisdiction, day, limit: 1 })
  if (best?.entry.kind !== 'section' || best.score < FITS.score || best.coverage < FITS.coverage) return undefined
  return best.entry.section
}

/** The ending with the further questions' sections in front of what is merely related. */
export function withFurther(ending: Ending, { further }: Work, { say }: AnswerPorts): Ending {
  const had = ending.sections ?? []
  const asked = (further?.sections ?? []).filter(({ id }) => !had.includes(id)).slice(0, MOST_CHOICES)
  if (!further || had.length === 0 || asked.length === 0) return ending
  const wanted = new Set(asked.map(({ id }) => id))
  const left = ({ id }: Pointer): boolean => !wanted.has(id)
  const note = say(further.cut ? 'answering.card.several_questions' : 'answering.card.second_question')
  return {
    ...ending,
    text: `${ending.text}\n\n${note}`,
    choices: [...asked.map(pointer), ...(ending.choices ?? []).filter(left)].slice(0, MOST_CHOICES),
    related: (ending.related ?? []).filter(left).slice(0, 2),
  }
}
