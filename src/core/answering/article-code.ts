import type { ArticleId } from './section.ts'

/** A short name of an article for buttons, which hold 64 bytes: FNV-1a of its id, twice, in base 36. */
export const articleCode = (id: ArticleId): string => hashed(id, 0x811c9dc5) + hashed(id, 0x1000193)

function hashed(text: string, seed: number): string {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
