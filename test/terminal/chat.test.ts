import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Card } from '../../src/core/conversation/card.ts'
import type { Incoming } from '../../src/core/conversation/incoming.ts'
import { notice, openTrial } from './sitting.ts'

const MENU: Card = {
  heading: '처음 화면',
  text: '무엇을 도와드릴까요?',
  buttons: [
    [{ label: '📝 신청하기', press: 'm:programmes' }],
    [
      { label: '📂 내 신청', press: 'm:status' },
      { label: '조문', url: 'https://law.example.kr' },
    ],
  ],
}

const COUNT: Card = {
  text: '모두 몇 분이세요?',
  buttons: [
    [
      { label: '⬅️ 이전', press: 'd:1:back' },
      { label: '나중에 계속', press: 'd:1:later' },
    ],
  ],
}

const CAUSE: Card = {
  text: '어떤 일이 있으셨나요?',
  buttons: [
    [{ label: '질병·부상', press: 'o:1:cause:illness' }],
    [{ label: '임금체불', press: 'o:1:cause:wages' }],
    [{ label: '⬅️ 이전', press: 'd:1:back' }],
  ],
}

const heardBy = (trial: { heard: Incoming[] }) => trial.heard.map(({ heard }) => heard)
const press = (what: string) => ({ kind: 'pressed', press: what })
const text = (what: string) => ({ kind: 'text', text: what })

test('a menu is drawn with numbers, and a number presses', async () => {
  const trial = await openTrial(() => MENU)
  const screen = await trial.pipe('/menu', '2', '1번', '#2', '[1]', '2.', '내 신청')
  expect(screen).toContain(
    '■ 처음 화면\n무엇을 도와드릴까요?\n→ 조문: https://law.example.kr\n[1] 📝 신청하기\n[2] 📂 내 신청\n',
  )
  expect(heardBy(trial)).toEqual([
    { kind: 'command', name: 'menu', rest: '' },
    press('m:status'),
    press('m:programmes'),
    press('m:status'),
    press('m:programmes'),
    press('m:status'),
    press('m:status'),
  ])
})

test('at a step that waits for a number, a number is the reply; letters move about', async () => {
  const trial = await openTrial(() => COUNT)
  const screen = await trial.pipe('/menu', '4', '1', 'a', 'ㅠ', '이전')
  expect(screen).toContain('[a] ⬅️ 이전   [b] 나중에 계속')
  expect(heardBy(trial).slice(1)).toEqual([
    text('4'),
    text('1'),
    press('d:1:back'),
    press('d:1:later'),
    press('d:1:back'),
  ])
})

test('at a choice, numbers choose; a number too high and an apostrophe are text', async () => {
  const trial = await openTrial(() => CAUSE)
  await trial.pipe('/menu', '2', '２번', '3', "'1", '1월에 다쳤어요', 'a')
  expect(heardBy(trial).slice(1)).toEqual([
    press('o:1:cause:wages'),
    press('o:1:cause:wages'),
    text('3'),
    text('1'),
    text('1월에 다쳤어요'),
    press('d:1:back'),
  ])
})

test('every line has its own key', async () => {
  const trial = await openTrial(() => MENU)
  await trial.pipe('하나', '', '둘')
  expect(new Set(trial.heard.map(({ key }) => key)).size).toBe(2)
  expect(trial.heard[0]).toMatchObject({
    from: 'terminal:member',
    shared: false,
    key: expect.stringMatching(/^terminal:/),
  })
})

test('staff and member take turns on one screen, each with their own card', async () => {
  const trial = await openTrial(({ from }) => (from === 'terminal:staff' ? CAUSE : MENU))
  const screen = await trial.pipe('/menu', '/staff', '/queue', '2', '/member', '2')
  expect(trial.heard.map(({ from }) => from)).toEqual([
    'terminal:member',
    'terminal:staff',
    'terminal:staff',
    'terminal:member',
  ])
  expect(heardBy(trial).slice(2)).toEqual([press('o:1:cause:wages'), press('m:status')])
  expect(screen).toContain('담당자 화면으로 바꿨어요')
})

