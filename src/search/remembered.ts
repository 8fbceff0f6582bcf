import type { Finding, Query } from '../core/answering/find.ts'

// The stages of one answer look the same words up several times, for a dozen findings at most.
const KEPT = 8
const WANTED = 12

/** Keeps the last few searches; what is wanted beyond a dozen findings is searched anew. */
export function remembered(find: (query: Query) => readonly Finding[]): (query: Query) => readonly Finding[] {
  const known = new Map<string, readonly Finding[]>()
  return (query) => {
    if (query.limit > WANTED) return find(query)
    const key = `${query.jurisdiction} ${query.day} ${query.text}`
    const before = known.get(key)
    if (before) return before.slice(0, query.limit)
    const found = find({ ...query, limit: WANTED })
    const [oldest] = known.keys()
    if (known.size >= KEPT && oldest !== undefined) known.delete(oldest)
    known.set(key, found)
    return found.slice(0, query.limit)
  }
}
