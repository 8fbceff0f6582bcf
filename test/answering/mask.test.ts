import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COVER, mask } from '../../src/core/answering/mask.ts'

test.each([
  ['900101-1234567', 'resident_number'],
  ['주민번호는 9001011234567이에요', 'resident_number'],
  ['９００１０１－１２３４５６７', 'resident_number'],
  ['900101\u200b-123\u200b4567', 'resident_number'],
  ['9 0 0 1 0 1 1 2 3 4 5 6 7', 'resident_number'],
  ['900101 - 1******', 'resident_number'],
  ['850505-6123456', 'foreigner_number'],
  ['11010519491231002X', 'identity_card'],
  ['110105 19491231 0021', 'identity_card'],
  ['222401199003150023', 'identity_card'],
  ['6222 0212 3456 7890 123', 'card'],
  ['4111111111111111', 'card'],
  ['여권 M12345678', 'passport'],
  ['护照E12345678', 'passport'],
] as const)('%s is covered as %s', (text, kind) => {
  const { text: covered, found } = mask(text)
  expect(found).toEqual([kind])
  expect(covered).toContain(COVER)
  expect(covered).not.toMatch(/\d{4}/)
})

test.each([
  '010-1234-5678로 전화 주세요',
  '01012345678',
  '+82 10 1234 5678',
  '국민 123456-78-901234',
  '월 3,200,000원 10년 4개월',
  '2026-11-22 10:00',
  '제 생일은 900101이에요',
  '사업자번호 123-45-67890',
  'K2611-0012',
])('%s stays', (text) => {
  expect(mask(text)).toEqual({ text, found: [] })
})

test('a text without a number is handed back as it came, emoji and all', () => {
  expect(mask('👨‍👩‍👧 가족수당').text).toBe('👨‍👩‍👧 가족수당')
})

test('in the reply to an account step plain long numbers stay, a resident number does not', () => {
  expect(mask('농협 4111111111111111', { account: true }).found).toEqual([])
  expect(mask('국민 900101-1234567', { account: true }).found).toEqual(['resident_number'])
})

test('no valid resident number survives, whatever stands around it', () => {
  const number = fc.tuple(
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1_000_000, max: 8_999_999 }),
  )
  const words = fc.constantFrom('', ' ', '제 번호 ', '입니다', '\n', '(', ')', '번')
  fc.assert(
    fc.property(
      number,
      words,
      words,
      fc.constantFrom('', '-', ' - ', ' '),
      ([year, month, day, rest], before, after, gap) => {
        const two = (part: number): string => String(part).padStart(2, '0')
        const typed = `${two(year)}${two(month)}${two(day)}${gap}${rest}`
        expect(mask(`${before}${typed}${after}`).text).not.toContain(String(rest))
      },
    ),
  )
})
