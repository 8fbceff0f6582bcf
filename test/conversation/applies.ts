import type { Chatter } from './chatter.ts'
import { AGREE } from './joins.ts'

/** Goes to a programme's first question, agreeing to what it needs. */
export async function begins(member: Chatter, programme: string): Promise<string> {
  await member.says('/apply')
  await member.presses(programme)
  const first = await member.presses('신청 시작하기')
  return first.includes('동의하지 않아요]') ? member.presses(AGREE) : first
}

/** Answers one after another: a text is typed, `[label]` is pressed. Returns what the bot says to the last. */
export async function answers(member: Chatter, ...replies: readonly string[]): Promise<string> {
  let heard = ''
  for (const reply of replies) {
    const [, label] = /^\[(.+)\]$/u.exec(reply) ?? []
    heard = label === undefined ? await member.says(reply) : await member.presses(label)
  }
  return heard
}

/** Hands the form at hand in and returns the receipt's reference. */
export async function handsIn(member: Chatter): Promise<string> {
  const receipt = await member.presses('제출', '접수했어요')
  const [reference] = REFERENCE.exec(receipt) ?? []
  if (reference === undefined) throw new Error(`No reference in:\n${receipt}`)
  return reference
}

export const REFERENCE = /[A-Z0-9]{4}-[A-Z0-9]{3,4}/u

/** Wages that were due in January, up to the confirmation card. */
export async function reportsWages(member: Chatter, employer = '든든택배 인천지점'): Promise<string> {
  await begins(member, '권익침해·임금체불 접수')
  return answers(
    member,
    ...[
      '[임금·수당을 못 받았어요]',
      employer,
      '인천시 남동구',
      '[계약직]',
      '[5~29명]',
      '[예]',
      '2026-01-10',
      '1',
      '320만',
    ],
    ...[
      '1월부터 월급이 안 들어와요',
      '[건너뛰기]',
      '[밀린 돈을 받고 싶어요]',
      '[다 골랐어요]',
      '홍길순',
      '010-1234-5678',
    ],
    ...['[건너뛰기]', '[동의해요]', '[동의하지 않아요]'],
  )
}

/** Hardship by illness, papers left out, up to the confirmation card. */
export async function asksForAid(member: Chatter, name = '김영희'): Promise<string> {
  await begins(member, '생활안정 지원')
  return answers(
    member,
    ...['[아프거나 다쳤어요]', '2026-02-01', '네 명', '180만', '50만', '수술하고 쉬고 있어요', '[건너뛰기]'],
    ...[`농협 301-0123-4567-81 ${name}`, name, '010-2345-6789', '한빛 1지부'],
  )
}
