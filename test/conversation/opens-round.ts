import { answers } from './applies.ts'
import type { Bot } from './open-bot.ts'

/** Opens a round of an event by dialog, as staff do. `0` is no limit. */
export async function opensRound(bot: Bot, title: string, people = '0', units = '0'): Promise<void> {
  await bot.admin.says('/round', '모집')
  await bot.admin.presses('새 모집 열기', '어떤 사업의 모집')
  await answers(
    bot.admin,
    '[문화·체육 행사 참가]',
    title,
    '오늘',
    '2026-04-30',
    people,
    units,
    '2026-05-16',
    '오전 10시',
  )
  await answers(bot.admin, '인천 체육관', '[건너뛰기]')
  await bot.admin.presses('제출', [`‘${title}’ 모집을 열었어요`, '?start=r_'])
}
