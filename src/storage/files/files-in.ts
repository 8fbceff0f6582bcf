import { z } from 'zod'
import type { StoredFile } from '../../core/intake/step.ts'

const File: z.ZodType<StoredFile> = z.strictObject({
  id: z.string(),
  name: z.string(),
  mime: z.string(),
  size: z.number(),
})

/** The ids of the stored files that replies or lines hold, at whatever depth: storage knows no step kinds. */
export function filesIn(value: unknown): readonly string[] {
  return [...new Set(found(value))]
}

function found(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const file = File.safeParse(value).data
  return file ? [file.id] : Object.values(value).flatMap(found)
}
