/** A name as it is hashed: without spaces and case, in one Unicode form, so that `홍 길동` finds `홍길동`. */
export const normalName = (name: string): string => name.normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase()

/** A phone number as it is hashed: digits alone, Korean numbers without their country code. */
export const normalPhone = (phone: string): string =>
  phone
    .normalize('NFKC')
    .replaceAll(/[^\d+]/gu, '')
    .replace(/^(\+|00)82\(?0?/u, '0')
    .replaceAll(/\D/gu, '')

/** A question as it is hashed for gaps: letters and digits alone, so that spacing and marks make no other question of it. */
export const normalQuestion = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
