/** Languages the bot speaks. Korean is complete; the others fall back to it. */
export const LOCALES = ['ko', 'en', 'zh'] as const
export type Locale = (typeof LOCALES)[number]

/** Wording by locale. Korean is required, so that nothing is ever unworded. */
export type Text = { readonly ko: string } & { readonly [locale in Locale]?: string }

export const JURISDICTIONS = ['cn', 'kr'] as const
/** Whose law and whose union applies: mainland China or South Korea. */
export type Jurisdiction = (typeof JURISDICTIONS)[number]

export const inLocale = (text: Text, locale: Locale): string => text[locale] ?? text.ko