test('files by path, dropped, quoted, with blanks; a file that is not there is said kindly', async () => {
  const trial = await openTrial(() => ({ text: '받았어요' }))
  const path = join(trial.folder, '월급 명세서.jpg')
  await writeFile(path, 'abc')
  const screen = await trial.pipe(
    path.replaceAll(' ', '\\ '),
    `'${path}'`,
    `/file "${path}"`,
    `/file ${path}`,
    new URL(`file://${path}`).href,
    join(trial.folder, '없는 파일.jpg'),
    `/file ${trial.folder}`,
    '/phone 010-1234-5678',
  )
  const file = {
    kind: 'file',
    file: { id: 'f3', name: '월급 명세서.jpg', mime: 'image/jpeg', size: 3 },
    caption: undefined,
  }
  expect(heardBy(trial)).toEqual([file, file, file, file, file, { kind: 'phone', number: '010-1234-5678' }])
  expect(screen).toContain('그 파일을 찾지 못했어요')
  expect(screen).toContain('그 파일을 열 수 없어요')
})

test('a file over the limit is refused before it is read', async () => {
  const trial = await openTrial(() => ({ text: '네' }), { mostBytes: 2 })
  const path = join(trial.folder, '큰 파일.jpg')
  await writeFile(path, 'abc')
  await trial.pipe(path)
  expect(heardBy(trial)).toEqual([{ kind: 'file_refused', why: 'file_too_large' }])
})

test('a file that the bot hands out is saved, never over another, for this user only', async () => {
  const handout = { name: '../생활안정.csv', mime: 'text/csv', bytes: Buffer.from('1') }
  const trial = await openTrial(() => ({ text: '3건', handout }))
  const screen = await trial.pipe('/export', '/export')
  expect(screen).toContain(`파일을 저장했어요: ${join(trial.folder, '생활안정.csv')}`)
  expect(await readFile(join(trial.folder, '생활안정-2.csv'), 'utf8')).toBe('1')
  expect((await stat(join(trial.folder, '생활안정.csv'))).mode & 0o777).toBe(0o600)
})

test('a notice comes in between without taking the numbers of the open card', async () => {
  const trial = await openTrial(() => MENU)
  const ended = trial.face.run()
  trial.input.write('/menu\n')
  await expect.poll(() => trial.screen()).toContain('[2]')
  expect(await trial.face.say('terminal:member', notice('접수번호 K7M2에 새 소식이 있어요'))).toEqual({ kind: 'sent' })
  expect(trial.screen()).toContain('[+1] 내 신청 보기')
  trial.input.end('1\n+1\n')
  await ended
  expect(heardBy(trial).slice(1)).toEqual([press('m:programmes'), press('c:show:K7M2')])
  expect(await trial.face.say('telegram:5', notice('아니요'))).toMatchObject({ kind: 'refused' })
})

test('a pipe is handled line by line and ends when owed notices are said', async () => {
  const order: string[] = []
  const trial = await openTrial(
    async ({ heard }) => {
      order.push(`begin ${heard.kind === 'text' && heard.text}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
      order.push('end')
      return { cards: [{ text: '네' }] }
    },
    { settle: async () => void order.push('settled') },
  )
  const screen = await trial.pipe('하나', '둘', '/quit', '셋')
  expect(order).toEqual(['begin 하나', 'end', 'begin 둘', 'end', 'settled'])
  expect(screen).not.toContain('조합원>')
  expect(screen).not.toContain('\u001b')
  expect(screen.trimEnd()).toMatch(/안녕히 계세요\.$/)
})

test('a fault is apologised for and the chat goes on', async () => {
  const trial = await openTrial(({ heard }) => {
    if (heard.kind === 'text' && heard.text === '하나') throw new Error('database is locked')
    return { text: '네' }
  })
  const screen = await trial.pipe('하나', '둘')
  expect(screen).toContain('잠시 문제가 있었어요.')
  expect(screen).toContain('\n네\n')
})

test('stopping ends the chat as Ctrl-C does', async () => {
  const trial = await openTrial(() => MENU)
  const ended = trial.face.run()
  trial.input.write('/menu\n')
  await expect.poll(() => trial.screen()).toContain('[2]')
  trial.face.stop()
  await ended
  expect(trial.screen()).toContain('안녕히 계세요')
})
