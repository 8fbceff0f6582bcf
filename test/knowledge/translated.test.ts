import { describe, expect, test } from 'vitest'
import type { Section } from '../../src/core/answering/section.ts'
import { readKnowledge } from '../../src/search/knowledge/read-knowledge.ts'
import { FRONT, folderOf, SOUND, sectionText } from './folder.ts'

const FILE = 'kr/wages/unpaid.md'
const BLOCKS = `
### English

You must be paid
on payday.

Call 1350.

### 中文

发薪日必须付清工资。
`

const sectionWith = (extra: string): Section | undefined =>
  readKnowledge(folderOf({ ...SOUND, [FILE]: FRONT + sectionText({ extra }) })).sections[0]?.section

/** Numbers as they stand: 10,320 and 1.5 are one each, 2026-12-10 is three. */
const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? []

/** `kr/wages/unpaid#unpaid en 1351` for each number in a translation that the Korean text does not have. */
function strayNumbers({ id, answer, nextSteps, exceptions, translated }: Section): string[] {
  const korean = new Set(numbersIn([answer, ...nextSteps, ...exceptions].join('\n')))
  return Object.entries(translated).flatMap(([locale, text]) =>
    numbersIn(text)
      .filter((number) => !korean.has(number))
      .map((number) => `${id} ${locale} ${number}`),
  )
}

describe('a section in other languages', () => {
  test('has the two blocks that stand in it', () => {
    const section = sectionWith(BLOCKS)
    expect(section?.translated).toEqual({
      en: 'You must be paid on payday.\n\nCall 1350.',
      zh: '发薪日必须付清工资。',
    })
    expect(section?.variants.at(-1)).toBe('월급을 못 받았어요 열')
  })

  test('has one where only one stands there, none where none does', () => {
    expect(sectionWith('\n### English\n\nCall us.\n')?.translated).toEqual({ en: 'Call us.' })
    expect(sectionWith('')?.translated).toEqual({})
  })

  test('a number that the Korean text lacks is found', () => {
    const section = sectionWith(BLOCKS)
    expect(section && strayNumbers(section)).toEqual(['kr/wages/unpaid#unpaid en 1350'])
    expect(section && strayNumbers({ ...section, exceptions: ['전화는 1350이에요.'] })).toEqual([])
  })
})

describe('the knowledge of this project', () => {
  const sections = readKnowledge('knowledge').sections.map((written) => written.section)
  const translated = sections.filter((section) => Object.keys(section.translated).length > 0)

  test('says in a translation no number that its Korean text does not say', () => {
    expect(translated.length).toBeGreaterThan(0)
    expect(translated.flatMap(strayNumbers)).toEqual([])
  })

  test('has both languages where it has one', () => {
    const halves = translated.filter(({ translated: { en, zh } }) => !en || !zh)
    expect(halves.map((section) => section.id)).toEqual([])
  })
})
