import type { Ledger } from '../core/conversation/ledger.ts'
import { openGaps } from './answering/gaps.ts'
import { askedBefore, questionFrom } from './answering/question-row.ts'
import { caseFile } from './casework/case-file.ts'
import { casesOf, casesOfProgramme, find, queue } from './casework/find-cases.ts'
import { limitById, limitsLapsing, limitsOf } from './casework/find-limits.ts'
import { lapsedOffers, openRounds, round, roundsToOffer } from './casework/find-rounds.ts'
import { keptLongEnough } from './casework/forget-case.ts'
import { commit } from './commit.ts'
import { contactOf, held, invitation, staffMembers, unreachable } from './people/find-people.ts'
import { personAt, personById } from './people/person.ts'
import { useExportLink } from './people/use-export-link.ts'
import type { Vault } from './vault.ts'

export function ledgerIn(vault: Vault, now: () => Date): Ledger {
  return {
    person: (address) => personAt(vault, address),
    personById: (memberId) => personById(vault, memberId),
    caseFile: (reference) => caseFile(vault, reference),
    casesOf: (memberId) => casesOf(vault, memberId),
    queue: (filter) => queue(vault, filter),
    find: (by) => find(vault, by),
    casesOfProgramme: (wanted) => casesOfProgramme(vault, wanted),
    rounds: (programmeId) => openRounds(vault, programmeId, now()),
    round: (id) => round(vault, id),
    roundsToOffer: () => roundsToOffer(vault),
    lapsedOffers: (at) => lapsedOffers(vault, at),
    question: async (id) => {
      const row = await vault.db.question.findUnique({ where: { id } })
      return row ? questionFrom(vault.cipher, row) : undefined
    },
    askedBefore: (question) => askedBefore(vault, question),
    invitation: (tokenHash) => invitation(vault, tokenHash),
    useExportLink: (tokenHash, at) => useExportLink(vault, tokenHash, at),
    keptLongEnough: (programmeId, until, limit) => keptLongEnough(vault, programmeId, until, limit),
    unreachable: () => unreachable(vault),
    staffMembers: (roles) => staffMembers(vault, roles),
    limit: (id) => limitById(vault, id),
    limitsOf: (memberId) => limitsOf(vault, memberId),
    limitsLapsing: (from, to) => limitsLapsing(vault, from, to),
    contactOf: (memberId) => contactOf(vault, memberId),
    held: (memberId) => held(vault, memberId),
    gaps: (limit) => openGaps(vault, limit),
    shownAs: async (id, messageId) => {
      await vault.db.question.updateMany({ where: { id }, data: { messageId } })
    },
    commit: (writes) => commit(vault, writes),
  }
}
