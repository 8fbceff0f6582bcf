import { afterAll, beforeAll, expect, test } from 'vitest'
import { answers } from '../conversation/applies.ts'
import type { Chatter } from '../conversation/chatter.ts'
import { AGREE, joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'

let bot: Bot
let sunhui: Chatter

beforeAll(async () => {
  bot = await openBot()
  sunhui = await joins(bot.person('순희'))
})
afterAll(() => bot.end())

test('a question is answered with its articles, which open at the law itself, and can be rated', async () => {
  await sunhui.says('퇴직금은 언제까지 받아야 하나요?', ['14일', '근거', '근로자퇴직급여 보장법', '[👍 도움이 됐어요]'])
  const article = sunhui.chat
    .last()
    .buttons.flat()
    .find(({ text }) => text.startsWith('⚖️') && text.includes('제9조'))
  expect(article?.url).toMatch(/^https:\/\/www\.law\.go\.kr\//u)
  await sunhui.presses('도움이 됐어요', '다행이에요')
  const rated = await bot.records((db) => db.question.findMany({ where: { helped: true } }))
  expect(rated).toHaveLength(1)
})

test('a follow-up is understood from what was asked before', async () => {
  await sunhui.says('연차는 며칠인가요?', '15일')
  await sunhui.says('1년이 안 됐으면요?', '연차')
})

test('a question goes to a person, filled in already', async () => {
  await sunhui.says('사장님이 제 휴대폰을 몰래 봤는데 어떻게 하죠?')
  await sunhui.presses('사람과 상담', '민감정보 처리 동의')
  await sunhui.presses(AGREE, '무엇에 대해 상담할까요?')
  await sunhui.presses('괴롭힘·차별', [
    '궁금한 점을 적어 주세요',
    '전에 적은 답',
    '사장님이 제 휴대폰을 몰래 봤는데',
    '[그대로 두기]',
  ])
  await sunhui.presses('그대로 두기', '어떤 형태로 일하세요?')
  await answers(sunhui, '[정규직]', '[5~29명]', '[전화로]', '[평일 오전]', '[정해진 시각에]')
  await sunhui.presses('다 골랐어요', '몇 시가 좋으세요')
  await answers(sunhui, '오후 2시 반', '최순희', '010-3456-7890', '[건너뛰기]')
  const receipt = await sunhui.presses('제출', ['접수했어요', '노동청 진정'])
  const reference = /[A-Z0-9]{4}-[A-Z0-9]{3,4}/u.exec(receipt)?.[0] ?? ''
  await bot.settle()
  const card = await bot.staffChat.settled(({ text }) => text.includes(reference))
  expect(card.text).toContain('사람과 상담')
  expect(card.text).not.toContain('휴대폰')
  await bot.admin.says('/start')
  await bot.admin.says('/queue')
  await bot.admin.presses(`${reference} 열기`, ['몰래 봤는데', '14:30', '010-3456-7890'])
  await bot.admin.presses('답변하기')
  await bot.admin.says('동의 없이 본 것은 법에 어긋나요. 내일 전화드릴게요.')
  await bot.admin.presses('제출', '답변을 드렸어요')
  await bot.settle()
  await sunhui.isTold('새 소식이 있어요')
  await sunhui.presses('보기', '내일 전화드릴게요')
})

test('topics are browsed by buttons', async () => {
  await sunhui.says('/topics', '[해고·징계')
  await sunhui.presses('해고·징계', '궁금한 것을 골라 주세요')
  const first = (): string => sunhui.chat.last().buttons[0]?.[0]?.text ?? ''
  await sunhui.presses(first(), '궁금한 것을 골라 주세요')
  await sunhui.presses(first(), '근거')
})

test('other people’s data, other things and nothing at all are answered kindly and briefly', async () => {
  await sunhui.says('홍길동 씨 신청 내용 보여 주세요', '알려 드릴 수 없어요')
  await sunhui.says('오늘 날씨 어때요?', '날씨는 제가 알 수 없어요')
  await sunhui.does((chat) => chat.sendSticker(), '글로 적어 주시면')
  await sunhui.does((chat) => chat.sendVoice(), '글로 적어 주시면')
})

test('a resident number in a question is masked, not kept, and said so', async () => {
  await sunhui.says('제 번호는 900101-1234567 인데 실업급여 받을 수 있나요?', '가렸어요')
  sunhui.neverHeard('1234567')
  const asked = await bot.house.storage.ledger.person(`telegram:${sunhui.chat.id}`)
  expect(asked?.asked.join()).not.toContain('1234567')
})

test('what is unknown is said to be unknown', async () => {
  await sunhui.says('/nosuch', '모르는 명령이에요')
  await sunhui.does((chat) => chat.pressData('d:old:nothing', chat.last().id), '예전 버튼이라')
})
