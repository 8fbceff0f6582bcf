import { readFileSync } from 'node:fs'
import { z } from 'zod'

export const KINDS = ['answerable', 'calculator', 'union_service', 'out_of_scope', 'adversarial', 'crisis'] as const

const Gold = z.object({
  id: z.string(),
  jurisdiction: z.enum(['kr', 'cn']),
  kind: z.enum(KINDS),
  question: z.string(),
  gold: z.array(z.string()),
  must: z.array(z.string()),
  programme: z.array(z.string()).optional(),
  calculator: z.string().optional(),
  date: z.string().optional(),
})

/** A question with what its answer must hold. */
export type Gold = z.infer<typeof Gold>

/** Reads a question file; throws with file and line where one does not fit. */
export function readGold(file: string): Gold[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      return [Gold.parse(JSON.parse(line))]
    } catch (error) {
      throw new Error(`${file}:${at + 1}: ${error instanceof z.ZodError ? z.prettifyError(error) : String(error)}`, {
        cause: error,
      })
    }
  })
}
