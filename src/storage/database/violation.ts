import { z } from 'zod'

/** Thrown inside a transaction to roll it back: somebody else wrote first. */
export class StaleWrite extends Error {
  override readonly name = 'StaleWrite'
}

/** What the driver's adapter says of a statement that the database refused. */
const Refused = z.object({ cause: z.object({ kind: z.string(), table: z.string().optional() }) })

/** What Prisma makes of it; the same for both providers but for the names of constraints. */
const Refusal = z.object({
  code: z.string(),
  meta: z.object({ driverAdapterError: Refused }).partial().optional(),
})

/** P2025: a row to be updated is gone. P2034: a deadlock that the database broke. */
const OVERTAKEN: ReadonlySet<string> = new Set(['P2025', 'P2034'])

/** What a failed transaction means to core; undefined for a fault of ours. */
export function violationIn(error: unknown): 'repeated' | 'stale' | undefined {
  if (error instanceof StaleWrite) return 'stale'
  const refusal = Refusal.safeParse(error).data
  const cause = (refusal?.meta?.driverAdapterError ?? Refused.safeParse(error).data)?.cause
  if (cause?.kind === 'UniqueConstraintViolation') return cause.table === 'UpdateSeen' ? 'repeated' : 'stale'
  // A reference to a row that is gone: the draft went on, or the person was deleted.
  const isOvertaken = refusal !== undefined && OVERTAKEN.has(refusal.code)
  return cause?.kind === 'ForeignKeyConstraintViolation' || isOvertaken ? 'stale' : undefined
}
