import { z } from 'zod'
import { inLocale, type Text } from '../../text.ts'
import { accept, type Manner, refuse, type Said, type Step } from '../step.ts'
import { optionMeant } from './choice.ts'
import { plain } from './plain.ts'

const AGREE = {
  agree: { ko: '동의해요', en: 'I agree', zh: '同意' },
  decline: { ko: '동의하지 않아요', en: 'I do not agree', zh: '不同意' },
}

/** What was agreed to stays with the reply, so that a later edition of the text cannot change it. */
export interface Consented {
  readonly agreed: boolean
  readonly text: string
}

/**
 * Agreement to a text that the question and its hint show. `required` refuses "no" kindly and says that the step cannot be passed without;
 * otherwise declining is a reply like any other (개인정보 보호법 제22조: consent to what is not necessary must be free to refuse).
 */
export function consent(ask: Text, manner: Manner & { required?: boolean } = {}): Step<Consented> {
  const { required = true, ...rest } = manner
  const agreedTo = [ask.ko, manner.hint?.ko].filter(Boolean).join('\n')
  const read = (said: Said) => {
    const meant = optionMeant(AGREE, said) ?? (said.kind === 'text' ? spoken(said.text) : undefined)
    if (meant === undefined) return refuse('option_wanted')
    if (meant === 'decline' && required) return refuse('consent_needed')
    return accept({ agreed: meant === 'agree', text: agreedTo })
  }
  const show: Step<Consented>['show'] = ({ agreed }, { locale }) =>
    inLocale(agreed ? AGREE.agree : AGREE.decline, locale)
  const value = z.object({ agreed: z.boolean(), text: z.string() })
  return { kind: 'consent', ask, ...rest, options: AGREE, value, read, show }
}

const SPOKEN_AGREE = /^(네,?\s?)?동의(해요|합니다|함|할게요)?[.!~]*$/u
const SPOKEN_DECLINE = /^(아니[요오],?\s?)?(동의(하지\s?않\S*|\s?안\s?\S*|\s?못\s?\S*)|거부\S*)[.!~]*$/u

/** Only the word itself counts when typed: a bare "네" is too little for a consent. */
function spoken(text: string): 'agree' | 'decline' | undefined {
  if (SPOKEN_AGREE.test(plain(text))) return 'agree'
  return SPOKEN_DECLINE.test(plain(text)) ? 'decline' : undefined
}
