import { isAbuse } from './abuse.ts'
import { pointer } from './compose.ts'
import { COVER } from './mask.ts'
import { squeezed } from './plain-form.ts'
import type { Pointer } from './question.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import { type AnswerPorts, type Ending, goOn, type Step, settle, type Work } from './work.ts'
import type { Duty } from './wrongdoing.ts'

/** Longest question answered. Longer ones are asked to be shortened; nothing is cut off silently. */
const MAX_LENGTH = 1000

/** What may not be answered as a question of law is named here. The text is masked and readable already. */
export function screen(work: Work, ports: AnswerPorts): Step {
  const ending = screened(work, ports)
  return ending ? settle(ending) : goOn(work)
}

function screened(work: Work, ports: AnswerPorts): Ending | undefined {
  const { text, masked } = work
  const { say } = ports
  if (text.length > MAX_LENGTH) return refused(say('answering.screen.too_long', { max: MAX_LENGTH }), true)
  if (masked.length > 0 && !remains(text)) return personal(say('answering.screen.own_data'))
  if (isAbuse(text)) return { outcome: 'abuse', text: say('answering.screen.abuse'), consult: true }
  const unread = withoutWords(text)
  if (unread) return { outcome: 'small_talk', text: say(`answering.ending.${unread}`) }
  const refusal = whyRefused(work, ports)
  return refusal && refusing(refusal, work, ports)
}

function whyRefused(work: Work, ports: AnswerPorts): Refusal | undefined {
  const { text, question } = work
  const found = refusalOf(text, question.askedOn, ports.sources.resembles)
  if (found === undefined || !isKnown(work, ports)) return found
  return refusalOf(text, question.askedOn, undefined)
}

// Nearly word for word a question that curators answered: likeness to something else is chance.
const KNOWN = { score: 3, coverage: 0.85 }

function isKnown({ text, jurisdiction, question }: Work, { sources }: AnswerPorts): boolean {
  const [best] = sources.find({ text, jurisdiction, day: question.askedOn, limit: 1 })
  return best?.entry.kind !== 'remark' && (best?.score ?? 0) >= KNOWN.score && (best?.coverage ?? 0) >= KNOWN.coverage
}

function refusing(refusal: Refusal, work: Work, ports: AnswerPorts): Ending {
  const { say } = ports
  switch (refusal) {
    case 'others_data':
      return personal(say('answering.screen.others_data'))
    case 'injection':
    case 'repeat':
    case 'forged_decision':
      return refused(say(`answering.screen.${refusal}`))
    default:
      return evading(refusal, work, ports)
  }
}

const refused = (text: string, consult = false): Ending => ({ outcome: 'refused', text, consult })
const personal = (text: string): Ending => ({ outcome: 'personal_data', text })

function withoutWords(text: string): 'empty' | 'only_number' | undefined {
  const said = squeezed(text)
  if (said === '') return 'empty'
  return /^\p{N}+$/u.test(said) ? 'only_number' : undefined
}

/** Says the duty, and shows the rules that a lawful way begins with; a member tempted to claim falsely may need a person. */
function evading(duty: Duty, work: Work, { say, sources }: AnswerPorts): Ending {
  const { text, jurisdiction, question } = work
  const related = sources
    .find({ text, jurisdiction, day: question.askedOn, limit: 6 })
    .flatMap(({ entry }): Pointer[] => (entry.kind === 'section' ? [pointer(entry.section)] : []))
    .slice(0, 2)
  const said = [say('answering.screen.evasion'), say(`answering.screen.duty_${duty}`)].join(' ')
  const way = related.length > 0 ? `\n\n${say('answering.screen.lawful_way')}` : ''
  return { ...refused(said + way, duty === 'benefit'), related }
}

/** Whether a question is left beside a covered number: "제 번호는 ●●●●●●이에요" asks nothing. */
function remains(text: string): boolean {
  const left = squeezed(text.replaceAll(COVER, ' ')).replace(
    /(제|내|저의|나의|본인|우리|남편|아내|아들|딸)|(주민|등록|외국인|신분증|여권|카드|신용|체크|은행|身份证|号码?|我的)+(등록)?(번호|넘버)?|번호|입니다|이에요|예요|이고|이요|이야|임다|에요|여기|보내|드려요|드립니다|확인|해주세요|해|주세요|입력|[은는이가을를요네]/g,
    '',
  )
  return left.length >= 4
}
