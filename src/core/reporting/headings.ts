import type { Text } from '../text.ts'

/** The columns that every table has besides what was asked. */
export const HEADINGS = {
  reference: { ko: '접수번호', en: 'Reference', zh: '受理编号' },
  submitted: { ko: '접수한 때', en: 'Submitted', zh: '受理时间' },
  status: { ko: '상태', en: 'Status', zh: '状态' },
  unit: { ko: '소속(미확인)', en: 'Unit (unverified)', zh: '单位（未核实）' },
  round: { ko: '모집 회차', en: 'Round', zh: '期次' },
  place: { ko: '자리', en: 'Place', zh: '名额' },
  requested: { ko: '요청 금액', en: 'Requested', zh: '申请金额' },
  granted: { ko: '결정 금액', en: 'Granted', zh: '批准金额' },
  paid: { ko: '지급 금액', en: 'Paid', zh: '发放金额' },
  recovered: { ko: '회수 금액', en: 'Recovered', zh: '追回金额' },
  promised: { ko: '답변 약속일', en: 'Promised for', zh: '承诺答复日' },
} as const satisfies Readonly<Record<string, Text>>
export type Heading = keyof typeof HEADINGS

export const PLACES = {
  held: { ko: '확정', en: 'Held', zh: '已确认' },
  waiting: { ko: '대기', en: 'Waiting', zh: '候补' },
  offered: { ko: '안내함', en: 'Offered', zh: '已通知' },
} as const satisfies Readonly<Record<string, Text>>

/** Stands before the wording of a line that was given later, when staff asked for more. */
export const GIVEN_LATER: Text = { ko: '보완', en: 'Given later', zh: '补充' }

export const edition = (number: number): Text => ({ ko: `${number}판`, en: `edition ${number}`, zh: `第${number}版` })
