import type { Address } from '../core/people/member.ts'

const CHANNEL = 'telegram:'

/** Groups have negative ids, people positive ones. */
export const addressOf = (id: number): Address => `${CHANNEL}${id}`

/** The chat behind an address of this face; undefined for one of another face. */
export function chatOf(address: Address): number | undefined {
  const id = address.startsWith(CHANNEL) ? Number(address.slice(CHANNEL.length)) : Number.NaN
  return Number.isSafeInteger(id) && id !== 0 ? id : undefined
}

export const isShared = (chatId: number): boolean => chatId < 0
