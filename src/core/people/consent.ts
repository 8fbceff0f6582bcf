/**
 * What a member agrees to, each on its own and each revocable.
 * kr 개인정보 보호법 제15·17·22·22조의2·23·24조의2·28조의8; cn 个人信息保护法 第13·14·17·23·28–31·38·39·55条.
 */
export const CONSENTS = ['storage', 'abroad', 'sensitive', 'third_party', 'model'] as const
export type ConsentKind = (typeof CONSENTS)[number]

/** Raised when a text changes so that it must be asked again: a model now reads stories in forms, not only questions. */
export const CONSENT_EDITION: Readonly<Record<ConsentKind, number>> = {
  storage: 1,
  abroad: 1,
  sensitive: 1,
  third_party: 1,
  model: 2,
}

export interface ConsentRecord {
  readonly kind: ConsentKind
  readonly edition: number
  readonly given: boolean
  readonly at: Date
}

/** The last word on a kind counts; an agreement to an earlier edition does not. */
export function consented(records: readonly ConsentRecord[], kind: ConsentKind): boolean {
  const last = lastWord(records, kind)
  return last?.given === true && last.edition === CONSENT_EDITION[kind]
}

export function lastWord(records: readonly ConsentRecord[], kind: ConsentKind): ConsentRecord | undefined {
  return records
    .filter((record) => record.kind === kind)
    .reduce<ConsentRecord | undefined>((last, record) => (last && last.at > record.at ? last : record), undefined)
}
