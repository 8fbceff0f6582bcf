import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Complain } from './mistake.ts'

const { localeError } = z.locales.ko()

/** The value of a YAML text in the given shape, or undefined after complaining of every mistake in it; `firstLine` is the text's place in its file. */
export function readYaml<T>(text: string, shape: z.ZodType<T>, complain: Complain, firstLine = 1): T | undefined {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1
  for (const error of document.errors) {
    complain(
      lineAt(error.pos[0]),
      `YAML로 읽을 수 없어요 (${error.message})`,
      '들여쓰기, 따옴표, 쌍점을 확인해 주세요.',
    )
  }
  if (document.errors.length > 0) return undefined
  const read = shape.safeParse(document.toJS(), { error: localeError })
  if (read.success) return read.data
  for (const issue of read.error.issues) {
    const place = issue.path.join('.')
    complain(
      lineAt(offsetOf(document.contents, issue.path)),
      `${place || '파일'}: ${issue.message}`,
      '이 값의 형식을 고쳐 주세요.',
    )
  }
  return undefined
}

/** Where the deepest part of the path that exists begins. */
function offsetOf(node: unknown, path: readonly PropertyKey[]): number {
  const here = startOf(node)
  const [step, ...rest] = path
  if (step === undefined) return here
  if (isSeq(node)) return offsetOf(node.items[Number(step)], rest) || here
  if (!isMap(node)) return here
  const pair = node.items.find((item) => String(item.key) === String(step))
  if (!pair) return here
  return offsetOf(pair.value, rest) || startOf(pair.key) || here
}

function startOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node)) return 0
  return Array.isArray(node.range) ? Number(node.range[0]) : 0
}
