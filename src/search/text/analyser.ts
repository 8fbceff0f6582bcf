/** Turns a normalised text into the terms an index counts, repetitions included. */
export interface Analyser {
  readonly name: 'cb2x' | 'cb3x' | 'wsj' | 'garu' | 'lex'
  terms(normalised: string): string[]
  /** The hashes of the same terms, where they can be had without the terms: indexing a knowledge base makes millions. */
  hashes?(normalised: string): Uint32Array
}
