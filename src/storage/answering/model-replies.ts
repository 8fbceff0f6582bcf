import { randomUUID } from 'node:crypto'
import type { ModelReplies, ModelReply } from '../../core/answering/model-reply.ts'
import type { ModelReply as ModelReplyRow } from '../generated/sqlite/client.ts'
import type { Cipher } from '../keys/cipher.ts'
import { rowSeal } from '../keys/row-seal.ts'
import type { Vault } from '../vault.ts'

/** What models were given and said, sealed beside its question; it goes when the question goes. */
export const modelRepliesIn = ({ db, cipher }: Vault): ModelReplies => ({
  async keep({ questionId, how, at, ...record }) {
    const id = randomUUID()
    const sealedRecord = rowSeal(cipher, 'ModelReply', id).seal('sealedRecord', JSON.stringify(record))
    await db.modelReply.create({ data: { id, questionId, how, sealedRecord, at } })
  },
  of: async (questionId) => {
    const rows = await db.modelReply.findMany({ where: { questionId }, orderBy: { at: 'asc' } })
    return rows.map((row) => replyFrom(cipher, row))
  },
  latest: async (count) => {
    const rows = await db.modelReply.findMany({ orderBy: { at: 'desc' }, take: count })
    return rows.map((row) => replyFrom(cipher, row))
  },
})

function replyFrom(cipher: Cipher, { id, questionId, how, at, sealedRecord }: ModelReplyRow): ModelReply {
  const record = rowSeal(cipher, 'ModelReply', id).open('sealedRecord', sealedRecord)
  return { ...(JSON.parse(record) as Pick<ModelReply, 'model' | 'call'>), questionId, how, at }
}
