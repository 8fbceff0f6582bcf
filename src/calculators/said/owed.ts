import type { Clue } from '../../core/calculating/clue.ts'
import { labelled } from '../../core/calculating/labelled.ts'
import { countOf } from '../../core/calculating/mention.ts'

const LABELS = {
  owed: /못\s?받|체불|밀[린려렸]|퇴직금|임금|월급|급여|알바비|안\s?[준줘주]|떼[인였]|이자|원금/u,
  other: /시급|일당|일급|합의금|벌금|계좌/u,
}
// "두 달 치": the sum of a month is not what is owed.
const SEVERAL = /(?:두|세|네|석|넉|다섯|여섯|\d+)\s?(?:달|개월)\s?(?:치|분|째)|씩/u

/** Clue: a sum that was not paid; nothing where several months of it are told. */
export const owedSum: Clue = ({ text, mentions }) => {
  if (SEVERAL.test(text) && !/퇴직금/u.test(text)) return undefined
  const sums = mentions.filter(({ kind }) => kind === 'money')
  const owed = labelled(mentions, 'money', LABELS).filter(({ label }) => label === 'owed')
  const found = owed.length > 0 ? owed.map(({ mention }) => mention) : sums
  const amounts = new Set(found.map((one) => countOf(one)))
  return amounts.size === 1 ? found[0]?.said : undefined
}
