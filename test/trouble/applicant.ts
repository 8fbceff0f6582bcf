import { REFERENCE } from '../conversation/applies.ts'
import type { Chatter } from '../conversation/chatter.ts'

type Act = { readonly press: string } | { readonly type: string }

/** What somebody does who reads the newest message and answers it. The first that fits counts. */
type Lines = readonly (readonly [reads: RegExp, act: Act])[]

const press = (label: string): Act => ({ press: label })
const type = (text: string): Act => ({ type: text })

const FORM = [
  [/어떤 일로 어려워지셨어요/u, press('아프거나 다쳤어요')],
  [/언제부터 그랬어요/u, type('2026-02-01')],
  [/식구는 본인까지 몇 명/u, type('4')],
  [/한 달 수입은/u, type('180만')],
  [/얼마를 지원받고/u, type('50만')],
  [/사정을 적어 주세요/u, type('수술하고 쉬고 있어요')],
  [/진단서나 입원 확인서/u, press('건너뛰기')],
  [/돈을 받을 계좌/u, type('농협 301-0123-4567-81 김영희')],
  [/이름을 알려/u, type('김영희')],
  [/전화번호를 알려/u, type('010-2345-6789')],
  [/사업장 소속/u, type('한빛 1지부')],
] as const

const LINES: Lines = [
  [/이대로 낼까요/u, press('제출')],
  [/어느 말로 이야기할까요/u, press('한국어')],
  [/어느 나라에서 일하세요/u, press('한국')],
  [/동의하지 않아도|동의하지 않을 수|동의하지 않아요/u, press('동의해요')],
  [/시작 전에 준비할 것/u, press('신청 시작하기')],
  ...FORM,
  [/화면 아래의/u, type('010-2345-6789')],
  [/어떤 도움이 필요하세요/u, press('생활안정 지원')],
  [/무엇을 도와드릴까요/u, press('신청하기')],
]

/** Every line as the confirmation card must show it. */
const SHOWN = [
  '아프거나 다쳤어요',
  '2026-02-01',
  '1,800,000원',
  '500,000원',
  '수술하고 쉬고',
  '농협 301-0123-4567-81 김영희',
  '010-2345-6789',
  '한빛 1지부',
]

export interface Applied {
  readonly reference: string
  /** Replies that were acknowledged by the next card and yet asked for again, or missing on the confirmation card. */
  readonly lost: readonly string[]
}

/** Applies from /start to the receipt, whatever happens to the bot meanwhile. */
export async function applies(member: Chatter): Promise<Applied> {
  const lost: string[] = []
  let furthest = -1
  await member.says('/start')
  for (let acts = 0; acts < 60; acts += 1) {
    const { text } = member.chat.last()
    const reference = /접수했어요|접수됨/u.test(text) ? REFERENCE.exec(text)?.[0] : undefined
    if (reference !== undefined) return { reference, lost }
    const at = /· \d+\/\d+/u.test(text) ? FORM.findIndex(([reads]) => reads.test(text)) : -1
    if (at >= 0 && at < furthest) lost.push(`asked again: ${String(FORM[at]?.[0])}`)
    furthest = Math.max(furthest, at)
    if (/이대로 낼까요/u.test(text)) lost.push(...SHOWN.filter((line) => !text.includes(line)))
    await answer(member, text)
  }
  throw new Error(`No receipt after many acts:\n${member.chat.transcript(10)}`)
}

async function answer(member: Chatter, text: string): Promise<void> {
  // Handed in, and killed before the receipt: the member looks whether it arrived.
  if (/이미 냈거나/u.test(text)) return void (await member.says('/status'))
  const act = LINES.find(([reads]) => reads.test(text))?.[1]
  if (!act) throw new Error(`Nobody knows what to answer to:\n${member.chat.transcript(4)}`)
  await ('press' in act ? member.presses(act.press) : member.says(act.type))
}
