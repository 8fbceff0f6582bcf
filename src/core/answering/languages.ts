import type { Locale } from '../text.ts'
import { koreanWordsOf } from './chinese-words.ts'
import type { Decision } from './decide.ts'
import type { Finding } from './find.ts'
import type { Section } from './section.ts'
import { type AnswerPorts, type Ending, goOn, type Step, type Work } from './work.ts'
import { writtenIn } from './written-in.ts'

/** The language a reader wants: that of the question where it is none of Korean's, else their setting. */
export function languageOf(locale: Locale, text: string): Locale {
  const written = writtenIn(text)
  if (written === 'chinese') return 'zh'
  return written === 'other' ? 'en' : locale
}

/** A Chinese question to a Chinese section is looked up in the sections' own words. */
export function inKoreanWords(work: Work): Step {
  if (work.jurisdiction !== 'cn' || writtenIn(work.text) !== 'chinese') return goOn(work)
  return goOn({ ...work, query: koreanWordsOf(work.text) ?? work.query })
}

/** Says that answers are in Korean, where a text in another language could not be looked up. */
export function otherLanguage(
  decision: Decision,
  { text, jurisdiction, findings }: Work,
  { say }: AnswerPorts,
): Ending | undefined {
  const language = writtenIn(text)
  if (language === 'korean' || decision.kind === 'remark' || decision.kind === 'offer') return undefined
  if (decision.kind === 'section' && isTranslated(decision.section, language) && isClear(findings)) return undefined
  if (language === 'chinese' && jurisdiction === 'cn' && koreanWordsOf(text) !== undefined) return undefined
  return { outcome: 'not_in_sources', text: say('answering.ending.other_language'), consult: true }
}

const isTranslated = ({ translated }: Section, language: 'chinese' | 'other'): boolean =>
  translated[language === 'chinese' ? 'zh' : 'en'] !== undefined

// A few words of another language are in the index, so that a chance likeness is likelier than in Korean.
const isClear = ([best]: readonly Finding[]): boolean => (best?.score ?? 0) >= 1 && (best?.coverage ?? 0) >= 0.5
