import { describe, expect, test } from 'vitest'
import { maskLeaving } from '../../src/core/answering/mask-leaving.ts'

describe('what tells of a person is covered before a text leaves the house', () => {
  test.each([
    ['900101-1234567인데요', '●●●●●●인데요'],
    ['연락은 010-1234-5678 로 주세요', '연락은 ●●●●●● 로 주세요'],
    ['전화 02 123 4567', '전화 ●●●●●●'],
    ['电话13812345678', '电话●●●●●●'],
    ['+82 10 1234 5678 이에요', '●●●●●● 이에요'],
    ['농협 301-0123-4567-81', '농협 ●●●●●●'],
    ['메일은 a.b@union.or.kr 이에요', '메일은 ●●●●●● 이에요'],
    ['텔레그램 @sunhui_77', '텔레그램 ●●●●●●'],
    ['제 이름은 홍길동입니다', '제 이름은 ●●●●●●입니다'],
    ['저는 홍길동이라고 해요', '저는 ●●●●●●이라고 해요'],
    ['김철수 사장이 월급을 안 줘요', '●●●●●● 사장이 월급을 안 줘요'],
    ['사장 김철수가 안 줘요', '사장 ●●●●●●가 안 줘요'],
    ['박영희씨가 괴롭혀요', '●●●●●●씨가 괴롭혀요'],
  ])('%s', (text, leaving) => {
    expect(maskLeaving(text)).toBe(leaving)
  })

  test('what is known of the member goes wherever it stands', () => {
    expect(maskLeaving('순희는 언제 받나요', ['순희', ''])).toBe('●●●●●●는 언제 받나요')
  })

  test.each([
    '3월 14일에 다쳐서 320만원 못 받았어요',
    '2021-03-02부터 2026-08-31까지 일했어요',
    '시급 10,320원에 1,500,000원 받아요',
    '저는 정규직인데 사장님이 나가래요',
    '근로기준법 제36조가 뭐예요',
    '하루 8시간씩 주 6일, 월급 2500000원',
    '이번 달 월급을 안 줘요',
    '사장 전화를 안 받고 임금을 안 줘요',
  ])('%s stays as it is', (text) => {
    expect(maskLeaving(text)).toBe(text)
  })
})
