import { afterAll, beforeAll, expect, test } from 'vitest'
import { handsIn, reportsWages } from '../conversation/applies.ts'
import { asText } from '../conversation/chatter.ts'
import { joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'
import { linkOn } from '../conversation/staff-chat.ts'

let bot: Bot

beforeAll(async () => {
  bot = await openBot()
})
afterAll(() => bot.end())

test('unpaid wages: from the first question to what was got back', async () => {
  const gilsun = await joins(bot.person('길순'))
  const review = await reportsWages(gilsun)
  expect(review).toContain('이대로 낼까요?')
  expect(review).toContain('3,200,000원')
  expect(review).toContain('노동청 진정')
  // Three years from the day it was due (근로기준법 제49조).
  expect(review).toContain('2029-01-10')
  const receipt = await gilsun.presses('제출', [
    '접수했어요',
    '노동청 진정',
    '2029-01-10',
    '2026-03-13까지 답을 드릴게요',
  ])
  const reference = receipt.match(/[A-Z0-9]{4}-[A-Z0-9]{3,4}/u)?.[0] ?? ''

  // The shared chat carries nothing of the member.
  await bot.settle()
  const card = await bot.staffChat.settled(({ text }) => text.includes(reference))
  expect(card.text).toContain('권익침해')
  expect(card.text).toContain('접수한 지 0일')
  expect(card.text).toContain('2026-03-13')
  for (const own of ['길순', '든든택배', '인천', '320', '3,200,000', '010', '월급이 안'])
    expect(asText(card)).not.toContain(own)

  // Staff open it in their own chat.
  await bot.admin.says('/start')
  await bot.admin.follows(linkOn(card, /열기/u), [
    '홍길순',
    '든든택배 인천지점',
    '3,200,000원',
    '1월부터 월급이 안 들어와요',
    '[보완 요청]',
    '[기관 이송]',
  ])
  await bot.admin.presses('보완 요청', '전할 내용')
  await bot.admin.says('통장 내역을 보내 주세요', '이대로 낼까요?')
  await bot.admin.presses('제출', ['처리했어요', '보완 요청'])

  // The notice is neutral; what is asked appears after a tap.
  await bot.settle()
  const notice = await gilsun.isTold('새 소식이 있어요')
  expect(notice.text).not.toMatch(/임금|든든택배|통장/u)
  await gilsun.presses('보기', ['보완 요청', '통장 내역을 보내 주세요'])
  await gilsun.presses('보완 내용 보내기', '담당자가 물어본 내용')
  await gilsun.says('3월 5일에 일부만 들어왔어요', '서류')
  await gilsun.presses('건너뛰기', '이대로 낼까요?')
  await gilsun.presses('제출', '담당자에게 보냈어요')

  await bot.settle()
  const again = await bot.staffChat.settled(({ text }) => text.includes(reference))
  // To another body only with the member's agreement.
  await bot.admin.follows(linkOn(again, /기관 이송/u), '동의하지 않았어요')
  await gilsun.says('/mydata')
  await gilsun.presses('동의 관리', '▫️ 제3자 제공 동의')
  await gilsun.presses('동의하기: 제3자 제공 동의', '누구에게')
  await gilsun.presses('동의해요')
  await bot.admin.follows(linkOn(again, /기관 이송/u), '전할 내용')
  await bot.admin.says('중부고용노동청에 함께 진정을 냈어요')
  await bot.admin.presses('제출', '다른 기관으로 넘겼어요')
  await bot.admin.presses('열기', ['3월 5일에 일부만 들어왔어요', '[해결 처리]'])
  await bot.admin.presses('해결 처리', '돌려받은 금액')
  await bot.admin.says('300만')
  await bot.admin.says('회사와 나누어 받기로 했어요')
  await bot.admin.presses('제출', '해결됐어요')

  await bot.settle()
  await gilsun.isTold('새 소식이 있어요')
  await gilsun.says('/status', [reference, '해결됐어요'])
  await gilsun.presses(reference, ['3,000,000원', '회사와 나누어 받기로 했어요', '중부고용노동청'])
})

test('what is done with a case is written down: who looked, and when', async () => {
  const member = await joins(bot.person('민수'))
  await reportsWages(member, '한길건설')
  const reference = await handsIn(member)
  await bot.admin.says('/queue', reference)
  await bot.admin.presses(`${reference} 열기`, '한길건설')
  const [viewing] = await bot.records((db) => db.viewing.findMany({ where: { what: `case:${reference}` } }))
  expect(viewing?.at).toBeInstanceOf(Date)
})
