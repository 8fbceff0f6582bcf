import { visible } from './plain-form.ts'

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
