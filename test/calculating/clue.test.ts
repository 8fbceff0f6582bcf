import { expect, test } from 'vitest'
import { onDay, span, stretch } from '../../src/core/calculating/clue.ts'
import { mentionsIn } from '../../src/core/calculating/mention.ts'

const told = (text: string) => ({ text, mentions: mentionsIn(text), today: '2026-11-23' })
const worked = stretch({ from: /입사|부터/u, to: /퇴사|그만|(?<!지금)까지/u })

test.each([
  ['2021년 3월 2일에 입사해서 2026년 8월 31일에 퇴사했어요', '2021-03-02부터 2026-08-31까지'],
  ['2023.7.1~2026.6.30 근무', '2023-07-01부터 2026-06-30까지'],
  ['작년 3월 2일 입사, 지금까지 다녀요', '2025-03-02부터 2026-11-23까지'],
  ['작년 3월 15일부터 올해 3월 14일까지', '2025-03-15부터 2026-03-14까지'],
  ['2026년 8월 31일에 퇴사했어요', undefined],
  ['2026년 8월 31일에 퇴사, 2021년 3월 2일 입사', undefined],
  ['2021년 3월부터 2026년 8월까지', undefined],
])('%s → %s', (text, expected) => expect(worked(told(text))).toBe(expected))

test.each([
  ['3년 하고 두 달 일했어요', '3년 2개월 0일'],
  ['18개월 다녔어요', '0년 18개월 0일'],
  ['2년 반 근무', '2년 6개월 0일'],
])('%s lasts %s', (text, expected) => expect(span({ near: /일했|다녔|근무/u })(told(text))).toBe(expected))

test('a day of last year is read as of today', () => {
  expect(onDay({ near: /해고/u })(told('작년 5월 2일에 해고됐어요'))).toBe('2025-05-02')
})
