/** One thing that a member does. A press names its button's data, with `*` for what the bot makes up. */
export type Act =
  | { readonly kind: 'types'; readonly text: string }
  | { readonly kind: 'presses'; readonly button: string }

const types = (text: string): Act => ({ kind: 'types', text })
const presses = (button: string): Act => ({ kind: 'presses', button })

const DAYS_AGO = 40
const aDayPast = new Date(Date.now() - DAYS_AGO * 86_400_000).toISOString().slice(0, 10)

/** From the first word to the menu: language, country, consents. */
const JOINING: readonly Act[] = [
  types('/start'),
  presses('l:ko'),
  presses('j:kr'),
  presses('y:storage:1'),
  presses('y:abroad:1'),
]

const OPENING: readonly Act[] = [types('/apply'), presses('m:programme:hardship-aid'), presses('m:begin:hardship-aid')]

/** Twelve steps: a choice, a day, a count, amounts, texts, a file left out, a phone number; then the confirmation. */
const STEPS: readonly Act[] = [
  presses('o:*:cause:wages'),
  types(aDayPast),
  types('3'),
  types('180만'),
  types('320만'),
  types('50만'),
  types('석 달째 월급이 밀려서 월세를 내지 못하고 있습니다. 아이 학원비도 밀렸습니다.'),
  presses('d:*:skip'),
  types('농협 301-0123-4567-81 홍길동'),
  types('홍길동'),
  types('010-1234-5678'),
  types('든든택배 인천지점'),
  presses('d:*:confirm'),
]

export const FIRST_APPLICATION: readonly Act[] = [...JOINING, ...OPENING, presses('y:sensitive:1'), ...STEPS]
export const APPLICATION: readonly Act[] = [...OPENING, ...STEPS]
