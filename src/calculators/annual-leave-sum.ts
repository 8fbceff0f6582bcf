import type { Sum } from '../core/calculating/calculator.ts'
import { addDays } from '../core/calendar.ts'
import { addMonths, type Span } from '../core/intake/steps/period.ts'
import { daysAfter, fiscalGrants, type Leave, leaveOf, type Service, totalOf } from './annual-leave.ts'
import { number, said } from './figures.ts'

/** How many days of leave there are, by the day of joining. */
export function leaveDays(service: Service, used: number): Sum {
  const leave = leaveOf(service)
  const years = leave.yearly.length
  const current = years < 2 ? totalOf(leave) : (leave.yearly.at(-1) ?? 0)
  return {
    kind: 'worked_out',
    headline: said(headline(service, leave)),
    steps: [...firstLines(leave, service), ...yearLines(leave, service), ...usedLine(current, used)].map(said),
    notes: notesOf(service, leave).map(said),
  }
}

function headline({ span, fullMonths }: Service, leave: Leave): string {
  const years = leave.yearly.length
  const last = number(leave.yearly.at(-1) ?? 0)
  if (years === 0) return `생긴 연차는 모두 ${number(leave.first)}일이에요.`
  if (years === 1)
    return `생긴 연차는 모두 ${number(totalOf(leave))}일이에요. 첫해 ${leave.first}일과 1년이 된 다음 날 생긴 ${last}일이에요.`
  const since = span.from ? `${addMonths(span.from, years * 12)}에` : `만 ${years}년이 지나`
  return `${since} 새로 생긴 연차는 ${last}일이에요.${fullMonths === undefined ? '' : ' 80%를 못 나와서 개근한 달만큼이에요.'}`
}

const firstLines = ({ first }: Leave, { absentMonths }: Service): string[] => [
  `첫 1년: 한 달 개근할 때마다 1일, 최대 11일 → ${number(first)}일${absentMonths > 0 ? ` (결근이 있던 ${absentMonths}달은 뺐어요)` : ''}`,
]

function yearLines(leave: Leave, { fullMonths }: Service): string[] {
  const years = leave.yearly.length
  if (years === 0) return []
  const given =
    fullMonths === undefined ? yearFormula(years) : `80%를 못 나왔으니 개근한 달 ${fullMonths}달 → ${fullMonths}일`
  const spent = years > 1 ? ' (이미 쓰거나 사라진 것까지)' : ''
  return [`만 ${years}년: ${given}`, `입사 뒤 생긴 연차를 모두 더하면 ${number(totalOf(leave))}일${spent}`]
}

function yearFormula(years: number): string {
  const extra = Math.floor((years - 1) / 2)
  const limit = daysAfter(years) < 15 + extra ? ` → 한도 ${daysAfter(years)}일` : ''
  return extra === 0 ? '80% 이상 나왔으면 15일' : `15일 + 2년마다 하루씩 ${extra}일 = ${15 + extra}일${limit}`
}

const usedLine = (current: number, used: number): string[] =>
  used > 0 ? [`${number(current)}일 − 쓴 ${number(used)}일 = ${number(Math.max(0, current - used))}일 남았어요`] : []

function notesOf(service: Service, { yearly }: Leave): string[] {
  const soon = oneDayMore(service)
  const more = soon && totalOf(soon) - yearly.reduce((sum, days) => sum + days, 0) - leaveOf(service).first
  return [
    ...(more
      ? [
          `하루만 더 다니면 연차가 ${number(more)}일 더 생겨요. 한 달이나 1년을 채운 다음 날에도 다니고 있어야 해서, 마지막 날을 꼭 확인하세요.`,
        ]
      : []),
    ...(yearly.length === 1 ? ['첫해 연차는 입사 1년이 되면 사라지고, 못 썼다면 수당으로 받아요.'] : []),
    '그만둘 때 남은 연차는 수당으로, 14일 안에 받아요.',
  ]
}

/** The leave there would be with one day more, where the last day is told. */
function oneDayMore(service: Service): Leave | undefined {
  const { span, leaving, fullMonths } = service
  if (fullMonths !== undefined) return undefined
  if (span.from && span.to) return leaveOf({ ...service, span: { ...span, to: addDays(span.to, 1) } })
  return leaving ? leaveOf({ ...service, leaving: false }) : undefined
}

/** How many days there are in a company that counts by the calendar year. */
export function fiscalDays(span: Span, service: Service, used: number): Sum {
  const { from, to } = span
  if (!from || !to)
    return {
      kind: 'no_sum',
      why: said('회계연도 기준은 입사일이 있어야 해요. 일한 기간을 ‘2023-07-01부터 오늘까지’처럼 적어 주세요.'),
    }
  const grants = fiscalGrants(from, to)
  const leave = leaveOf(service)
  const last = grants.at(-1)
  const total = leave.first + grants.reduce((sum, { days }) => sum + days, 0)
  return {
    kind: 'worked_out',
    headline: said(
      last
        ? `${last.year}년 1월 1일에 생긴 연차는 ${number(last.days)}일이에요.`
        : `생긴 연차는 모두 ${number(leave.first)}일이에요.`,
    ),
    steps: [
      ...firstLines({ ...leave, yearly: [] }, service),
      ...grants.map(
        ({ year, days }, at) =>
          `${year}년 1월 1일: ${number(days)}일${at === 0 && days < 15 ? ' (15일 × 입사한 해에 다닌 날 ÷ 그해 날수. 하루로 올려 주는 회사도 있어요)' : ''}`,
      ),
      `모두 더하면 ${number(total)}일, 입사일 기준으로는 ${number(totalOf(leave))}일`,
      ...usedLine(last?.days ?? leave.first, used),
    ].map(said),
    notes: [said(fiscalNote(totalOf(leave) - total))],
  }
}

const fiscalNote = (lacking: number): string =>
  lacking > 0
    ? `법은 입사일 기준이에요. 지금 그만둔다면 입사일 기준보다 ${number(lacking)}일 모자라니 그만큼 수당으로 더 받을 수 있어요.`
    : '법은 입사일 기준이에요. 그만둘 때 입사일 기준으로 다시 셈해서 모자라면 그만큼 수당으로 받아요.'
