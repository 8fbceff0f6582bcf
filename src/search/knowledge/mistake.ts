/** Something in a knowledge file that its curator has to mend. */
export interface Mistake {
  readonly file: string
  readonly line: number
  /** What is wrong, Korean. */
  readonly what: string
  /** How to mend it, Korean. */
  readonly cure: string
}

/** Notes one mistake of the file at hand. */
export type Complain = (line: number, what: string, cure: string) => void

export const complainInto =
  (mistakes: Mistake[], file: string): Complain =>
  (line, what, cure) => {
    mistakes.push({ file, line, what, cure })
  }

/** `kr/wages/unpaid.md:12  근거가 없어요. → …` */
export const showMistake = (mistake: Mistake): string =>
  `${mistake.file}:${mistake.line}  ${mistake.what} → ${mistake.cure}`

/** Throws one error that lists every mistake, so that a curator mends all of them in one go. */
export function refuseMistakes(mistakes: readonly Mistake[]): void {
  if (mistakes.length === 0) return
  throw new Error(`지식 파일에 고칠 곳이 ${mistakes.length}개 있어요.\n${mistakes.map(showMistake).join('\n')}`)
}
