import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DataFolder, openDataFolder } from '../conversation/data-folder.ts'
import { daytimeZone } from '../conversation/daytime.ts'
import { PDF } from '../conversation/papers.ts'
import { pipes } from '../conversation/pipes.ts'

let folder: DataFolder
let env: Record<string, string>

beforeAll(async () => {
  folder = await openDataFolder()
  env = {
    DATA_DIR: folder.path,
    DATABASE_URL: folder.databaseUrl,
    UNION_NAME: '한빛 노동조합',
    TIME_ZONE: daytimeZone(),
  }
})
afterAll(() => folder.remove())

test('a piped sitting: a member applies, staff decide, the notice appears in the chat', {
  timeout: 60_000,
}, async () => {
  const paper = join(folder.path, '진단서.pdf')
  await writeFile(paper, PDF)
  const { code, screen, log } = await pipes(env, [
    ...['/start', '한국어', '🇰🇷 한국', '동의해요', '퇴직금은 언제까지 줘야 하나요?'],
    ...[
      '/apply',
      '생활안정 지원',
      '신청 시작하기',
      '동의해요',
      '아프거나 다쳤어요',
      '4월 31일',
      '2026-02-01',
      '네 명',
      '180만',
      '50만',
    ],
    ...[
      '수술하고 쉬고 있어요',
      paper,
      '다 보냈어요',
      '농협 301-0123-4567-81 김영희',
      '김영희',
      '010-2345-6789',
      '한빛 1지부',
      '제출',
    ],
    ...[
      '/staff',
      '/queue',
      '1',
      '지원 결정',
      '40만',
      '치료비 기준에 따라 정했어요',
      '제출',
      '/export hardship-aid csv',
    ],
    ...['/member', '/status', '/quit'],
  ])
  expect(code).toBe(0)
  for (const words of [
    '터미널 (텔레그램은',
    '어느 나라에서',
    '14일',
    '달력에 없는 날짜',
    '📎 진단서.pdf',
    '접수했어요',
    '담당자 화면으로',
    '처리할 일 1건',
  ])
    expect(screen).toContain(words)
  expect(screen).not.toContain('국외 이전 동의')
  const told = screen.indexOf('🔔 조합원에게 온 알림')
  expect(told).toBeGreaterThan(screen.indexOf('처리했어요'))
  expect(screen.slice(told)).toContain('새 소식이 있어요')
  expect(screen).toContain('🔔 담당자에게 온 알림')
  expect(screen).toMatch(/지원이 결정됐어요[\s\S]*이용해 주셔서 고마워요/u)
  const exported = (await readdir(join(folder.path, 'handouts'))).find((name) => name.endsWith('.csv')) ?? ''
  const masked = await readFile(join(folder.path, 'handouts', exported), 'utf8')
  expect(masked).toContain('아프거나 다쳤어요')
  expect(masked).not.toContain('김영희')
  for (const typed of ['김영희', '수술하고', '301-0123', '2345-6789', '진단서.pdf']) expect(log).not.toContain(typed)
})

test('the next sitting goes on where the last one ended', { timeout: 60_000 }, async () => {
  const first = await pipes(env, ['/apply', '사람과 상담', '신청 시작하기', '임금·퇴직금'])
  expect(first.screen).toContain('궁금한 점을 적어 주세요')
  const second = await pipes(env, ['/start', '이어서 하기: 사람과 상담', '월급이 안 나와요'])
  expect(second.code).toBe(0)
  expect(second.screen).toContain('어떤 형태로 일하세요')
})
