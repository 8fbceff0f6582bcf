import type { Locale } from '../core/text.ts'

/** The bot's language nearest to the platform's guess; Korean where it has none. */
export function localeMeant(language: string | undefined): Locale {
  if (language?.startsWith('zh')) return 'zh'
  return language?.startsWith('en') ? 'en' : 'ko'
}
