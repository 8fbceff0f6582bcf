/** Turns a normalised text into the terms an index counts, repetitions included. */
export interface Analyser {
  readonly name: 'cb2x' | 'cb3x' | 'wsj' | 'garu' | 'lex'
  terms(normalised: string): string[]
}
