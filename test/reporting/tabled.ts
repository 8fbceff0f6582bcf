import type { Line } from '../../src/core/intake/lines.ts'
import type { Programme } from '../../src/core/intake/programme.ts'
import { defineProgramme } from '../../src/core/intake/programme.ts'
import { amount } from '../../src/core/intake/steps/amount.ts'
import { choice } from '../../src/core/intake/steps/choice.ts'
import { line } from '../../src/core/intake/steps/line.ts'
import { phone } from '../../src/core/intake/steps/phone.ts'
import type { Cell, Exporting, TabledCase } from '../../src/core/reporting/exporting.ts'
import type { Table } from '../../src/core/reporting/table.ts'
import { event, submission } from '../casework/a-case.ts'

export const AID: Programme = defineProgramme({
  id: 'aid',
  edition: 2,
  icon: '🤝',
  names: { kr: { ko: '생활 지원', en: 'Aid' } },
  intro: { ko: '돕는 돈이에요.' },
  prepare: { ko: '1분이면 돼요.' },
  aliases: [],
  audience: 'members',
  area: 'service',
  casework: 'aid',
  decideWithin: 3,
  consents: [],
  retention: { months: 1, monthsIfPaid: 1 },
  steps: {
    cause: choice({ ko: '어떤 일인가요?', en: 'What happened?' }, { fire: { ko: '화재' }, other: { ko: '다른 일' } }),
    note: line({ ko: '어떤 것인가요?', en: 'What is it?' }),
    wanted: amount({ ko: '얼마인가요?', en: 'How much?' }),
    name: line({ ko: '이름을 알려 주세요.', en: 'Your name?' }, { sensitive: true }),
    phone: phone({ ko: '전화번호는요?', en: 'Your phone?' }),
  },
})

export const SEOUL: Exporting = {
  masked: false,
  locale: 'ko',
  currency: 'KRW',
  timeZone: 'Asia/Seoul',
  statusName: (status) => `(${status})`,
}

/** A line as a draft of AID would leave it. */
export const lineOf = (stepId: string, value: unknown, shown: string): Line => {
  const step = AID.steps[stepId]
  return { stepId, label: step?.ask.ko ?? stepId, value, shown, sensitive: step?.sensitive === true }
}

export const LINES = {
  cause: lineOf('cause', 'fire', '화재'),
  note: lineOf('note', '=HYPERLINK("http://x")', '=HYPERLINK("http://x")'),
  wanted: lineOf('wanted', 500_000, '500,000원'),
  name: lineOf('name', '홍길동', '홍길동'),
  phone: lineOf('phone', '+821012345678', '010-1234-5678'),
}

export const aCase = (
  lines: readonly Line[],
  more: { edition?: number; events?: TabledCase['events'] } = {},
): TabledCase => ({
  submission: submission({ lines, edition: more.edition ?? 2, submittedAt: new Date('2026-11-22T15:30:00Z') }),
  events: more.events ?? [event('submitted')],
  status: 'received',
})

/** Cases as storage hands them out: from the first again at each call. */
export const reading = (cases: readonly TabledCase[]) =>
  async function* () {
    yield* cases
  }

/** All that a table holds, as objects by column. */
export async function contents(table: Table | undefined): Promise<Record<string, Cell>[]> {
  const found: Record<string, Cell>[] = []
  if (!table) return found
  for await (const row of table.rows())
    found.push(Object.fromEntries(table.columns.map((column, at) => [column, row[at]])))
  return found
}
