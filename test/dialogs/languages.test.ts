import { afterAll, beforeAll, expect, test } from 'vitest'
import { AGREE, joins } from '../conversation/joins.ts'
import { type Bot, openBot } from '../conversation/open-bot.ts'

let bot: Bot

beforeAll(async () => {
  bot = await openBot()
})
afterAll(() => bot.end())

const HANGUL = /[가-힣]{2,}/u

test('an English-speaking member applies in English throughout', async () => {
  const anna = await joins(bot.person('Anna', { language_code: 'en' }), {
    language: 'English',
    country: /Korea/u.source,
  })
  await anna.says('/apply', 'Hardship aid')
  expect(await anna.presses('Hardship aid')).not.toMatch(HANGUL)
  await anna.presses(/start|begin|apply/iu)
  expect(await anna.presses(AGREE, 'What has made things hard?')).not.toMatch(HANGUL)
  await anna.presses('Illness or injury', 'When did it begin?')
  expect(await anna.says('31 April')).not.toMatch(HANGUL)
  await anna.says('2026-02-01', 'How many live in your household')
  await anna.says('4')
  await anna.says('1,800,000')
  await anna.says('500,000')
  await anna.says('I had surgery and cannot work.')
  await anna.presses(/skip/iu)
  await anna.says('Nonghyup 301-0123-4567-81 Anna')
  await anna.says('Anna Kim')
  await anna.says('010-2345-6789')
  await anna.presses(/skip/iu, ['500,000 won', 'Illness or injury'])
  const receipt = await anna.presses(/submit|hand in|send/iu, /[A-Z0-9]{4}-[A-Z0-9]{3}/u)
  expect(receipt).not.toMatch(HANGUL)
  const reference = /[A-Z0-9]{4}-[A-Z0-9]{3}/u.exec(receipt)?.[0] ?? ''
  await bot.admin.says('/queue')
  await bot.admin.presses(`${reference} 열기`)
  await bot.admin.presses('지원 어려움')
  await bot.admin.says('This quarter’s fund is spent.')
  await bot.admin.presses('제출')
  await bot.settle()
  const notice = await anna.isTold(reference)
  expect(notice.text).not.toMatch(HANGUL)
  expect(await anna.says('/status', reference)).not.toMatch(HANGUL)
})

test('a Chinese-speaking member in China applies in Chinese and pays in yuan', async () => {
  const li = await joins(bot.person('李', { language_code: 'zh-hans' }), { language: '中文', country: '中国' })
  await li.says('/apply')
  await li.presses(/困难职工/u)
  await li.presses(/申请|开始/u)
  await li.presses(AGREE, '您因为什么遇到困难')
  await li.presses('失业')
  await li.says('2026年1月5日', '几口')
  await li.says('4口人')
  await li.says('3500元')
  await li.says('2000')
  await li.says('公司倒闭了，找不到工作。')
  await li.presses(/跳过/u)
  await li.says('农业银行 622848001234567 李明')
  await li.says('李明')
  await li.says('138 0013 8000')
  const review = await li.presses(/跳过/u)
  expect(review).toMatch(/2,000元/u)
  expect(review.replaceAll('한빛 노동조합', '')).not.toMatch(HANGUL)
  await li.presses(/提交/u, /[A-Z0-9]{4}-[A-Z0-9]{3}/u)
})

test('somebody changes the language and the country in the middle', async () => {
  const member = await joins(bot.person('영희'))
  await member.says('/language')
  await member.presses('English')
  expect(await member.says('/start')).toMatch(/help|what/iu)
  await member.says('/language')
  await member.presses(/country/iu)
  await member.presses(/China/u)
  expect(await member.says('/apply')).toMatch(/Hardship aid/u)
})
