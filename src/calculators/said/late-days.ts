import type { Told } from '../../core/calculating/clue.ts'
import { countOf, lengthOf, type Mention } from '../../core/calculating/mention.ts'

// "14일 안에", "14일이 지나면": a limit is no delay.
const BEHIND =
  /^\s?(?:이나|간|동안|정도|쯤|째|넘게|[을를이])*\s?(?:지연|늦|밀|연체|체불|못|안(?!에)|지났|지난|지나(?!면|도|야|기))/u
const AHEAD =
  /(?:지연|연체|늦|밀리|밀)(?:된|되|은|어진|린|게\s?[준된])?\s?(?:일수|날수|날짜|날|기간)[은이가는]?\s?(?:모두|전부|다\s?해서|총)?\s?(?:약\s?)?$/u

/** Days late, where they are said as such: "50일 밀렸어요", "지연된 일수가 100일". */
export function lateDaysIn({ mentions }: Told): number | undefined {
  const late = mentions.find(
    (one) =>
      (one.kind === 'days' || one.kind === 'months' || one.kind === 'years') &&
      (BEHIND.test(one.after.slice(0, 16)) || AHEAD.test(one.before.slice(-20))),
  )
  return late && inDays(late)
}

function inDays(mention: Mention): number | undefined {
  if (mention.kind === 'days') return countOf(mention)
  const length = lengthOf(mention)
  return length && Math.round(length.years * 365 + (length.months * 365) / 12 + length.days)
}
