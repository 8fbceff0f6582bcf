import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readLocales, type Wording } from '../../src/i18n/read-locales.ts'

const locales = readLocales()
const ko = flat(locales.ko)
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))

function flat(wording: Wording, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(wording).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  )
}

const slots = (text: string): string[] => [...new Set(text.match(/\{\{[^}]*\}\}/g))].sort()

describe.for(['en', 'zh'] as const)('%s', (locale) => {
  const words = flat(locales[locale])

  test('words only what Korean words', () => {
    expect([...words.keys()].filter((key) => !ko.has(key))).toEqual([])
  })

  test('has the same slots', () => {
    const unlike = [...words].filter(([key, text]) => String(slots(text)) !== String(slots(ko.get(key) ?? '')))
    expect(unlike.map(([key]) => key)).toEqual([])
  })
})

test('nothing is worded with nothing', () => {
  const empty = Object.values(locales).flatMap((locale) => [...flat(locale)].filter(([, text]) => text.trim() === ''))
  expect(empty.map(([key]) => key)).toEqual([])
})

const spaces = Object.keys(locales.ko).join('|')
const whole = new RegExp(`['"\`]((?:${spaces})(?:\\.[\\w-]+)+)['"\`]`, 'g')
// `answering.crisis.${kind}`: any wording below may be meant.
const begun = new RegExp(`\`((?:${spaces})\\.[\\w.-]*)\\$\\{[^\`]*\\}([\\w.-]*)\``, 'g')

const used = new Set(sources.flatMap((source) => [...source.matchAll(whole)].map(([, key]) => key ?? '')))
const patterns = sources.flatMap((source) =>
  [...source.matchAll(begun)].map(([, start, end]) => ({ start: start ?? '', end: end ?? '' })),
)

test('every wording that the source names is there', () => {
  expect([...used].filter((key) => !ko.has(key))).toEqual([])
})

test('every wording is used', () => {
  const isUsed = (key: string) =>
    used.has(key) || patterns.some(({ start, end }) => key.startsWith(start) && key.endsWith(end))
  expect([...ko.keys()].filter((key) => !isUsed(key))).toEqual([])
})
