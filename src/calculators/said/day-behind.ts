import type { Clue } from '../../core/calculating/clue.ts'
import { dayOf } from '../../core/calculating/mention.ts'

/** Clue: the day that these words follow, `3월 31일에 넣었어요`; what stands before it speaks of another. */
export const dayBehind =
  (words: RegExp, not?: RegExp): Clue =>
  ({ mentions, today }) => {
    const found = mentions.find(
      ({ kind, after }) => kind === 'day' && words.test(after.slice(0, 14)) && !not?.test(after.slice(0, 14)),
    )
    return found && dayOf(found, today)
  }
