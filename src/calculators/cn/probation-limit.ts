import { defineCalculator, type Sum } from '../../core/calculating/calculator.ts'
import { phrase, type Told } from '../../core/calculating/clue.ts'
import { lengthOf, type Mention } from '../../core/calculating/mention.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { period, type Span } from '../../core/intake/steps/period.ts'
import { quantity } from '../../core/intake/steps/quantity.ts'
import { ARBITRATE } from '../cn-pay.ts'
import { number, said, yuan } from '../figures.ts'
import { yuanClue } from '../said/yuan.ts'

const MONTHS = { ko: '개월', en: ' months', zh: '个月' }

/** 시용기간(试用期) 한도: 노동계약법 제19조·제20조·제83조, 시간제 제70조. */
export default defineCalculator({
  id: 'probation-limit',
  edition: 1,
  icon: '🌱',
  order: 50,
  jurisdiction: 'cn',
  name: { ko: '시용기간(试用期) 한도', en: 'Probation limit in China', zh: '试用期上限' },
  intro: {
    ko: '시용기간이 길어야 몇 개월인지, 그동안 로임은 적어도 얼마인지 봐요.',
    en: 'How long probation may last, and the least pay during it.',
    zh: '查看试用期最长几个月、工资最低多少。',
  },
  aliases: ['시용기간 몇 개월', '시용기 한도', '수습 기간 얼마까지', '시용기간 로임 80%', '试用期 计算'],
  articles: ['노동계약법#19', '노동계약법#20', '노동계약법#83'],
  about: /시용\s?기?간?|수습|试用期|试用/u,
  steps: {
    kind: choice(
      { ko: '어떤 계약인가요?', en: 'What kind of contract?', zh: '是哪种合同？' },
      {
        fixed: { ko: '기한이 있는 계약', en: 'Fixed term', zh: '固定期限' },
        open: { ko: '무고정기한 계약', en: 'Open-ended', zh: '无固定期限' },
        task: { ko: '일감을 마칠 때까지', en: 'Until a task is done', zh: '以完成一定工作任务为期限' },
        hours: { ko: '시간제', en: 'Part-time', zh: '非全日制' },
      },
    ),
    term: period(
      { ko: '계약 기간은 얼마인가요?', en: 'How long is the contract?', zh: '合同期限多长？' },
      { hint: { ko: '예: 2년, 또는 2026-03-01부터 2028-02-29까지' } },
    ),
    agreed: quantity(
      {
        ko: '회사가 정한 시용기간은 몇 개월인가요?',
        en: 'How many months of probation were set?',
        zh: '约定的试用期几个月？',
      },
      MONTHS,
      { optional: true, min: 0, max: 60, hint: { ko: '모르면 건너뛰세요.' } },
    ),
    served: quantity(
      { ko: '시용으로 일한 지 몇 개월인가요?', en: 'How many months served on probation?', zh: '试用期已工作几个月？' },
      MONTHS,
      { optional: true, min: 0, max: 60, hint: { ko: '한도를 넘겼으면 넘긴 만큼 배상금이 있어요.' } },
    ),
    wage: amount(
      {
        ko: '시용이 끝난 뒤의 월 로임은 얼마인가요?',
        en: 'Monthly pay after probation?',
        zh: '转正后的月工资是多少？',
      },
      { optional: true, hint: { ko: '계약서에 적힌 로임이에요. 모르면 건너뛰세요.' } },
    ),
  },
  onlyIf: { term: ({ kind }) => kind === 'fixed' },
  clues: {
    kind: (told) => kindIn(told),
    term: (told) => shownLength(lengthsIn(told).term),
    agreed: (told) => monthsShown(lengthsIn(told).agreed),
    served: (told) => monthsShown(lengthsIn(told).served),
    wage: yuanClue('own'),
  },
  presumed: { agreed: null, served: null, wage: null },
  leavesOut: [
    said('같은 회사와는 시용기간을 한 번만 둘 수 있어요. 시용기간도 계약 기간에 들어가요.'),
    said('시용 로임은 현지 최저임금보다 적을 수 없어요. 같은 자리의 가장 낮은 로임의 80%로 보는 때도 있어요.'),
  ],
  sum({ kind, term, agreed, served, wage }) {
    const most = mostMonths(kind ?? 'fixed', term ?? undefined)
    if (most === undefined) return { kind: 'no_sum', why: said('계약 기간을 알아야 한도를 알 수 있어요.') }
    return limitSum(most, LABEL[kind ?? 'fixed'] ?? `계약 기간 ${lengthShown(term ?? NONE)}`, { agreed, served, wage })
  },
})

