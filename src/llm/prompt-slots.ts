const SLOT = /\{\{\s*([^{}]*?)\s*\}\}/g

/** A prompt waiting for its values. */
export type Filled<Slot extends string> = (values: Readonly<Record<Slot, string>>) => string

export const slotsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(SLOT)].map(([, name = '']) => name))

/** One pass: a value that itself holds braces is not filled again. */
export const fillPrompt = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(SLOT, (slot, name: string) => values[name] ?? slot)
