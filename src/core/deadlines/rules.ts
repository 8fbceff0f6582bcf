import type { Jurisdiction, Text } from '../text.ts'

/** A period of the law: counted from the day after the event. */
export interface Period {
  readonly years?: number
  readonly months?: number
  readonly days?: number
}

/** A right that lapses, or an office that must be gone to in time. */
export interface DeadlineRule {
  readonly id: string
  readonly jurisdiction: Jurisdiction
  readonly period: Period
  /** What must be done by then, and where. */
  readonly what: Text
  /** The article that sets it. */
  readonly article: string
}

/** Checked against the statutes on 2026-11-22. */
const RULES: readonly DeadlineRule[] = [
  {
    id: 'kr-wage-claim',
    jurisdiction: 'kr',
    period: { years: 3 },
    what: {
      ko: '못 받은 임금을 청구할 수 있는 마지막 날',
      en: 'Last day to claim unpaid wages',
      zh: '追讨欠薪的最后一天',
    },
    article: '근로기준법#49',
  },
  {
    id: 'kr-severance-claim',
    jurisdiction: 'kr',
    period: { years: 3 },
    what: {
      ko: '퇴직금을 청구할 수 있는 마지막 날',
      en: 'Last day to claim severance pay',
      zh: '追讨离职金的最后一天',
    },
    article: '근로자퇴직급여 보장법#10',
  },
  {
    id: 'kr-unfair-dismissal',
    jurisdiction: 'kr',
    period: { months: 3 },
    what: {
      ko: '노동위원회에 부당해고 구제신청을 낼 수 있는 마지막 날(상시 5명 이상 사업장)',
      en: 'Last day to apply to the Labour Relations Commission against an unfair dismissal (workplaces of five or more)',
      zh: '向劳动委员会申请不当解雇救济的最后一天（5人以上单位）',
    },
    article: '근로기준법#28',
  },
  {
    id: 'kr-unfair-labour-practice',
    jurisdiction: 'kr',
    period: { months: 3 },
    what: {
      ko: '노동위원회에 부당노동행위 구제신청을 낼 수 있는 마지막 날',
      en: 'Last day to apply to the Labour Relations Commission against an unfair labour practice',
      zh: '向劳动委员会申请不当劳动行为救济的最后一天',
    },
    article: '노동조합 및 노동관계조정법#82',
  },
  {
    id: 'cn-arbitration-wage',
    jurisdiction: 'cn',
    period: { years: 1 },
    what: {
      ko: '그만둔 뒤 밀린 로임(임금)으로 노동중재를 신청할 수 있는 마지막 날',
      en: 'Last day to apply for arbitration over wages after leaving',
      zh: '离职后就拖欠劳动报酬申请劳动仲裁的最后一天',
    },
    article: '노동쟁의조정중재법#27',
  },
  {
    id: 'cn-arbitration',
    jurisdiction: 'cn',
    period: { years: 1 },
    what: {
      ko: '노동중재를 신청할 수 있는 마지막 날',
      en: 'Last day to apply for labour arbitration',
      zh: '申请劳动仲裁的最后一天',
    },
    article: '노동쟁의조정중재법#27',
  },
]

const BY_ID: ReadonlyMap<string, DeadlineRule> = new Map(RULES.map((rule) => [rule.id, rule]))

export const deadlineRule = (id: string): DeadlineRule | undefined => BY_ID.get(id)
