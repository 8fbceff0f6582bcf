import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Card } from '../../src/core/conversation/card.ts'
import { openTrial, type Trial } from './trial.ts'

let trial: Trial
let member: ReturnType<Trial['api']['user']>

beforeEach(async () => {
  trial = await openTrial()
  await trial.face.start()
  member = trial.api.user({ id: 55, first_name: '영희', language_code: 'ko' })
})

afterEach(() => trial.end())

const answerWith = (...cards: Card[]) => {
  trial.echo.reply = () => ({ cards })
}

test('a heading is bold and nothing else is markup', async () => {
  answerWith({ heading: '🧾 신청 확인', text: '이름: <b>영희</b> *굵게* [링크](http://a.b)' })
  member.type('확인')
  const seen = await member.settled()
  expect(seen.text).toBe('🧾 신청 확인\n\n이름: <b>영희</b> *굵게* [링크](http://a.b)')
  expect(seen.entities).toEqual([{ type: 'bold', offset: 0, length: '🧾 신청 확인'.length }])
  expect(trial.api.callsTo('sendMessage')[0]?.params).toMatchObject({ link_preview_options: { is_disabled: true } })
})

test('buttons press and open pages; a page on this machine is shown as text', async () => {
  answerWith({
    text: '고르세요',
    buttons: [
      [
        { label: '신청', press: 'm:programmes' },
        { label: '상태', press: 'm:status' },
      ],
      [{ label: '조문', url: 'https://law.example.kr/1' }],
      [{ label: '파일', url: 'http://localhost:8080/export/abc' }],
    ],
  })
  member.type('/menu')
  const seen = await member.settled()
  expect(seen.buttons.map((row) => row.map((button) => button.text))).toEqual([['신청', '상태'], ['조문']])
  expect(seen.text).toBe('고르세요\n\n파일: http://localhost:8080/export/abc')
})

test('a pressed card is replaced; an unchanged one stays; one that cannot be edited is sent anew', async () => {
  answerWith({ text: '하나', buttons: [[{ label: '다음', press: 'm:a' }]] })
  member.type('시작')
  const first = await member.settled()
  answerWith({ text: '둘', buttons: [[{ label: '다음', press: 'm:a' }]], inPlace: true })
  member.press('다음')
  expect(await member.settled()).toMatchObject({ id: first.id, text: '둘', edits: 1 })
  member.press('다음')
  await trial.api.called('editMessageText', (call) => call.outcome.kind === 'refused')
  await member.quiet()
  expect(member.messages).toHaveLength(1)
  member.pressData('m:a', 4242)
  await expect.poll(() => member.messages.length).toBe(2)
  expect(member.last().text).toBe('둘')
})

test('a card that is not for its place is a new message', async () => {
  answerWith({ text: '하나', buttons: [[{ label: '다음', press: 'm:a' }]] })
  member.type('시작')
  await member.settled()
  answerWith({ text: '새 카드' })
  member.press('다음')
  expect((await member.settled()).text).toBe('새 카드')
  expect(member.messages).toHaveLength(2)
})

test('a long answer comes in parts, cut between paragraphs, the buttons under the last', async () => {
  const paragraph = '근로기준법에 따른 설명이에요. '.repeat(80).trim()
  answerWith({
    heading: '근거',
    text: Array(8).fill(paragraph).join('\n\n'),
    buttons: [[{ label: '도움 됐어요', press: 'q:helped:1' }]],
  })
  member.type('긴 답')
  await member.settled((seen) => seen.buttons.length > 0)
  const parts = member.messages
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.every((part) => part.text.length <= 4096 && part.text.startsWith('근'))).toBe(true)
  expect(parts.map((part) => part.buttons.length)).toEqual([...Array(parts.length - 1).fill(0), 1])
})

test('a file comes with its words, under its Korean name', async () => {
  const bytes = Buffer.from('접수번호,상태\nK7M2,검토 중')
  answerWith({
    heading: '내보내기',
    text: '3건이에요.',
    buttons: [[{ label: '처음으로', press: 'm:home' }]],
    handout: { name: '생활안정 지원.csv', mime: 'text/csv', bytes },
  })
  member.type('/export')
  const seen = await member.settled()
  expect(seen).toMatchObject({ text: '내보내기\n\n3건이에요.', documents: [{ name: '생활안정 지원.csv' }] })
  expect(seen.documents[0]?.bytes.equals(bytes)).toBe(true)
  expect(seen.buttons.flat().map((button) => button.text)).toEqual(['처음으로'])
  expect(seen.entities).toEqual([{ type: 'bold', offset: 0, length: 4 }])
})

test('a file with many words follows them', async () => {
  answerWith({ text: '말 '.repeat(600), handout: { name: 'a.txt', mime: 'text/plain', bytes: Buffer.from('x') } })
  member.type('/mydata')
  await member.settled((seen) => seen.documents.length > 0)
  expect(member.messages.map((seen) => seen.documents.length)).toEqual([0, 1])
})

test('the key that shares a number comes with its step and goes with the next', async () => {
  answerWith({ text: '전화번호를 알려 주세요.', buttons: [[{ label: '이전', press: 'd:1:back' }]], asksContact: true })
  member.type('신청')
  await expect
    .poll(() => member.keyboard)
    .toMatchObject({
      keyboard: [[{ text: '📱 내 전화번호 보내기', request_contact: true }]],
    })
  expect(member.messages[0]?.buttons.flat()[0]?.text).toBe('이전')
  answerWith({ text: '다음 질문' })
  member.sendContact('+821012345678')
  await member.settled((seen) => seen.text === '다음 질문')
  expect(member.keyboard).toBeUndefined()
})

test('a question for the model is remembered with the message that the answer will replace', async () => {
  trial.echo.reply = () => ({ cards: [{ text: '찾고 있어요…' }], pendingQuestion: 'q1' })
  member.type('연차는 며칠인가요?')
  const seen = await member.settled()
  await expect.poll(() => trial.echo.shownAs).toEqual([['q1', String(seen.id)]])
})
