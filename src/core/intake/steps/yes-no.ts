import { z } from 'zod'
import { inLocale, type Text } from '../../text.ts'
import { accept, type Manner, refuse, type Said, type Step } from '../step.ts'
import { optionMeant } from './choice.ts'
import { plain } from './plain.ts'

const YES_NO = { yes: { ko: '예', en: 'Yes', zh: '是' }, no: { ko: '아니요', en: 'No', zh: '否' } }
const SPOKEN_YES = /^(네|넵|예|응|어|그래요?|맞아요?|있어요?|있습니다|그렇습니다|y|yes|ok|是|对|有)[.!~]*$/iu
const SPOKEN_NO = /^(아니[요오]?|아뇨|아니에요|아닙니다|없어요?|없습니다|안\s?해요|n|no|不|不是|没有)[.!~]*$/iu

export function yesNo(ask: Text, manner: Manner = {}): Step<boolean> {
  const read = (said: Said) => {
    const meant = optionMeant(YES_NO, said) ?? (said.kind === 'text' ? spoken(said.text) : undefined)
    return meant === undefined ? refuse('option_wanted') : accept(meant === 'yes')
  }
  const show: Step<boolean>['show'] = (value, { locale }) => inLocale(value ? YES_NO.yes : YES_NO.no, locale)
  return { kind: 'yes_no', ask, ...manner, options: YES_NO, value: z.boolean(), read, show }
}

function spoken(text: string): 'yes' | 'no' | undefined {
  if (SPOKEN_YES.test(plain(text))) return 'yes'
  return SPOKEN_NO.test(plain(text)) ? 'no' : undefined
}
