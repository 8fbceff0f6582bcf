import type { Chatter } from './chatter.ts'
import { joins } from './joins.ts'
import type { Bot } from './open-bot.ts'

const NAMES = { reviewer: '심사', manager: '매니저', auditor: '감사' }

/** Makes somebody staff by an admin's invitation. Ties are left empty unless named. */
export async function hires(bot: Bot, role: keyof typeof NAMES, ties?: string): Promise<Chatter> {
  const staff = await joins(bot.person(NAMES[role]))
  await staff.follows(await inviteLink(bot, role), ['등록됐어요', '이해관계'])
  await (ties === undefined ? staff.presses('건너뛰기') : staff.says(ties))
  await staff.presses('제출', '저장했어요')
  return staff
}

/** The link that an admin passes on. */
export async function inviteLink(bot: Bot, role: string): Promise<string> {
  const made = await bot.admin.says(`/invite ${role}`, '한 사람만')
  return /https:\S+/u.exec(made)?.[0] ?? made
}
