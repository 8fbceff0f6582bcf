// 29 signs, a prime, without the look-alikes 0/O, 1/I/L, 8/B and U/V: a check sign modulo a prime finds every single slip
// and every swap of neighbours.
const SIGNS = '23456789ACDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 7

/** A case's number, safe to read aloud: six signs and a check sign, `K7M2-9QX`. Takes at least 6 random bytes. */
export function referenceFrom(random: Uint8Array): string {
  const body = Array.from(random.slice(0, LENGTH - 1), (byte) => SIGNS[byte % SIGNS.length]).join('')
  return hyphened(body + checkSign(body))
}

/** The reference that a person typed, however spaced or cased; undefined when the check sign does not fit. */
export function referenceMeant(text: string): string | undefined {
  const signs = text.normalize('NFKC').toUpperCase().replaceAll(/[\s-]/gu, '')
  if (signs.length !== LENGTH || [...signs].some((sign) => !SIGNS.includes(sign))) return undefined
  return checkSign(signs.slice(0, -1)) === signs.at(-1) ? hyphened(signs) : undefined
}

const hyphened = (signs: string): string => `${signs.slice(0, 4)}-${signs.slice(4)}`

function checkSign(body: string): string {
  const sum = [...body].reduce((total, sign, at) => total + SIGNS.indexOf(sign) * (at + 2), 0)
  return SIGNS[sum % SIGNS.length] ?? ''
}
