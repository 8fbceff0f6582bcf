import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bot, openBot } from '../conversation/open-bot.ts'

let bot: Bot

beforeAll(async () => {
  bot = await openBot()
})
afterAll(() => bot.end())

test('a newcomer chooses a language and a country, agrees to each thing on its own, and stands at the menu', async () => {
  const yeonghui = bot.person('영희')
  await yeonghui.says('/start', ['한빛 노동조합 도우미 든든', '[한국어]', '[English]', '[中文]'])
  await yeonghui.presses('한국어', ['어느 나라에서 일하세요', '한국]', '중국]'])
  await yeonghui.presses('한국', [
    '개인정보 수집·이용 동의',
    '주민등록번호는 동의하셔도 받지 않아요',
    '동의하지 않아도 질문은',
  ])
  await yeonghui.presses('동의해요', ['국외 이전 동의', 'Telegram'])
  await yeonghui.presses('동의해요', ['무엇을 도와드릴까요', '신청하기]', '주제별 보기]', '내 신청]', '내 정보]'])
  await yeonghui.says('/start', '무엇을 도와드릴까요')
})

test('who declines is asked no further, may still ask, and is asked again before applying', async () => {
  const cheolsu = bot.person('철수')
  await cheolsu.says('/start')
  await cheolsu.presses('한국어')
  await cheolsu.presses('한국')
  await cheolsu.presses('동의하지 않아요', ['아무것도 보관하지 않을게요', '무엇을 도와드릴까요'])
  await cheolsu.says('퇴직금은 언제까지 받아야 하나요?', ['14일', '근로자퇴직급여 보장법'])
  await cheolsu.says('/apply')
  await cheolsu.presses('생활안정 지원')
  const asked = await cheolsu.presses('신청 시작하기', '개인정보 수집·이용 동의')
  expect(asked).not.toContain('1/')
  await cheolsu.presses('동의해요', '국외 이전 동의')
  await cheolsu.presses('동의해요', '민감정보 처리 동의')
  await cheolsu.presses('동의해요', ['생활안정 지원', '1/', '어떤 일로 어려워지셨어요'])
})

test('a first question is answered at once; what must be asked comes behind the answer', async () => {
  const minsu = bot.person('민수')
  await minsu.says('월급을 두 달째 못 받았어요. 어떻게 해야 하나요?', ['[⚖️', '어느 말로 이야기할까요'])
})

test('the menu of commands stands in each language, and staff have more', async () => {
  await expect.poll(() => bot.api.commands('zh')?.map(({ command }) => command)).toContain('mydata')
  expect(bot.api.commands('')?.map(({ command }) => command)).toContain('apply')
  const words = (language: string) =>
    bot.api.commands(language)?.find(({ command }) => command === 'status')?.description
  expect([words(''), words('en'), words('zh')]).toEqual([
    '내 신청 보기',
    expect.stringMatching(/[a-z]/i),
    expect.stringMatching(/申请/u),
  ])
  await expect
    .poll(() => bot.api.commands('', { type: 'chat', chat_id: bot.staffChat.id })?.map(({ command }) => command))
    .toContain('queue')
})

test('the bot speaks English and Chinese where asked to', async () => {
  const anna = bot.person('Anna', { language_code: 'en' })
  await anna.says('/start')
  await anna.presses('English', /country|work/i)
  await anna.presses(/Korea/, [/agree/i])
  const li = bot.person('李', { language_code: 'zh-hans' })
  await li.says('/start')
  await li.presses('中文', /国|工作/u)
  await li.presses(/中国/u, '同意')
})
