import { z } from 'zod'

/** Thrown inside a transaction to roll it back: somebody else wrote first. */
export class StaleWrite extends Error {
  override readonly name = 'StaleWrite'
}

/** What Prisma says of a statement that the database refused; the same for both providers but for the names of constraints. */
const Refusal = z.object({
  code: z.string(),
  meta: z
    .object({ driverAdapterError: z.object({ cause: z.object({ kind: z.string(), table: z.string().optional() }) }) })
    .partial()
    .optional(),
})

/** What SQLite itself says, where Prisma is not between: `UNIQUE constraint failed: UpdateSeen.updateKey`. */
const OwnRefusal = z.object({ code: z.string().startsWith('SQLITE_CONSTRAINT'), message: z.string() })

/** P2025: a row to be updated is gone. P2034: a deadlock that the database broke. */
const OVERTAKEN: ReadonlySet<string> = new Set(['P2025', 'P2034'])

/** What a failed transaction means to core; undefined for a fault of ours. */
export function violationIn(error: unknown): 'repeated' | 'stale' | undefined {
  if (error instanceof StaleWrite) return 'stale'
  const own = OwnRefusal.safeParse(error).data
  if (own) return ownViolation(own)
  const refusal = Refusal.safeParse(error).data
  if (!refusal) return undefined
  const cause = refusal.meta?.driverAdapterError?.cause
  if (cause?.kind === 'UniqueConstraintViolation') return cause.table === 'UpdateSeen' ? 'repeated' : 'stale'
  // A reference to a row that is gone: the draft went on, or the person was deleted.
  return cause?.kind === 'ForeignKeyConstraintViolation' || OVERTAKEN.has(refusal.code) ? 'stale' : undefined
}

function ownViolation({ code, message }: z.infer<typeof OwnRefusal>): 'repeated' | 'stale' | undefined {
  if (/_(UNIQUE|PRIMARYKEY)$/u.test(code)) return message.includes(': UpdateSeen.') ? 'repeated' : 'stale'
  return code.endsWith('_FOREIGNKEY') ? 'stale' : undefined
}
