import { readFileSync } from 'node:fs'
import { wordsOf } from './normalise.ts'

export interface Morpheme {
  readonly text: string
  readonly pos: string
}

/** Splits one eojeol into morphemes. */
export type Splitter = (eojeol: string) => readonly Morpheme[]

// A question is a few eojeol; this many hold a knowledge base and still stay a few MB.
const CACHED = 100_000
// garu-ko's time grows faster than the text's length.
const LONGEST = 60

/** garu-ko's splitter with a cache, or undefined where its WebAssembly or model cannot load. */
export async function loadSplitter(): Promise<Splitter | undefined> {
  try {
    const { GaruWasm, default: start } = await import('garu-ko/pkg/garu_wasm.js')
    // Its own loader prints a warning about its own deprecated call, so it is started from here.
    await start({ module_or_path: packaged('garu-ko/pkg/garu_wasm_bg.wasm') })
    const garu = new GaruWasm(packaged('garu-ko/models/base.gmdl'))
    return cached((text) => garu.analyze(text).tokens)
  } catch {
    return undefined
  }
}

const packaged = (file: string): Buffer => readFileSync(new URL(import.meta.resolve(file)))

function cached(split: Splitter): Splitter {
  const known = new Map<string, readonly Morpheme[]>()
  return (eojeol) => {
    const before = known.get(eojeol)
    if (before) return before
    if (known.size >= CACHED) known.clear()
    const morphemes = chunks(eojeol).flatMap((chunk) => split(chunk).map(({ text, pos }) => ({ text, pos })))
    known.set(eojeol, morphemes)
    return morphemes
  }
}

const chunks = (text: string): string[] => text.match(new RegExp(`.{1,${LONGEST}}`, 'gsu')) ?? []

/** The morphemes of a normalised text, eojeol by eojeol. */
export const morphemesOf = (split: Splitter, normalised: string): (readonly Morpheme[])[] =>
  wordsOf(normalised).map(split)
