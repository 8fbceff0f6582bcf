/** One line of a bench: what was measured, beside a peer or an aim where there is one. */
export interface Figure {
  readonly name: string
  readonly ours: string
  readonly peer?: string
  readonly ratio?: string
  readonly aim?: string
  readonly met?: boolean
}

export const rounded = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })

export const millis = (value: number): string => `${rounded(value, value < 10 ? 1 : 0)} ms`
export const megabytes = (bytes: number): string => `${rounded(bytes / 1024 / 1024)} MB`

const HEADS = ['', 'figure', 'peer', 'ratio', 'aim', ''] as const

/** The figures as columns, for people. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEADS, ...figures.map(cells)]
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) => `  ${row.map((cell, column) => padded(cell, column, widths)).join('  ')}`.trimEnd())
    .join('\n')
}

const cells = ({ name, ours, peer = '', ratio = '', aim = '', met }: Figure): readonly string[] => [
  name,
  ours,
  peer,
  ratio,
  aim,
  met === undefined ? '' : met ? 'met' : 'MISSED',
]

const padded = (cell: string, column: number, widths: readonly number[]): string =>
  column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
