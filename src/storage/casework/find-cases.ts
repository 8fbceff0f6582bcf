import type { CaseSummary } from '../../core/casework/case.ts'
import type { FindBy, ProgrammeCases, QueueFilter } from '../../core/conversation/ledger.ts'
import { normalName, normalPhone } from '../normal-form.ts'
import type { Vault } from '../vault.ts'
import { caseFilePage, type Page } from './case-file.ts'
import { SUMMARY, summaryFrom } from './case-row.ts'

export async function casesOf({ db, cipher }: Vault, memberId: string): Promise<readonly CaseSummary[]> {
  const rows = await db.case.findMany({ where: { memberId }, select: SUMMARY, orderBy: { submittedAt: 'desc' } })
  return rows.map((row) => summaryFrom(cipher, row))
}

export async function queue({ db, cipher }: Vault, filter: QueueFilter): Promise<readonly CaseSummary[]> {
  const rows = await db.case.findMany({
    where: {
      status: { in: [...filter.statuses] },
      ...(filter.before ? { submittedAt: { lt: filter.before } } : {}),
    },
    select: SUMMARY,
    orderBy: [{ promisedOn: 'asc' }, { submittedAt: 'asc' }],
    take: filter.limit,
  })
  return rows.map((row) => summaryFrom(cipher, row))
}

export async function find(vault: Vault, by: FindBy): Promise<readonly CaseSummary[]> {
  const { db, cipher } = vault
  const where = by.kind === 'reference' ? { reference: by.reference } : { memberId: { in: await membersBy(vault, by) } }
  const rows = await db.case.findMany({ where, select: SUMMARY, orderBy: { submittedAt: 'desc' } })
  return rows.map((row) => summaryFrom(cipher, row))
}

async function membersBy({ db, cipher }: Vault, by: Exclude<FindBy, { kind: 'reference' }>): Promise<string[]> {
  const where =
    by.kind === 'phone'
      ? { phoneHash: { in: cipher.hashes('phone', normalPhone(by.phone)) } }
      : { nameHash: { in: cipher.hashes('name', normalName(by.name)) } }
  const members = await db.member.findMany({ where, select: { id: true } })
  return members.map(({ id }) => id)
}

export function casesOfProgramme(vault: Vault, wanted: ProgrammeCases): Promise<Page> {
  const { programmeId, from, until, cursor, limit } = wanted
  const submittedAt = { ...(from ? { gte: from } : {}), ...(until ? { lt: until } : {}) }
  return caseFilePage(vault, { programmeId, submittedAt }, cursor, limit)
}
