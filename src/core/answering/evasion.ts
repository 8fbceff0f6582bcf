import { BEHIND_A_FACT, EMPLOYER, HOW, LAWFUL, MAKE, MEANS, SUFFERED, THEIRS } from './asks-for-means.ts'
import { softened, squeezed } from './plain-form.ts'
import { type Duty, SIGNS, type Sign } from './wrongdoing.ts'

// What the words around a plan say of whose it is. Honest questions tell of the same wrongs, so signs alone refuse nobody.
const AROUND: readonly { readonly points: number; readonly pattern: RegExp }[] = [
  { points: 1, pattern: MEANS },
  { points: 1, pattern: MAKE },
  { points: 1, pattern: HOW },
  { points: 1, pattern: EMPLOYER },
  { points: -2, pattern: THEIRS },
  { points: -2, pattern: SUFFERED },
  { points: -2, pattern: LAWFUL },
  { points: -2, pattern: BEHIND_A_FACT },
]
const ENOUGH = 3
// Several signs may be one phrase read twice, and words of asking are in every question.
const MOST_FROM_SIGNS = 3
const MOST_FROM_AROUND = 2

// A falsehood serves something, so the duty behind it is named rather than the falsehood.
const FIRST: readonly Duty[] = ['union', 'retaliation', 'benefit', 'safety', 'privacy', 'pay', 'dismissal', 'truth']

const heardAs = (text: string): string => softened(squeezed(text))

/** The signs of a plan to do wrong that stand in a text, whoever's plan it is. */
export function signsIn(text: string): readonly Sign[] {
  const words = heardAs(text)
  return SIGNS.filter(({ pattern }) => pattern.test(words))
}

/** Whether something is asked for, and how much says that it is asked honestly. */
export function asksFor(text: string): { readonly asks: boolean; readonly honest: number } {
  const around = aroundIn(text)
  return {
    asks: around.some(({ points }) => points > 0),
    honest: around.filter(({ points }) => points < 0).length,
  }
}

function aroundIn(text: string) {
  const words = heardAs(text)
  return AROUND.filter(({ pattern }) => pattern.test(words))
}

// "노조 세우고 싶어요": who founds one is no evader; who keeps others from it says so.
const FOUNDS =
  /(노조|로조|조합|공회|지회|분회|지부)(를|을|하나)?(세우|만들|꾸리|결성|설립|조직)(하)?(고싶|고자|려(고|는|면)(?!.{0,12}(막|못)))/
const HINDERS = /못(하|세우|만들)|막(고|아|을|으려)|깨(고|려|뜨)|없애|방해|와해|어용|회사(편|쪽)|알아내|자르|내보내/

/** The duty that the speaker asks help to evade, or undefined. Telling what an employer does is no such wish. */
export function evasionIn(text: string): Duty | undefined {
  const signs = signsIn(text)
  if (signs.length === 0 || isFounding(text)) return undefined
  const around = aroundIn(text)
  if (!around.some(({ points }) => points > 0)) return undefined
  const points = Math.min(sum(signs), MOST_FROM_SIGNS) + Math.min(sum(around), MOST_FROM_AROUND)
  return points < ENOUGH ? undefined : FIRST.find((duty) => signs.some((sign) => sign.duty === duty))
}

const isFounding = (text: string): boolean => FOUNDS.test(squeezed(text)) && !HINDERS.test(squeezed(text))

const sum = (weighed: readonly { readonly points: number }[]): number =>
  weighed.reduce((total, { points }) => total + points, 0)
