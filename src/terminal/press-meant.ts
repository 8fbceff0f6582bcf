import type { Marked } from './marks.ts'

// What the letter keys give while the Korean keyboard is on.
const KOREAN_KEYS = 'ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ'

/** The button that a typed line presses: its mark ("1", "1번", "#1", "a", "+1") or its own words. */
export function pressMeant(line: string, marks: readonly Marked[]): string | undefined {
  const mark = plainMark(line)
  const words = plainWords(line)
  const found =
    marks.find((one) => one.mark === mark) ?? marks.find(({ label }) => words !== '' && plainWords(label) === words)
  return found?.press
}

function plainMark(line: string): string {
  const typed = line.normalize('NFKC').trim().toLowerCase()
  const bare = typed.replace(/^[[(#]\s*/, '').replace(/\s*(?:번|[\])]|[.)])$/, '')
  const key = line.trim().length === 1 ? KOREAN_KEYS.indexOf(line.trim()) : -1
  return key >= 0 ? String.fromCharCode(97 + key) : bare
}

/** Without signs and spaces, so that "이전" presses "⬅️ 이전". */
const plainWords = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
