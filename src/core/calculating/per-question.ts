import type { Told } from './clue.ts'
import type { Mention } from './mention.ts'

/** Reads a question once: many clues of several calculators ask the same of it. A question is known by its list of mentions. */
export function perQuestion<T>(read: (told: Told) => T): (told: Told) => T {
  const known = new WeakMap<readonly Mention[], { readonly value: T }>()
  return (told) => {
    const found = known.get(told.mentions) ?? { value: read(told) }
    known.set(told.mentions, found)
    return found.value
  }
}
