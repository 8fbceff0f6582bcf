import { expect, test } from 'vitest'
import { confidentQuestion, readsAsQuestion } from '../../src/core/answering/reads-as-question.ts'
import { sources } from './sources.ts'

test.each([
  '이거 꼭 내야 돼요?',
  '이거 꼭 내야 돼요',
  '증빙 없어도 되나요',
  '언제까지 내야 해요?',
  '얼마까지 받을 수 있을까요',
  '진단서 말고 다른 것도 됩니까',
  '서류를 나중에 내도 됨까',
  '이 돈은 언제 나와요',
  '신청하면 얼마나 걸려요',
  '기준을 알려주세요',
  '누가 심사하는지 궁금해요',
  '가족관계증명서는 어디서 떼나요',
  '다쳐서 석 달을 쉬었어요. 이것도 되나요?',
])('a question: "%s"', (text) => {
  expect(readsAsQuestion(text)).toBe(true)
})

test.each([
  '네',
  '아니요',
  '네?',
  '3월 14일',
  '2026-03-14',
  '홍길동',
  '010-1234-5678',
  '국민은행 123-456-789',
  '사장님이 월급을 안 줘서 힘들어요',
  '지난달에 허리를 다쳐 일을 못 해요',
  '왜 그러는지 모르겠어요. 석 달째 못 받았습니다',
  '반장이 때렸슴다',
  '월세가 밀려서 나가게 됐어요',
  '3,200,000원',
  '서울시 구로구 어느 길 12',
  '일이 끝나요 여섯 시에. 밤에는 화나요',
  '애들 학비가 모자라요',
  '건너뛰기',
])('a reply: "%s"', (text) => {
  expect(readsAsQuestion(text)).toBe(false)
})

test('a text that a step refused is a question where search answers it with confidence', () => {
  expect(confidentQuestion('그만뒀는데 월급 안 줘요', 'kr', '2026-11-22', sources)).toBe(true)
  expect(confidentQuestion('밀린 월급 이자 붙나요', 'kr', '2026-11-22', sources)).toBe(true)
})

test.each(['네', '3월 14일', '감사합니다', '십이만원', '1234567890123', '모르겠음'])('not "%s"', (text) => {
  expect(confidentQuestion(text, 'kr', '2026-11-22', sources)).toBe(false)
})