const NONE: Span = { years: 0, months: 0, days: 0 }
const LABEL: Readonly<Record<string, string>> = {
  open: '무고정기한 계약',
  task: '일감을 마칠 때까지 하는 계약',
  hours: '시간제',
}

/** Months of probation at most: 제19조; none for part-time work (제70조). */
function mostMonths(kind: string, term: Span | undefined): number | undefined {
  if (kind === 'open') return 6
  if (kind !== 'fixed') return 0
  if (!term) return undefined
  const months = term.years * 12 + term.months
  if (months < 3) return 0
  return months < 12 ? 1 : months < 36 ? 2 : 6
}

interface Told83 {
  readonly agreed?: number | null | undefined
  readonly served?: number | null | undefined
  readonly wage?: number | null | undefined
}

function limitSum(most: number, label: string, { agreed, served, wage }: Told83): Sum {
  const over = served ? Math.max(0, served - most) : 0
  const owed = over * (wage ?? 0)
  return {
    kind: 'worked_out',
    headline: said(most === 0 ? '시용기간을 둘 수 없는 계약이에요.' : `시용기간은 길어야 ${most}개월이에요.`),
    steps: [
      `${label} → 시용기간 한도 ${most}개월`,
      ...(agreed ? [agreedLine(agreed, most)] : []),
      ...(wage && most > 0 ? [`시용 로임: ${yuan(wage)} × 80% = 적어도 ${yuan(wage * 0.8)}`] : []),
      ...(over > 0 && wage
        ? [`넘긴 기간 배상금: ${yuan(wage)} × ${number(over)}개월 = ${yuan(owed)} (받은 로임과 별도)`]
        : []),
    ].map(said),
    notes: [
      ...(over > 0 && !wage
        ? [`한도를 ${number(over)}개월 넘겨 일했으면 시용이 끝난 뒤의 월 로임으로 그만큼 배상금을 받아요(제83조).`]
        : []),
      ...(over > 0 || (agreed ?? 0) > most ? [ARBITRATE] : []),
    ].map(said),
    articles:
      over > 0 ? ['노동계약법#19', '노동계약법#83'] : wage ? ['노동계약법#19', '노동계약법#20'] : ['노동계약법#19'],
  }
}

const agreedLine = (agreed: number, most: number): string =>
  agreed > most
    ? `회사가 정한 ${number(agreed)}개월은 ${number(agreed - most)}개월이 한도를 넘어요.`
    : `회사가 정한 ${number(agreed)}개월은 한도 안이에요.`

const lengthShown = ({ years, months, days }: Span): string =>
  [years && `${years}년`, months && `${months}개월`, days && `${days}일`].filter(Boolean).join(' ')

const kindIn = (told: Told): string | undefined =>
  phrase({
    open: /무고정|无固定/u,
    task: /일감|프로젝트|공사가?\s?끝|완성할|완성까지|마칠\s?때/u,
    hours: /시간제|비전일제|알바|아르바이트|非全日制/u,
  })(told) ?? (lengthsIn(told).term ? 'fixed' : undefined)

const TRIAL = /시용|수습|试用/u
const TERM = /계약|합동|기한(?!\s?없)|合同/u
const SERVED = /^\s?(?:째|이?나|을|를|동안|넘게)*\s?(?:째|일[했하한함]|지났|다[녔니]|했|시용\s?중|있)/u

interface Lengths {
  readonly term?: Mention
  readonly agreed?: Mention
  readonly served?: Mention
}

/** Tells the term of the contract from the probation by the word before each, else behind it. */
function lengthsIn({ mentions }: Told): Lengths {
  const found: { -readonly [K in keyof Lengths]: Mention } = {}
  for (const one of mentions.filter(({ kind }) => kind === 'months' || kind === 'years')) {
    const which = whichOf(one)
    if (which && !found[which]) found[which] = one
  }
  return found
}

function whichOf({ before, after }: Mention): keyof Lengths | undefined {
  const lead = before.slice(-14)
  const [trial, term] = [lead.search(TRIAL), lead.search(TERM)]
  if (trial >= 0 && trial > term) return SERVED.test(after) ? 'served' : 'agreed'
  if (term >= 0) return 'term'
  const tail = after.slice(0, 8)
  const [trialAt, termAt] = [tail.search(TRIAL), tail.search(TERM)]
  if (termAt >= 0 && (trialAt < 0 || termAt < trialAt)) return 'term'
  return trialAt >= 0 ? 'agreed' : undefined
}

function monthsShown(mention: Mention | undefined): string | undefined {
  const length = mention && lengthOf(mention)
  return length && String(length.years * 12 + length.months)
}

function shownLength(mention: Mention | undefined): string | undefined {
  const length = mention && lengthOf(mention)
  return length && `${length.years}년 ${length.months}개월 ${length.days}일`
}
