import { expect, test } from 'vitest'
import type { WordingKey } from '../../src/core/wording.ts'
import { openVoices } from '../../src/i18n/open-voices.ts'

const unknown = 'terminal.no_such_wording' as WordingKey

test('each language has its voice; slots are filled in as they are', () => {
  const voices = openVoices()
  expect(voices('ko')('terminal.saved', { path: '/a/<b>&.csv' })).toBe('📄 파일을 저장했어요: /a/<b>&.csv')
  expect(voices('en')('terminal.saved', { path: 'a' })).toBe('📄 File saved: a')
})

test('what a member typed is never read as a slot or a nested wording', () => {
  expect(openVoices()('ko')('terminal.saved', { path: '{{path}} $t(terminal.bye)' })).toContain(
    '{{path}} $t(terminal.bye)',
  )
})

test('a missing wording or slot throws', () => {
  const voices = openVoices()
  expect(() => voices('en')(unknown)).toThrow('en: terminal.no_such_wording')
  expect(() => voices('ko')('terminal.saved')).toThrow('slot')
})

test('in production it is noted and a gap is shown, never a key', () => {
  const noted: string[] = []
  const voices = openVoices((what) => void noted.push(what))
  expect(voices('zh')(unknown)).toBe('…')
  expect(voices('ko')('terminal.saved')).toBe('📄 파일을 저장했어요: …')
  expect(noted).toHaveLength(2)
})
