import type { ExportLink } from '../../core/conversation/ledger.ts'
import type { Vault } from '../vault.ts'

/** Uses the link up in the statement that finds it, so that of two who follow it one gets the file. */
export async function useExportLink({ db }: Vault, tokenHash: string, now: Date): Promise<ExportLink | undefined> {
  const [row] = await db.exportLink.updateManyAndReturn({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  if (!row) return undefined
  const { usedAt: _, ...link } = row
  return {
    ...link,
    from: row.from ?? undefined,
    to: row.to ?? undefined,
    format: row.format as ExportLink['format'],
  }
}
