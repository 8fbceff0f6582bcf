import type { Delivery, DueNotice } from '../core/outbox/notice.ts'
import type { Address } from '../core/people/member.ts'
import { showNotice } from './show-card.ts'
import type { Sitting } from './sitting.ts'

/** Prints what is owed to either face. */
export async function say(sitting: Sitting, to: Address, notice: DueNotice): Promise<Delivery> {
  const who = to === sitting.addresses.staff ? 'staff' : to === sitting.addresses.member ? 'member' : undefined
  if (who === undefined) return { kind: 'refused', why: 'not an address of this face' }
  try {
    const card = await sitting.conversation.notice(notice)
    if (!card) return { kind: 'nothing' }
    await showNotice(sitting, who, card)
    return { kind: 'sent' }
  } catch (err) {
    sitting.log.error({ err, notice: notice.id, kind: notice.body.kind }, 'notice not worded')
    return { kind: 'failed', why: 'not worded' }
  }
}
