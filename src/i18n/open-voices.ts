import { createInstance, type i18n } from 'i18next'
import { LOCALES } from '../core/text.ts'
import type { Say, Slots, Voices, WordingKey } from '../core/wording.ts'
import { readLocales } from './read-locales.ts'

/** What stands where a wording or the value of a slot is missing: never a raw key. */
const GAP = '…'

/** Told of a wording or slot that is missing, `en: terminal.bye`. */
export type OnMissing = (what: string) => void

const refuse: OnMissing = (what) => {
  throw new Error(`Missing wording ${what}: add it to locales/, or hand in its slot`)
}

/**
 * The bot's own voice in each language, Korean where another has no wording. What is missing throws unless `onMissing` takes note of
 * it: in production it is logged and a gap is shown.
 */
export function openVoices(onMissing: OnMissing = refuse): Voices {
  const translator = openTranslator(onMissing)
  const voices = Object.fromEntries(LOCALES.map((locale) => [locale, voice(translator, locale, onMissing)]))
  return (locale) => voices[locale] as Say
}

function openTranslator(onMissing: OnMissing): i18n {
  const translator = createInstance()
  const wording = Object.entries(readLocales())
  void translator.init({
    initAsync: false,
    lng: 'ko',
    fallbackLng: 'ko',
    resources: Object.fromEntries(wording.map(([locale, translation]) => [locale, { translation }])),
    // What a member typed is shown as it is: no face reads markup.
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (text: string) => {
      onMissing(`slot in "${text}"`)
      return GAP
    },
  })
  return translator
}

function voice(translator: i18n, locale: string, onMissing: OnMissing): Say {
  const say = translator.getFixedT(locale)
  // Most wordings have no slots, and every card shows the same few: worked out once.
  const known = new Map<WordingKey, string>()
  return (key: WordingKey, slots?: Slots) => {
    if (slots) return worded(key, slots)
    const text = known.get(key) ?? worded(key, {})
    known.set(key, text)
    return text
  }
  function worded(key: WordingKey, slots: Slots): string {
    // `replace` keeps slots apart from i18next's own options: a slot may be called `count`.
    const worded: unknown = say(key, { replace: slots, defaultValue: '' })
    if (typeof worded === 'string' && worded !== '') return worded
    onMissing(`${locale}: ${key}`)
    return GAP
  }
}
