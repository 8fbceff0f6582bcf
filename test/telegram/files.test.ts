import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTrial, type Trial } from './trial.ts'

let trial: Trial
let member: ReturnType<Trial['api']['user']>

beforeEach(async () => {
  trial = await openTrial({ mostBytes: 1000 })
  await trial.face.start()
  member = trial.api.user({ id: 55, first_name: '영희' })
})

afterEach(() => trial.end())

const heard = () => trial.echo.heard.map((incoming) => incoming.heard)

test('a photo with words', async () => {
  member.sendPhoto(Buffer.alloc(300, 1), '월급 명세서예요')
  await member.settled()
  expect(heard()).toEqual([
    {
      kind: 'file',
      file: { id: 'f300', name: expect.stringMatching(/^photo-\d+\.jpg$/), mime: 'image/jpeg', size: 300 },
      caption: '월급 명세서예요',
    },
  ])
})

test('a document keeps its name', async () => {
  member.sendDocument(Buffer.alloc(10, 1), '근로계약서.pdf', 'application/pdf')
  await member.settled()
  expect(heard()).toEqual([
    expect.objectContaining({ kind: 'file', file: expect.objectContaining({ name: '근로계약서.pdf' }) }),
  ])
})

test('an album is several files', async () => {
  member.sendPhoto(Buffer.alloc(10, 1))
  member.sendPhoto(Buffer.alloc(20, 2))
  member.sendPhoto(Buffer.alloc(30, 3))
  await expect.poll(() => heard().length).toBe(3)
  expect(heard().map((one) => one.kind === 'file' && one.file.size)).toEqual([10, 20, 30])
})

test('a file over the limit is not even fetched', async () => {
  member.sendDocument(Buffer.alloc(1001, 1), '큰파일.zip')
  await member.settled()
  expect(heard()).toEqual([{ kind: 'file_refused', why: 'file_too_large' }])
  expect(trial.api.callsTo('getFile')).toEqual([])
})

test('a file that announced no size is given up when it proves too large', async () => {
  member.sendDocument(Buffer.alloc(5000, 1), '거짓말.pdf')
  await member.settled()
  const document = member.thread[0]?.body['document'] as { file_id: string }
  const chat = { id: 55, type: 'private', first_name: '영희' }
  trial.api.push({
    message: { message_id: 901, date: 1, from: member.user, chat, document: { file_id: document.file_id } },
  })
  await expect.poll(() => heard().length).toBe(2)
  expect(heard()[1]).toEqual({ kind: 'file_refused', why: 'file_too_large' })
  expect(trial.api.callsTo('getFile')).toHaveLength(1)
})

test('an empty file is refused by its name', async () => {
  member.sendDocument(Buffer.alloc(0), '빈파일.txt')
  await member.settled()
  expect(heard()).toEqual([{ kind: 'file_refused', why: 'file_empty' }])
})

test('a download that is cut is tried again', async () => {
  trial.api.fault({ method: 'file' }, { kind: 'cut', when: 'after' })
  member.sendPhoto(Buffer.alloc(300, 1))
  await member.settled()
  expect(heard()).toEqual([expect.objectContaining({ kind: 'file' })])
  expect(trial.api.callsTo('file')).toHaveLength(2)
})
