import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceFrom, referenceMeant } from '../../src/core/casework/reference.ts'

const SIGNS = '23456789ACDEFGHJKMNPQRSTVWXYZ'
const reference = fc.uint8Array({ minLength: 6, maxLength: 6 }).map(referenceFrom)
const bare = (text: string) => text.replace('-', '')

describe('a reference', () => {
  test('has no signs that look alike, and is 4 and 3 long', () => {
    fc.assert(
      fc.property(reference, (text) => {
        expect(text).toMatch(/^[2-9ACDEFGHJKMNPQRSTVWXYZ]{4}-[2-9ACDEFGHJKMNPQRSTVWXYZ]{3}$/u)
        expect(text).not.toMatch(/[01BILOU]/u)
      }),
    )
  })

  test.each([
    (text: string) => text,
    (text: string) => text.toLowerCase(),
    (text: string) => bare(text),
    (text: string) => ` ${[...text].join(' ')} `,
    (text: string) =>
      [...text]
        .map((sign) => (sign === '-' ? sign : String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)))
        .join(''),
  ])('is found however it was typed (%#)', (typed) => {
    fc.assert(
      fc.property(reference, (text) => {
        expect(referenceMeant(typed(text))).toBe(text)
      }),
    )
  })

  test('with one sign wrong is refused, whichever sign and whatever stands there', () => {
    fc.assert(
      fc.property(reference, fc.nat({ max: 6 }), fc.constantFrom(...SIGNS), (text, at, sign) => {
        const signs = [...bare(text)]
        fc.pre(signs[at] !== sign)
        signs[at] = sign
        expect(referenceMeant(signs.join(''))).toBeUndefined()
      }),
      { numRuns: 5000 },
    )
  })

  test('with two neighbours swapped is refused', () => {
    fc.assert(
      fc.property(reference, fc.nat({ max: 5 }), (text, at) => {
        const signs = [...bare(text)]
        const [one = '', other = ''] = [signs[at], signs[at + 1]]
        fc.pre(one !== other)
        signs.splice(at, 2, other, one)
        expect(referenceMeant(signs.join(''))).toBeUndefined()
      }),
      { numRuns: 5000 },
    )
  })

  test.each(['', 'K7M2', 'K7M2-9QXX', '0000-000', 'K7M2_9QX', '접수번호', '😀', 'K'.repeat(100_000)])(
    '%j is none',
    (text) => {
      expect(referenceMeant(text)).toBeUndefined()
    },
  )
})
