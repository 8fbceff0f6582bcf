/** An error as it may be logged. */
export interface BareError {
  readonly type: string
  readonly code: string | number | undefined
  readonly says: string
  readonly stack: string | undefined
}

const LONGEST = 200

/**
 * An error without what it may carry of a member: libraries put arguments, payloads and addresses with tokens into messages and
 * properties. Keeps the kind, the code, where it happened and the first line, masked.
 */
export function bareError(error: unknown): BareError {
  if (!(error instanceof Error))
    return { type: typeof error, code: undefined, says: masked(String(error)), stack: undefined }
  return { type: error.name, code: codeOf(error), says: masked(error.message), stack: framesOf(error) }
}

/** The first line with everything covered that could be somebody's words, number, address or secret. */
export const masked = (message: string): string =>
  (message.trim().split('\n')[0] ?? '')
    .replaceAll(/bot\d+:[\w-]+/g, 'bot●●●')
    .replaceAll(/\b\d+:[\w-]{20,}/g, '●●●')
    .replaceAll(/(["'`“‘])(?:(?!\1).)*["'`”’]/gu, '"…"')
    .replaceAll(/\S+@\S+/g, '●●●')
    .replaceAll(/[^\p{ASCII}]+/gu, '…')
    .replaceAll(/\d(?:[\d\s-]{4,}\d)/g, '●●●')
    .slice(0, LONGEST)

function codeOf(error: Error): string | number | undefined {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' || typeof code === 'number' ? code : undefined
}

const framesOf = (error: Error): string | undefined =>
  error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .join('\n')
