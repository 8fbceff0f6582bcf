import type { AnalysedIndex, SearchIndex } from '../search-index.ts'
import type { Analyser } from '../text/analyser.ts'
import type { Inverted } from './inverted.ts'
import type { Arrays } from './stored.ts'

export function arraysOfIndex(index: SearchIndex): Arrays {
  const arrays: Record<string, Uint32Array | Float32Array> = {}
  for (const { analyser, entries } of index) {
    const { documentCount, ...columns } = entries
    arrays[`${analyser}.documentCount`] = Uint32Array.of(documentCount)
    for (const [name, column] of Object.entries(columns)) arrays[`${analyser}.${name}`] = column
  }
  return arrays
}

/** The index of those analysers, or undefined when a part of it is missing. */
export function indexOfArrays(arrays: Arrays, analysers: readonly Analyser[]): SearchIndex | undefined {
  const index = analysers.flatMap(({ name }): AnalysedIndex[] => {
    const entries = invertedOf(arrays, name)
    return entries ? [{ analyser: name, entries }] : []
  })
  return index.length === analysers.length ? index : undefined
}

function invertedOf(arrays: Arrays, prefix: string): Inverted | undefined {
  const documentCount = whole(arrays, `${prefix}.documentCount`)?.[0]
  const [terms, starts, documents] = ['terms', 'starts', 'documents'].map((name) => whole(arrays, `${prefix}.${name}`))
  const [impacts, idf] = ['impacts', 'idf'].map((name) => real(arrays, `${prefix}.${name}`))
  if (documentCount === undefined || !terms || !starts || !documents || !impacts || !idf) return undefined
  return { documentCount, terms, starts, documents, impacts, idf }
}

const whole = (arrays: Arrays, name: string): Uint32Array | undefined => {
  const array = arrays[name]
  return array instanceof Uint32Array ? array : undefined
}

const real = (arrays: Arrays, name: string): Float32Array | undefined => {
  const array = arrays[name]
  return array instanceof Float32Array ? array : undefined
}
