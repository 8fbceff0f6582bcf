import en from '../../locales/en/answering.json'
import ko from '../../locales/ko/answering.json'
import zh from '../../locales/zh/answering.json'
import type { Locale } from '../../src/core/text.ts'
import type { Say, Voices } from '../../src/core/wording.ts'

const FILES: Record<Locale, Record<string, Record<string, string>>> = { ko, en, zh }

export const voices: Voices =
  (locale): Say =>
  (key, slots = {}) => {
    const [, group = '', name = ''] = key.split('.')
    const wording = FILES[locale][group]?.[name] ?? key
    return wording.replace(/\{\{(\w+)\}\}/g, (slot, named: string) => String(slots[named] ?? slot))
  }

export const say = voices('ko')
