import { defineCalculator } from '../../core/calculating/calculator.ts'
import { type Clue, phrase, type Told } from '../../core/calculating/clue.ts'
import { countOf } from '../../core/calculating/mention.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { count } from '../../core/intake/steps/count.ts'
import { period } from '../../core/intake/steps/period.ts'
import { quantity } from '../../core/intake/steps/quantity.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { averagePayClues, averagePayIf, averagePaySteps } from '../average-pay.ts'
import { said } from '../figures.ts'
import { benefit, leavingYear, leavingYears } from '../jobseeker-benefit.ts'
import { dailyHours } from '../said/hours.ts'
import { service } from '../said/service.ts'

const { known, ...pays } = averagePaySteps()

/** 구직급여 예상: 고용보험법 제45조·제46조(하루치), 제50조·별표 1(며칠). */
export default defineCalculator({
  id: 'unemployment-benefit',
  edition: 1,
  icon: '🧭',
  order: 100,
  jurisdiction: 'kr',
  name: { ko: '실업급여(구직급여) 예상', en: 'Unemployment benefit', zh: '失业给付预估' },
  intro: {
    ko: '하루에 얼마를 며칠 동안 받을지 미리 계산해요.',
    en: 'How much a day, and for how many days.',
    zh: '预估每天多少、可领多少天。',
  },
  aliases: ['실업급여 계산', '실업급여 얼마', '구직급여 계산기', '실업급여 며칠 받아요', '소정급여일수 계산'],
  articles: ['고용보험법#46', '고용보험법#45', '고용보험법#50'],
  about:
    /(?:실업\s?급여|실급|실업\s?수당|구직\s?급여|소정\s?급여\s?일수).*(?:얼[마만]|계산|며칠|몇\s?(?:일|달|개월|원|푼)|하루|기간|금액|나[와오올옴]|받[나아을슴]|예상|일액|은\?|는\?|$)|^(?=.*(?:실업\s?급여|구직\s?급여))(?=.*(?:얼[마만]|계산|며칠|몇\s?(?:일|개월)))|^(?!.*(?:휴직|육아|출산|보험료))(?=.*고용\s?보험에서)(?=.*(?:일자리|직장|실직|실업|해고|권고|그만|짤[렸리]|잘[렸리]))(?=.*(?:얼[마만]|며칠|몇\s?[일달개]))/su,
  steps: {
    year: leavingYears(),
    known: choice(known.ask, {
      ...(known.options as { monthly: { ko: string }; daily: { ko: string } }),
      none: { ko: '날수만 알고 싶어요', en: 'Only the days', zh: '只想知道天数' },
    }),
    ...pays,
    dailyHours: quantity(
      { ko: '하루에 몇 시간 일했나요?', en: 'How many hours a day?', zh: '每天工作几小时？' },
      { ko: '시간', en: ' hours', zh: '小时' },
      { min: 1, max: 24, hint: { ko: '계약한 시간이에요. 8시간보다 짧으면 하한액도 줄어요. 예: 8' } },
    ),
    insured: period(
      { ko: '고용보험에 얼마나 들었나요?', en: 'How long were you insured?', zh: '参加雇佣保险多久了？' },
      {
        optional: true,
        hint: { ko: '예: 3년 6개월. 앞 직장에서 나온 지 3년 안에 옮겼고 실업급여를 안 받았으면 그 기간도 더해요.' },
      },
    ),
    age: count(
      { ko: '그만둘 때 만 몇 살인가요?', en: 'How old are you when leaving?', zh: '离职时满多少岁？' },
      { optional: true, min: 15, max: 99, hint: { ko: '50살부터 날수가 늘어요.' } },
    ),
    disabled: yesNo({ ko: '등록 장애인인가요?', en: 'Are you registered as disabled?', zh: '您是登记残疾人吗？' }),
  },
  onlyIf: {
    ...averagePayIf,
    dailyHours: ({ known: which }) => which !== 'none',
    disabled: ({ insured }) => insured !== null,
  },
  clues: {
    year: leavingYear,
    ...averagePayClues,
    dailyHours,
    insured: (told) => insuredIn(told),
    age: (told) => ageIn(told),
    disabled: phrase({ yes: /장애인|장애\s?(?:등급|등록)|장애가\s?있/u }),
  },
  presumed: { known: 'none', dailyHours: 8, insured: null, age: null, disabled: false },
  leavesOut: [
    said(
      '받을 자격이 되는지는 따로예요. 그만두기 전 18개월 동안 임금을 받은 날이 180일 이상이고, 스스로 그만둔 것이 아니어야 해요.',
    ),
    said('신고한 날부터 7일은 기다리는 기간이라 나오지 않아요.'),
    said('일용직, 예술인, 특수고용직, 자영업자는 계산이 달라요.'),
  ],
  sum: benefit,
})

/** "만 52세", "마흔다섯 살"; a span of ages is none. */
const ageIn: Clue = ({ mentions, text }) => {
  const told = mentions.find(
    ({ after, kind }) => kind === 'number' && /^\s?(?:세|살)(?!\s?(?:미만|이상|이하))/u.test(after),
  )
  const [, tens] = /([2-6])0\s?대/u.exec(text) ?? []
  return told ? String(countOf(told)) : (spokenAge(text) ?? (tens === undefined ? undefined : `${tens}5`))
}

const spokenAge = (text: string): string | undefined =>
  /((?:스물|서른|마흔|쉰|예순|일흔)(?:하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)?)\s?살/u.exec(text)?.[1]

// "10년 넘게" is ten years at least; a bare "1년 안에" no length of service.
const insuredIn = (told: Told): string | undefined =>
  /(?:3|4|5|6)[0-9]\s?(?:년|개월)\s?치/u.test(told.text) ? undefined : service(told)
