import { defineCalculator, type Sum } from '../../core/calculating/calculator.ts'
import { type Clue, phrase, type Told } from '../../core/calculating/clue.ts'
import { dayOf, lengthOf, type Mention } from '../../core/calculating/mention.ts'
import { addDays, type Day, daysBetween, weekday } from '../../core/calendar.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { addMonths, period, type Span, spanBetween } from '../../core/intake/steps/period.ts'
import { ARBITRATE, MONTH_DAYS } from '../cn-pay.ts'
import { number, said, yuan } from '../figures.ts'
import { yuanClue } from '../said/yuan.ts'

const MOST_MONTHS = 11

/** 서면계약을 맺지 않은 2배 임금: 노동계약법 제82조, 실시조례 제6조·제7조, 사법해석(2) 제6조. */
export default defineCalculator({
  id: 'double-wage',
  edition: 1,
  icon: '✍️',
  order: 20,
  jurisdiction: 'cn',
  name: { ko: '서면계약 미체결 2배 로임', en: 'Double pay without a written contract', zh: '未签书面合同双倍工资' },
  intro: {
    ko: '한 달이 지나도록 계약서를 안 쓰면 그 뒤로 로임을 2배로 받아요. 길어야 11개월이에요.',
    en: 'Without a written contract, pay doubles after one month, for eleven months at most.',
    zh: '超过一个月未签书面合同的，支付双倍工资，最多11个月。',
  },
  aliases: ['2배 로임 계산', '계약서 안 쓴 두배 임금', '이중로임 계산', '서면계약 미체결 2배', '双倍工资 计算'],
  articles: ['노동계약법#82', '노동계약법실시조례#6', '노동계약법실시조례#7'],
  about:
    /(?:2|두|이)\s?배\s?(?:의\s?|로\s?)?(?:로임|임[금굼]|월[급굽]|노임|공자)|이중\s?(?:로임|임금)|쌍배|双倍|二倍|两倍工资|^(?=.*(?:계약|합동|合同)[^.?!]{0,24}(?:(?:안|못)\s?(?:[썼쓰쓴씀써]|맺|해\s?[줬주])|없|미체결))(?=.*(?:얼[마만]|배|보상|계산|곱))|^(?=.*(?:2|두)\s?배)(?=.*(?:계약|합동))/su,
  steps: {
    kind: choice(
      { ko: '어떤 계약서를 안 썼나요?', en: 'Which contract was not signed?', zh: '没签哪种合同？' },
      {
        written: { ko: '처음부터 계약서를 안 썼어요', en: 'None since the start', zh: '入职起未签合同' },
        open: { ko: '무고정기한 계약을 안 맺어 줘요', en: 'Open-ended one refused', zh: '拒签无固定期限合同' },
      },
    ),
    worked: period(
      {
        ko: '계약서 없이 일한 기간은요?',
        en: 'How long did you work without it?',
        zh: '没有合同工作了多久？',
      },
      {
        hint: {
          ko: '예: 2026-06-01부터 2026-09-30까지, 또는 8개월. 계약서를 썼으면 쓴 날의 전날까지예요.',
        },
      },
    ),
    monthly: amount(
      { ko: '한 달 로임은 얼마인가요?', en: 'What is the monthly pay?', zh: '月工资是多少？' },
      { hint: { ko: '받을 로임이에요. 달마다 다르면 평균을 적어 주세요.' } },
    ),
  },
  clues: {
    kind: phrase({ open: /무고정|고정\s?기한\s?없|无固定/u }),
    worked: (told) => unsignedTime(told),
    monthly: yuanClue('own'),
  },
  presumed: { kind: 'written' },
  leavesOut: [
    said('로임은 이미 받았다고 보고, 더 받을 한 배만 계산했어요. 못 받은 로임은 따로 받아요.'),
    said('본인이 일부러 안 썼거나 불가항력이면 받지 못할 수 있어요. 시간제(비전일제)는 구두로 맺어도 돼요.'),
    said('한 달이 안 되는 날은 월~금요일을 세어 21.75일로 나눈 어림이에요.'),
  ],
  sum({ kind, worked, monthly }) {
    if (!worked || !monthly) return { kind: 'no_sum', why: said('일한 기간과 한 달 로임이 있어야 계산할 수 있어요.') }
    return kind === 'open' ? sumOf(owedSince(worked, 0), monthly, OPEN) : unsigned(worked, monthly)
  },
})

function unsigned(worked: Span, monthly: number): Sum {
  const owed = owedSince(worked, 1)
  if (owed.months === 0 && owed.workdays === 0) return { kind: 'no_sum', why: WITHIN_A_MONTH }
  const isYear =
    worked.from && worked.to ? addMonths(worked.from, 12) <= worked.to : worked.years * 12 + worked.months >= 12
  return sumOf(owed, monthly, isYear ? [YEAR, SOON] : [SOON])
}

const WITHIN_A_MONTH = said(
  '더 받을 2배 로임은 0위안이에요. 일을 시작하고 한 달 안에 쓰면 되고, 한 달이 지난 다음 날부터 2배예요.',
)
const SOON = `오래된 달부터 시효가 지날 수 있어요. ${ARBITRATE}`
const YEAR =
  '1년이 되도록 안 썼으면 무고정기한 계약을 맺은 것으로 봐요(노동계약법 제14조). 그 뒤로는 2배 로임이 더 쌓이지 않아요.'
