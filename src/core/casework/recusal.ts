const COMPANY_FORM = /주식회사|유한회사|유한공사|有限责任公司|有限公司|股份公司|\(주\)|㈜|\(유\)|그룹|집단|集团/gu

/** A workplace's name without its legal form, spaces and signs, so that "(주)한빛 물산" and "한빛물산" are one. */
const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(COMPANY_FORM, '')
    .replaceAll(/[\s\p{P}]/gu, '')

/**
 * Whether somebody tied to these workplaces must not see a case against this employer. Better once too often: one name holding the
 * other is enough.
 */
export function mustRecuse(ties: readonly string[], employer: string | undefined): boolean {
  const against = bare(employer ?? '')
  if (against.length < 2) return false
  return ties.map(bare).some((tie) => tie.length >= 2 && (against.includes(tie) || tie.includes(against)))
}
