/** One section as a model sees it: a label instead of an id, so that it can only cite what it was given. */
export interface LabelledSection {
  /** `S1`, `S2` … */
  readonly label: string
  readonly title: string
  readonly text: string
}

export interface Brief {
  /** Masked. */
  readonly question: string
  readonly sections: readonly LabelledSection[]
}

export interface ComposedSentence {
  readonly text: string
  /** Labels of the sections that the sentence rests on. */
  readonly labels: readonly string[]
}

/** Why a model gave nothing usable. */
export type ComposerFailure = 'rate_limited' | 'timed_out' | 'refused' | 'cut_off' | 'bad_shape' | 'unreachable'

export type Composed =
  | { readonly kind: 'sentences'; readonly sentences: readonly ComposedSentence[] }
  | { readonly kind: 'failed'; readonly why: ComposerFailure }

/** A language model that words an answer from labelled sections. Failures are values; it may still throw, which counts as unreachable. */
export type Composer = (brief: Brief, signal: AbortSignal) => Promise<Composed>

/** One call of a model: what it was given, and what it said before any check. */
export interface ModelCall {
  readonly brief: Brief
  readonly composed: Composed
}
