/**
 * When a finding is good enough. Chosen on questions written from the statutes alone (`test/eval/questions`) with
 * `npm run eval -- --tune`, which prints the curve again: answered correctly, answered wrongly, withheld, at each level. What it came
 * to is in docs/search.md.
 */
export interface Thresholds {
  /** Below this score nothing was found. */
  readonly floor: number
  /** Below this share of the question's content words the section is only near the subject. */
  readonly coverage: number
  /** From this score on, low coverage is forgiven: long stories hold many words beside the point. */
  readonly sure: number
  /** Below this score the answer says that it may not be the one wanted. */
  readonly fits: number
  /** A second section this close to the first (share of its score) is shown beside it. */
  readonly rival: number
  /** … and this close where the first is no clear find, below `sure`. */
  readonly rivalUnsure: number
  /** An offer wins over a section when its score is at least this share of the section's. */
  readonly offer: number
}

/** For a question in words of work or union: what is found is likely right, and withholding costs more than a hedge. */
export const OURS: Thresholds = {
  floor: 0.3,
  coverage: 0.1,
  sure: 1.2,
  fits: 0.7,
  rival: 0.8,
  rivalUnsure: 0.75,
  offer: 1,
}

/** For a question without any such word: most are about something else altogether. */
export const UNCLEAR: Thresholds = {
  floor: 0.5,
  coverage: 0.3,
  sure: 1.6,
  fits: 1.2,
  rival: 0.85,
  rivalUnsure: 0.7,
  offer: 1,
}
