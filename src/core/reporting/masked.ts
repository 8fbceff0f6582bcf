import type { WHO } from '../intake/who.ts'
import { type ColumnLine, isGivenLater } from './columns.ts'

const COVER = '●●●'
const NAME: keyof typeof WHO = 'name'

/**
 * A line as it may leave the house: names by their first and last sign; other sensitive lines, telephone numbers too, covered whole, and
 * whatever was given later.
 */
export function maskedShown([key, { stepId, shown, sensitive }]: ColumnLine): string {
  if (isGivenLater(key)) return COVER
  if (!sensitive) return shown
  return stepId === NAME ? maskedName(shown) : COVER
}

/** 홍*동, 남**민, 이*; the length of a long name does not show. */
export function maskedName(name: string): string {
  const signs = [...name.trim()]
  const [first = '', last = ''] = [signs[0], signs.at(-1)]
  if (signs.length < 2) return '*'
  return signs.length === 2 ? `${first}*` : `${first}${'*'.repeat(Math.min(signs.length - 2, 3))}${last}`
}
