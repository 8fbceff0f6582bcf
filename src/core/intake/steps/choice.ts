import { z } from 'zod'
import { inLocale, LOCALES, type Text } from '../../text.ts'
import { accept, type Manner, refuse, type Said, type Setting, type Step, soFar } from '../step.ts'
import { endsParts } from './parts.ts'
import { plain, plainNumber } from './plain.ts'

export type Options = Readonly<Record<string, Text>>

/** One of the options, by button, by its number or by its words. */
export function choice<const O extends Options>(ask: Text, options: O, manner: Manner = {}): Step<keyof O & string> {
  type Key = keyof O & string
  const keys = Object.keys(options) as Key[]
  const read = (said: Said) => {
    const key = optionMeant(options, said)
    return key === undefined ? refuse('option_wanted') : accept(key as Key)
  }
  const value = z.enum(keys as [Key, ...Key[]]) as unknown as z.ZodType<Key>
  const show: Step<Key>['show'] = (key, { locale }) => inLocale(options[key] ?? { ko: key }, locale)
  return { kind: 'choice', ask, ...manner, options, value, read, show }
}

/** Several of the options: each press adds or takes away, "다 골랐어요" ends. Options joined by commas may be typed. */
export function choices<const O extends Options>(
  ask: Text,
  options: O,
  manner: Manner = {},
): Step<readonly (keyof O & string)[]> {
  type Key = keyof O & string
  const keys = Object.keys(options) as Key[]
  const value = z.array(z.enum(keys as [Key, ...Key[]])).min(1)
  const read = (said: Said, setting: Setting) => {
    const chosen = value.safeParse(setting.soFar).data ?? []
    if (said.kind === 'restart') return soFar([])
    if (endsParts(said)) return chosen.length > 0 ? accept(chosen) : refuse('at_least_one')
    if (said.kind === 'text') return readList(options, keys, said.text)
    const key = optionMeant(options, said) as Key | undefined
    if (key === undefined) return refuse('option_or_done_wanted')
    const next = chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]
    return soFar(keys.filter((other) => next.includes(other)))
  }
  const show: Step<readonly Key[]>['show'] = (chosen, { locale }) =>
    chosen.map((key) => inLocale(options[key] ?? { ko: key }, locale)).join(', ')
  return { kind: 'choices', ask, ...manner, options, value, read, show }
}

function readList<Key extends string>(options: Options, keys: readonly Key[], text: string) {
  const meant = plain(text)
    .split(/[,、\n]/u)
    .filter((part) => part.trim() !== '')
    .map((part) => optionMeant(options, { kind: 'text', text: part }))
  if (meant.length === 0 || meant.includes(undefined)) return refuse('option_or_done_wanted')
  return accept(keys.filter((key) => meant.includes(key)))
}

/** The option a press, a number on the list or its own words mean. */
export function optionMeant(options: Options, said: Said): string | undefined {
  const keys = Object.keys(options)
  if (said.kind === 'option') return keys.find((key) => key === said.option)
  if (said.kind !== 'text') return undefined
  const text = folded(said.text)
  const numbered = /^\d{1,2}$/.test(text) ? keys[Number(text) - 1] : undefined
  return numbered ?? keys.find((key) => wordings(options[key]).includes(text))
}

const wordings = (text: Text | undefined): string[] => LOCALES.flatMap((locale) => text?.[locale] ?? []).map(folded)

const folded = (text: string): string =>
  plainNumber(text)
    .toLowerCase()
    .replaceAll(/[\s·.]/gu, '')
