/** A line of a file with its number, counted from 1. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** An H3 with what stands under it. */
export interface Part {
  readonly name: string
  readonly number: number
  readonly lines: readonly Line[]
}

/** An H2 with its answer (the lines before the first H3) and its parts. */
export interface Block {
  readonly heading: string
  readonly number: number
  readonly answer: readonly Line[]
  readonly parts: readonly Part[]
}

export interface MarkdownFile {
  /** YAML between the `---` lines, or undefined where there is none. */
  readonly frontMatter: string | undefined
  readonly blocks: readonly Block[]
  /** Text before the first H2, which belongs to no section. */
  readonly strayLines: readonly Line[]
}

export function readMarkdown(text: string): MarkdownFile {
  const lines = withoutRemarks(text)
    .split(/\r?\n/)
    .map((line, index): Line => ({ number: index + 1, text: line.trimEnd() }))
  const end = lines[0]?.text === '---' ? lines.findIndex((line, index) => index > 0 && line.text === '---') : -1
  const frontMatter =
    end > 0
      ? lines
          .slice(1, end)
          .map((line) => line.text)
          .join('\n')
      : undefined
  const [stray, blocks] = splitAt(lines.slice(end + 1), '## ')
  return {
    frontMatter,
    strayLines: stray.filter((line) => line.text !== '' && !line.text.startsWith('# ')),
    blocks: blocks.map(({ heading, number, lines: within }) => {
      const [answer, parts] = splitAt(within, '### ')
      return {
        heading,
        number,
        answer,
        parts: parts.map((part) => ({ name: part.heading, number: part.number, lines: part.lines })),
      }
    }),
  }
}

interface Headed {
  readonly heading: string
  readonly number: number
  readonly lines: Line[]
}

/** The lines before the first heading of that mark, and each heading with the lines up to the next. */
function splitAt(lines: readonly Line[], mark: string): [Line[], Headed[]] {
  const before: Line[] = []
  const headed: Headed[] = []
  for (const line of lines) {
    if (line.text.startsWith(mark)) {
      headed.push({ heading: line.text.slice(mark.length).trim(), number: line.number, lines: [] })
    } else (headed.at(-1)?.lines ?? before).push(line)
  }
  return [before, headed]
}

// Line breaks stay, so that line numbers in complaints stay true.
const withoutRemarks = (text: string): string =>
  text.replace(/<!--[\s\S]*?-->/g, (remark) => remark.replace(/[^\n]/g, ''))
