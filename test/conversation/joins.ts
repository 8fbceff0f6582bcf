import type { Chatter } from './chatter.ts'

/** A newcomer who agrees to everything that is asked at the start, and stands at the menu. */
export async function joins(member: Chatter, { country = '한국', language = '한국어' } = {}): Promise<Chatter> {
  await member.says('/start')
  await member.presses(language)
  await member.presses(country)
  await member.presses(AGREE)
  await member.presses(AGREE)
  return member
}

export const AGREE = /^(동의해요|I agree|同意)$/u
