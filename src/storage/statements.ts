import type { Write } from '../core/conversation/ledger.ts'
import { gapHash, settleGap } from './answering/gaps.ts'
import { putQuestion } from './answering/question-row.ts'
import { forgetCase } from './casework/forget-case.ts'
import { openRound } from './casework/round-row.ts'
import { record } from './casework/write-case.ts'
import type { Statement, Tx } from './database/db.ts'
import type { Cipher } from './keys/cipher.ts'
import { forgetMember } from './people/forget-member.ts'
import { hire, invite, logViewing, putExportLink, useInvitation } from './people/write-staff.ts'
import { plainStatements } from './plain-statements.ts'

/** What one write is in the database. Nothing runs until it is awaited or part of a transaction. */
export function statementsOf(tx: Tx, cipher: Cipher, write: Write): Statement[] {
  switch (write.kind) {
    case 'update_seen':
    case 'save_member':
    case 'consent':
    case 'save_draft':
    case 'drop_draft':
    case 'submit':
    case 'owe':
    case 'figure':
    case 'watch_limit':
    case 'unwatch_limit':
      return plainStatements(cipher, write).map((statement) => tx.$executeRaw(statement))
    case 'event':
      return record(tx, cipher, write)
    case 'free_place':
    case 'offer_place':
    case 'take_offer':
      // All of these is in the counters; see `writePlace`.
      return []
    case 'open_round':
      return [openRound(tx, write.round, write.by, write.at)]
    case 'close_round':
      return [tx.round.updateMany({ where: { id: write.roundId }, data: { closedByStaff: true } })]
    case 'forget_case':
      return forgetCase(tx, write.reference)
    case 'question':
      return [putQuestion(tx, cipher, write.question)]
    case 'rate':
      return [rate(tx, cipher, write)]
    case 'settle_gap':
      return settleGap(tx, cipher, write)
    case 'viewed':
      return [logViewing(tx, write)]
    case 'hire':
      return [hire(tx, cipher, write)]
    case 'invite':
      return [invite(tx, write)]
    case 'use_invitation':
      return [useInvitation(tx, write)]
    case 'export_link':
      return [putExportLink(tx, write)]
    case 'forget_member':
      return forgetMember(tx, write.memberId, write.keep)
  }
}

function rate(tx: Tx, cipher: Cipher, write: Extract<Write, { kind: 'rate' }>): Statement {
  const { questionId, helped, text, at } = write
  const gap = helped ? {} : { gapHash: gapHash(cipher, text) }
  return tx.question.updateMany({ where: { id: questionId }, data: { helped, ratedAt: at, ...gap } })
}
