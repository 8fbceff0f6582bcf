import { koreanWordsOf } from './chinese-words.ts'
import type { Decision } from './decide.ts'
import { visible } from './plain-form.ts'
import { type AnswerPorts, type Ending, goOn, type Step, type Work } from './work.ts'

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

// Shorter than this are names of things that Koreans write in Latin letters: IRP, E-9, KakaoTalk.
const A_SENTENCE = 12

/** What a text is written in, as far as it decides whether it can be looked up. Mixed with Hangul it is Korean. */
export function writtenIn(text: string): 'korean' | 'chinese' | 'other' {
  const shown = visible(text)
  if (count(shown, /[가-힣]/g) > 0) return 'korean'
  const han = count(shown, /\p{Script=Han}/gu)
  const other = count(shown, /\p{L}/gu) - han
  if (han > 0 && han * 2 >= other) return 'chinese'
  return count(shown, /[^\p{Script=Latin}\p{Script=Han}\P{L}]/gu) >= 4 || other >= A_SENTENCE ? 'other' : 'korean'
}

/** A Chinese question to a Chinese section is looked up in the sections' own words. */
export function inKoreanWords(work: Work): Step {
  if (work.jurisdiction !== 'cn' || writtenIn(work.text) !== 'chinese') return goOn(work)
  return goOn({ ...work, query: koreanWordsOf(work.text) ?? work.query })
}

/** Says that answers are in Korean, where a text in another language could not be looked up. */
export function otherLanguage(
  decision: Decision,
  { text, jurisdiction }: Work,
  { say }: AnswerPorts,
): Ending | undefined {
  const language = writtenIn(text)
  if (language === 'korean' || decision.kind === 'remark' || decision.kind === 'offer') return undefined
  if (language === 'chinese' && jurisdiction === 'cn' && koreanWordsOf(text) !== undefined) return undefined
  return { outcome: 'not_in_sources', text: say('answering.ending.other_language'), consult: true }
}
