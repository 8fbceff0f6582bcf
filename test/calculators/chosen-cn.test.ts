import { describe, expect, test } from 'vitest'
import { loadCalculators } from '../../src/calculators/index.ts'
import { calculationIn } from '../../src/core/calculating/calculation.ts'

const TODAY = '2026-11-23'
const calculators = [...(await loadCalculators()).values()]
const found = (text: string) => calculationIn({ text, jurisdiction: 'cn', day: TODAY, today: TODAY }, calculators)

test.each([
  ['계약서 없이 8개월 일했어요 월급 5000원 2배 로임 얼마예요', 'double-wage'],
  ['경제보상금 얼마 받슴까 7년 다녔고 월급 4500원임다', 'economic-compensation'],
  ['월급 4350원인데 휴식일에 8시간 일했어요 잔업비 얼마', 'overtime-pay-cn'],
  ['년휴가 못 쉰 날 5일 월급 4350원 얼마 받슴까', 'annual-leave-cn'],
  ['합동 2년 시용기간 6개월 월급 5000원', 'probation-limit'],
  ['산재 7급 나왔는데 월급 5000원 일시장해보조금 얼마예요', 'injury-lump-sum'],
])('%s: %s', (question, id) => {
  expect(found(question)?.calculator.id).toBe(id)
  expect(found(question)?.sum).toBeDefined()
})

describe('a question that only mentions figures has no sum', () => {
  test.each([
    '경제보상금은 1년 안에 신청해야 하나요',
    '계약서 한 달 안에 안 쓰면 어떻게 돼요',
    '잔업을 한 달 36시간 넘게 시켜요',
    '시용기간에 3일 전에 말하고 그만둬도 돼요',
    '년휴가를 3일 신청했는데 회사가 거절했어요',
    '산재 7급이면 무슨 대우를 받아요',
    '월급 5000원인데 회사가 보험 안 들어줘요 그만두면 보상 받나요',
    '법정명절 이틀 일했고 하루 로임 200원이면 얼마',
    '로임 3천원에 식대 500원 받으며 4년 일했는데 보상금 얼마',
  ])('%s', (question) => expect(found(question)?.sum).toBeUndefined())
})