const OPEN = ['무고정기한 계약을 맺었어야 하는 날부터 세요(제82조).', SOON]

interface Owed {
  readonly months: number
  readonly workdays: number
  readonly line: string
}

/** The time that is paid twice, `grace` months after the first day; a part of a month by its working days. */
function owedSince(worked: Span, grace: 0 | 1): Owed {
  const { from, to } = worked
  if (!from || !to) return fromLength(worked, grace)
  const begin = addMonths(from, grace)
  const last = addDays(addMonths(from, 12), -1)
  const end = grace === 1 && to > last ? last : to
  if (end < begin) return { months: 0, workdays: 0, line: '' }
  const span = spanBetween(begin, end)
  const months = span.years * 12 + span.months
  const workdays = weekdaysIn(addMonths(begin, months), end)
  return { months, workdays, line: `2배 기간: ${begin} ~ ${end}, ${shown(months, workdays)}` }
}

function fromLength({ years, months, days }: Span, grace: 0 | 1): Owed {
  const all = years * 12 + months - grace
  if (all < 0) return { months: 0, workdays: 0, line: '' }
  const isMost = grace === 1 && all >= MOST_MONTHS
  const [whole, workdays] = isMost ? [MOST_MONTHS, 0] : [all, Math.round((days * 5) / 7)]
  return {
    months: whole,
    workdays,
    line: `2배 기간: 첫 한 달을 뺀 ${shown(whole, workdays)}${isMost ? ' (한도)' : ''}`,
  }
}

const shown = (months: number, workdays: number): string =>
  [months && `${months}개월`, workdays && `근무일 ${workdays}일`].filter(Boolean).join('과 ') || '0일'

function weekdaysIn(from: Day, to: Day): number {
  const days = Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, at) => weekday(addDays(from, at)))
  return days.filter((one) => one !== 0 && one !== 6).length
}

function sumOf({ months, workdays, line }: Owed, monthly: number, notes: readonly string[]): Sum {
  const [whole, part] = [months * monthly, (workdays * monthly) / MONTH_DAYS]
  const about = workdays > 0 ? '약 ' : ''
  return {
    kind: 'worked_out',
    headline: said(`2배 로임으로 더 받을 돈은 ${about}${yuan(whole + part)}이에요.`),
    steps: [
      line,
      `${yuan(monthly)} × ${months}개월 = ${yuan(whole)}`,
      ...(workdays > 0
        ? [`${yuan(monthly)} ÷ ${MONTH_DAYS}일 × ${number(workdays)}일 = ${yuan(part)}`, `더하면 ${yuan(whole + part)}`]
        : []),
    ].map(said),
    notes: notes.map(said),
  }
}

const SIGNED = /계약|합동|合同|서명|썼|썻|씀|작성|체결|맺/u
// Left, or still without one.
const UNSIGNED = /^\s?(?:에|일에)?\s?(?:그만|퇴[사직]|나[왔옴]|관[두둠뒀]|해고|까지|현재|지금)|못|안\s/u
const BEGAN = /입[사직]|들어[와갔왔감]|시작|부터|첫\s?출근|다니기/u
const ENDED = /그만|퇴[사직]|나[왔옴]|관[두둠뒀]|해고|짤|잘[렸리]|까지/u
const LIMIT = /^\s?(?:이내|안에|뒤|후|전|넘으면|지나면)/u

/** From the first day to the day before the contract, to the last day, or to today; or a length as said. */
function unsignedTime({ mentions, today, text }: Told): ReturnType<Clue> {
  const days = mentions.filter(({ kind }) => kind === 'day')
  const behind = (one: Mention, words: RegExp): boolean => words.test(one.after.slice(0, 10))
  const begin = days.find((one) => behind(one, BEGAN)) ?? days[0]
  if (begin) {
    const others = days.filter((one) => one !== begin)
    const signed = others.find((one) => behind(one, SIGNED) && !behind(one, UNSIGNED))
    const last = signed ?? others.find((one) => behind(one, ENDED))
    if (others.length > 0 && !last) return undefined
    return stretchOf(dayOf(begin, today), endOf(signed, last, today))
  }
  const lengths = mentions.filter(
    (one) => (one.kind === 'months' || one.kind === 'years') && !LIMIT.test(one.after) && !/^한\s?달/u.test(one.said),
  )
  const length = lengths.length === 1 && lengths[0] ? lengthOf(lengths[0]) : undefined
  return length && !/계약\s?기간/u.test(text) ? `${length.years}년 ${length.months}개월 ${length.days}일` : undefined
}

function endOf(signed: Mention | undefined, last: Mention | undefined, today: Day): Day | undefined {
  const day = last ? dayOf(last, today) : today
  return day && signed ? addDays(day, -1) : day
}

const stretchOf = (from: Day | undefined, to: Day | undefined): string | undefined =>
  from && to && from <= to ? `${from}부터 ${to}까지` : undefined
