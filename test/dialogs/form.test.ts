import { afterAll, beforeAll, expect, test } from 'vitest'
import { answers, asksForAid, begins, handsIn } from '../conversation/applies.ts'
import { joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'
import { PHOTO } from '../conversation/papers.ts'

let bot: Bot

beforeAll(async () => {
  bot = await openBot()
})
afterAll(() => bot.end())

test('any line can be changed on the confirmation card; a changed cause asks for other papers', async () => {
  const member = await joins(bot.person('영자'))
  await asksForAid(member)
  await member.presses('고치기', ['어느 것을 고칠까요', '[얼마를 지원받고 싶으세요?]', '[돌아가기]'])
  await member.presses('얼마를 지원받고 싶으세요?', ['전에 적은 답', '500,000원', '[그대로 두기]'])
  await member.says('70만', ['이대로 낼까요?', '700,000원'])
  await member.presses('고치기')
  await member.presses('돌아가기', '이대로 낼까요?')
  await member.presses('고치기')
  await member.presses('어떤 일로 어려워지셨어요?', '전에 적은 답')
  await member.presses('불·물난리 같은 재해', '피해를 보여 주는 사진')
  const review = await member.presses('건너뛰기', '이대로 낼까요?')
  expect(review).not.toContain('진단서')
  await handsIn(member)
})

test('back goes one question back and keeps what was said', async () => {
  const member = await joins(bot.person('미자'))
  await begins(member, '생활안정 지원')
  await answers(member, '[생활이 어려워요]', '2026-01-02')
  await member.presses('이전', ['언제부터 그랬어요', '2026-01-02', '[그대로 두기]'])
  await member.presses('이전', ['어떤 일로', '생활이 어려워요'])
  await member.presses('이전', '어떤 일로')
  await member.presses('그대로 두기', ['언제부터', '2026-01-02'])
  await member.presses('그대로 두기', '몇 명이에요')
})

test('a button of an old card changes that reply', async () => {
  const member = await joins(bot.person('숙자'))
  await begins(member, '생활안정 지원')
  const old = member.chat.last()
  await answers(member, '[생활이 어려워요]', '2026-01-02', '4', '200만')
  await member.pressesOn(old, '임금을 못 받았어요', '못 받은 임금은 모두 얼마')
})

test('put off, restarted, gone on with; another application in between; cancelled at last', async () => {
  const member = await joins(bot.person('봉자'))
  await begins(member, '생활안정 지원')
  await answers(member, '[아프거나 다쳤어요]', '2026-01-02', '4')
  await member.presses('나중에 계속', '여기까지 저장했어요')
  await bot.restart()
  await member.says('/start', '이어서 하기: 생활안정 지원')
  await begins(member, '사람과 상담')
  await member.says('/status', ['이어서 하기: 생활안정 지원', '이어서 하기: 사람과 상담'])
  await member.presses('이어서 하기: 생활안정 지원', ['4/', '한 달 수입'])
  await member.says('200만', '얼마를 지원받고')
  await member.presses('취소', '지우면 되살릴 수 없어요')
  await member.presses('계속 쓰기', '얼마를 지원받고')
  await member.presses('취소')
  await member.presses('지우기', '지웠어요')
  const status = await member.says('/status', '사람과 상담')
  expect(status).not.toContain('생활안정')
})

test('the bot is restarted in the middle of a form, and the next reply counts', async () => {
  const member = await joins(bot.person('금자'))
  await begins(member, '생활안정 지원')
  await member.presses('아프거나 다쳤어요')
  await bot.restart()
  await member.says('2026-01-02', '몇 명이에요')
})

test('a question in the middle of a form is answered, and the card comes again', async () => {
  const member = await joins(bot.person('은자'))
  await begins(member, '생활안정 지원')
  await answers(member, '[아프거나 다쳤어요]', '2026-01-02')
  await member.says('퇴직금은 언제까지 줘야 하나요?', ['14일', '3/', '몇 명이에요'])
  await member.presses('질문하기', '하던 신청으로 돌아올게요')
  await member.says('연차는 며칠인가요?', ['15일', '몇 명이에요'])
  await member.says('네 명', '한 달 수입')
})

test('a text that reads as a question is asked about before it is taken', async () => {
  const member = await joins(bot.person('춘자'))
  await begins(member, '생활안정 지원')
  await answers(member, '[아프거나 다쳤어요]', '2026-01-02', '4', '200만', '50만')
  await member.says('산재로 병원비를 받을 수 있나요?', ['답으로 적을까요', '[답으로 적기]', '[질문이에요]'])
  await member.presses('질문이에요', ['산재', '사정을 적어 주세요'])
  await member.says('병원비가 얼마나 나올지 아세요? 저는 몰라요')
  await member.presses('답으로 적기', '진단서')
  await answers(member, '[건너뛰기]', '농협 1-2-3 춘자', '나춘자', '010-2345-6789', '[건너뛰기]')
  expect(member.chat.last().text).toContain('병원비가 얼마나 나올지 아세요?')
})

test('after “질문하기” the next text is a question, whatever the step would take', async () => {
  const member = await joins(bot.person('옥순'))
  await begins(member, '생활안정 지원')
  await answers(member, '[아프거나 다쳤어요]', '2026-01-02', '4', '200만', '50만')
  await member.presses('질문하기')
  await member.says('산재 신청 방법', ['산재', '사정을 적어 주세요'])
  await member.says('수술했어요', '진단서')
})

test('papers: the same photo counts once, a wrong one can be taken out', async () => {
  const member = await joins(bot.person('길자'))
  await begins(member, '생활안정 지원')
  await answers(member, '[아프거나 다쳤어요]', '2026-01-02', '4', '200만', '50만', '수술했어요')
  await member.does((chat) => chat.sendPhoto(PHOTO))
  const twice = await member.does((chat) => chat.sendPhoto(PHOTO), '지금까지')
  expect(twice.match(/📎/gu)).toHaveLength(1)
  const emptied = await member.presses('처음부터 다시', '진단서')
  expect(emptied).not.toContain('photo')
})

test('texts, photos and presses outside of a form', async () => {
  const member = await joins(bot.person('말자'))
  await member.does((chat) => chat.sendPhoto(PHOTO), '어떤 신청에 쓸 서류인지')
  await member.does((chat) => chat.sendContact('+821012345678'), '무엇을 도와드릴까요')
  await member.does((chat) => chat.sendLocation(37.5, 127), '무엇을 도와드릴까요')
})

test('a button of an application that was put off takes it up again', async () => {
  const member = await joins(bot.person('용자'))
  await begins(member, '생활안정 지원')
  const old = member.chat.last()
  await member.presses('아프거나 다쳤어요')
  await begins(member, '사람과 상담')
  await member.pressesOn(old, '일자리를 잃었어요', '언제부터 그랬어요')
  await member.says('2026-01-02', '몇 명이에요')
  await member.says('/start', ['이어서 하기: 생활안정 지원', '이어서 하기: 사람과 상담'])
})
