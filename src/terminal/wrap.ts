import { columnsOf, columnsOfSign, signsOf } from './columns.ts'

/** Breaks a text into lines of at most so many columns, between words where it can. Line breaks of the text stay. */
export const wrap = (text: string, width: number): string[] => text.split('\n').flatMap((line) => wrapLine(line, width))

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(/(?<= )/)) {
    if (columnsOf(current + word.trimEnd()) <= width) {
      current += word
      continue
    }
    if (current.trim() !== '') lines.push(current.trimEnd())
    const pieces = chop(word, width)
    lines.push(...pieces.slice(0, -1))
    current = pieces.at(-1) ?? ''
  }
  return [...lines, current.trimEnd()]
}

/** A word longer than a line is cut between signs. */
function chop(word: string, width: number): string[] {
  const pieces: string[] = ['']
  let columns = 0
  for (const sign of signsOf(word)) {
    const wide = columnsOfSign(sign)
    if (columns + wide > width && columns > 0) {
      pieces.push('')
      columns = 0
    }
    pieces[pieces.length - 1] += sign
    columns += wide
  }
  return pieces
}
