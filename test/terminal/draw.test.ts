import { expect, test } from 'vitest'
import { columnsOf } from '../../src/terminal/columns.ts'
import { drawCard } from '../../src/terminal/draw-card.ts'
import { marksOf } from '../../src/terminal/marks.ts'
import { wrap } from '../../src/terminal/wrap.ts'

test.for([
  ['든든', 4],
  ['abc', 3],
  ['工会', 4],
  ['👍🏽', 2],
  ['👨‍👩‍👧', 2],
  ['⬅️ 이전', 7],
  ['e\u0301', 1],
  ['', 0],
] as const)('%s takes %i columns', ([text, columns]) => expect(columnsOf(text)).toBe(columns))

test('lines break between words and never pass the width', () => {
  const text = '임금은 매월 1회 이상 일정한 날짜를 정하여 지급하여야 합니다.\n\n둘째 문단'
  const lines = wrap(text, 20)
  expect(lines.every((line) => columnsOf(line) <= 20)).toBe(true)
  expect(lines.join(' ').replaceAll(/ +/g, ' ')).toBe(text.replaceAll(/\s+/g, ' '))
  expect(lines).toContain('')
})

test('a word longer than the line is cut between signs', () => {
  expect(wrap('가나다라마바사', 6)).toEqual(['가나다', '라마바', '사'])
  expect(wrap('https://law.example.kr/a', 10)).toEqual(['https://la', 'w.example.', 'kr/a'])
})

test('a heading is bold where there is colour', () => {
  const card = { heading: '확인', text: '맞나요?', buttons: [[{ label: '네', press: 'd:1:confirm' }]] }
  expect(drawCard(card, marksOf(card), { columns: 40, color: true })).toBe(
    '\n\u001b[1m확인\u001b[22m\n맞나요?\n[a] 네\n',
  )
  expect(drawCard(card, marksOf(card), { columns: 40, color: false })).toBe('\n■ 확인\n맞나요?\n[a] 네\n')
})
