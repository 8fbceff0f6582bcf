/**
 * When a finding is good enough. Chosen on the development questions with `npm run eval -- --tune FILE…`, which prints the
 * curve again: answered correctly, answered wrongly, withheld, at each level. With 435 sections, share of the questions of law:
 * coverage 0 · 0.1 · 0.2 · 0.3 · 0.4 gave correct 66 · 65 · 64 · 61 · 51, wrong 35 · 33 · 32 · 26 · 21, withheld 0 · 1 · 4 · 13 · 29;
 * floor 0.3 · 0.6 · 0.8 · 1 gave correct 66 · 64 · 62 · 56, withheld 1 · 3 · 12 · 19. Most of what was wrong had no section yet.
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
  rival: 0.85,
  rivalUnsure: 0.8,
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
