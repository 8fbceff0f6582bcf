// The number of the last article of laws that are often named. An article beyond it cannot be cited by anybody.
const LAST: readonly (readonly [RegExp, number])[] = [
  [/근로기준법(?!시행)|근기법/, 116],
  [/노동조합(및노동관계조정)?법(?!시행)|노조법/, 96],
  [/최저임금법(?!시행)/, 31],
  [/퇴직급여(보장)?법(?!시행)/, 48],
  [/산업재해보상보험법(?!시행)|산재보험법/, 129],
  [/고용보험법(?!시행)/, 118],
  [/임금채권보장법(?!시행)/, 30],
  [/산업안전보건법(?!시행)|산안법/, 175],
  [/중대재해(처벌)?법/, 16],
  [/[로노]동계약법(?!실시)/, 98],
  [/공회법/, 58],
  [/취업촉진법/, 69],
  [/사회보험법/, 98],
]

/** Whether a squeezed text rests on an article that its law does not have. */
export function namesNoSuchArticle(said: string): boolean {
  return LAST.some(([law, last]) => {
    const named = new RegExp(`(${law.source})제?(\\d{1,5})조`).exec(said)
    return named !== null && Number(named.at(-1)) > last
  })
}
