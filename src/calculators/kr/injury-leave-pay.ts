import { defineCalculator, type Sum } from '../../core/calculating/calculator.ts'
import { phrase, type Told } from '../../core/calculating/clue.ts'
import { labelled } from '../../core/calculating/labelled.ts'
import { countOf, lengthOf } from '../../core/calculating/mention.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { count } from '../../core/intake/steps/count.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { averageDay, averagePayClues, averagePayIf, averagePaySteps } from '../average-pay.ts'
import { aboutWon, number, said } from '../figures.ts'
import { type DayPay, dayPay, partDayPay } from '../injury-pay.ts'

const WAITING = 3

/** 산재 휴업급여: 산업재해보상보험법 제52조, 부분 제53조, 저소득 제54조, 최고 보상기준 제36조 제7항. */
export default defineCalculator({
  id: 'injury-leave-pay',
  edition: 1,
  icon: '🩹',
  order: 120,
  jurisdiction: 'kr',
  name: { ko: '산재 휴업급여 계산', en: 'Pay while off work after an injury', zh: '工伤休业给付计算' },
  intro: {
    ko: '산재로 치료받느라 일하지 못한 날에 받는 돈이에요. 평균임금의 70%예요.',
    en: 'What is paid for days off work after a work injury: 70% of the average wage.',
    zh: '因工伤治疗不能工作期间的给付，为平均工资的70%。',
  },
  aliases: ['휴업급여 계산', '산재 휴업급여 얼마', '부분휴업급여 계산', '산재로 쉬면 얼마 받아요', '산재 하루 얼마'],
  articles: ['산업재해보상보험법#52', '산업재해보상보험법#54', '산업재해보상보험법#36'],
  about:
    /휴업\s?급여|^(?=.*(?:산재|공상|업무상|일하다\s?다))(?=.*(?:쉬|쉰|하루|급여|못\s?나[갔가]|70\s?(?:%|프로|퍼)))(?=.*(?:얼[마만]|계산|받[나아을슴]))/su,
  steps: {
    ...averagePaySteps(),
    days: count(
      { ko: '일하지 못한 날은 며칠인가요?', en: 'How many days off work?', zh: '不能工作的天数？' },
      { optional: true, min: 1, max: 4000, hint: { ko: '치료받느라 쉰 날이에요. 휴일도 넣어요. 모르면 건너뛰세요.' } },
    ),
    worked: yesNo(
      {
        ko: '치료 기간에 일하고 임금을 받은 날이 있나요?',
        en: 'Did you work and earn on some days meanwhile?',
        zh: '治疗期间有上班领工资的日子吗？',
      },
      { hint: { ko: '있으면 부분휴업급여를 계산해요.' } },
    ),
    earned: amount({
      ko: '그날 받은 임금은 얼마인가요?',
      en: 'What was earned that day?',
      zh: '当天领到的工资是多少？',
    }),
  },
  onlyIf: { ...averagePayIf, earned: ({ worked }) => worked === true },
  clues: {
    ...averagePayClues,
    days: (told) => daysOff(told)?.toString(),
    worked: (told) => (PART.test(told.text) ? 'yes' : phrase({ no: /전혀|하루도/u })(told)),
    earned: (told) => (PART.test(told.text) ? earnedIn(told) : undefined),
  },
  presumed: { days: null, worked: false },
  leavesOut: [
    said('61세가 되면 줄어들 수 있어요. 61세가 넘어 일하다 다쳤으면 치료를 시작한 날부터 2년은 줄지 않아요.'),
    said('치료가 끝난 뒤 다시 치료받을 때는 그때의 임금으로 다시 계산해요.'),
    said('일용직은 평균임금을 따로 정한 방법으로 계산해요.'),
    said('치료비(요양급여)는 따로 나와요.'),
  ],
  sum({ days, worked, earned, ...pay }, today) {
    const average = averageDay(pay)
    if (!average) return { kind: 'no_sum', why: said('평균임금이나 월급이 있어야 계산할 수 있어요.') }
    if (days && days <= WAITING && !worked)
      return { kind: 'no_sum', why: TOO_SHORT, articles: ['산업재해보상보험법#52'] }
    const daily = dayPay(average.value, today)
    if (!daily) return { kind: 'no_sum', why: UNKNOWN_YEAR, articles: ['산업재해보상보험법#36'] }
    const fixed = average.fixed && average.fixed > average.value ? dayPay(average.fixed, today)?.value : undefined
    return worked && earned ? partly(daily, earned, average.line) : whole(daily, days, average.line, fixed)
  },
})

const TOO_SHORT = said(
  '휴업급여는 0원이에요. 일하지 못한 기간이 3일 이내면 산재보험에서 나오지 않아요. 이때는 회사가 평균임금의 60%를 휴업보상으로 줘야 해요(근로기준법 제79조).',
)
const UNKNOWN_YEAR = said(
  '그해의 최고·최저 보상기준 금액을 아직 알지 못해서 정확히 계산할 수 없어요. 평균임금의 70%가 기본이에요. 근로복지공단(1588-0075)에 확인해 주세요.',
)
const CLAIM = '쉰 날마다 3년 안에 근로복지공단에 청구해야 해요(제112조).'

function whole(daily: DayPay, days: number | null | undefined, line: string, fixed: number | undefined): Sum {
  const total = days ? daily.value * days : undefined
  const least = daily.unsure || (fixed && fixed > daily.value) ? '적어도 ' : ''
  return {
    kind: 'worked_out',
    headline: said(
      total === undefined
        ? `휴업급여는 하루 ${least}${aboutWon(daily.value)}이에요.`
        : `휴업급여는 ${number(days ?? 0)}일에 ${least}${aboutWon(total)}이에요. 하루 ${aboutWon(daily.value)}이에요.`,
    ),
    steps: [
      line,
      ...daily.lines,
      ...(total === undefined ? [] : [`모두: ${aboutWon(daily.value)} × ${number(days ?? 0)}일 = ${aboutWon(total)}`]),
    ].map(said),
    notes: [
      ...(fixed && fixed > daily.value
        ? [
            `월급이 모두 고정급이고 주 40시간이면 통상임금이 더 높아서 하루 ${aboutWon(fixed)}이에요(근로기준법 제2조 제2항).`,
          ]
        : []),
      ...daily.notes,
      CLAIM,
    ].map(said),
  }
}

function partly(daily: DayPay, earned: number, line: string): Sum {
  const part = partDayPay(daily, earned)
  return {
    kind: 'worked_out',
    headline: said(`일한 날의 부분휴업급여는 하루 ${aboutWon(part.value)}이에요.`),
    steps: [line, ...part.lines].map(said),
    notes: [
      `일하지 못한 날의 휴업급여는 하루 ${aboutWon(daily.value)}이에요.`,
      '일할 곳과 업무가 정해져 있고, 일해도 낫는 데 지장이 없다는 의사 소견이 있어야 해요.',
    ].map(said),
    articles: ['산업재해보상보험법#53', '산업재해보상보험법 시행령#49', '산업재해보상보험법#54'],
  }
}

const PART =
  /부분\s?휴업|(?:하루|날|동안|중에?|도중|잠깐|반나절|오전|오후).{0,12}(?:취업|나가|나와|출근|일하고|일해서?|일했).{0,14}\d.{0,12}(?:받|벌)/su

const LABELS = { average: /평균/u, earned: /취업|일(?:해|하|했)|나[가와]|출근|받|벌/u }

function earnedIn({ mentions }: Told): string | undefined {
  const sums = labelled(mentions, 'money', LABELS)
  const earned = sums.filter(({ label }) => label === 'earned')
  return earned.length === 1 ? earned[0]?.mention.said : undefined
}

// Days of rest, not the day on which one worked nor the days by which pay is divided.
function daysOff({ mentions, text }: Told): number | undefined {
  if (PART.test(text)) return undefined
  const off = mentions.filter(
    ({ kind, said: words, before, after }) =>
      (kind === 'days' || kind === 'months' || kind === 'weeks') &&
      !/^(?:하루|1일|한\s?달|1개월)$/u.test(words) &&
      !/최근|마지막|직전/u.test(before.slice(-8)) &&
      !/^\s?(?:이내|안에|전|에\s?\d|당)/u.test(after) &&
      /쉬|쉰|쉼|요양|입원|치료|동안|못|병원|휴업|나왔/u.test(`${before.slice(-14)}|${after.slice(0, 10)}`),
  )
  const [only] = off
  if (!only || off.length > 1) return undefined
  if (only.kind === 'weeks') return (countOf(only) ?? 0) * 7
  if (only.kind === 'days') return countOf(only)
  const length = lengthOf(only)
  return length && length.days === 0 ? length.months * 30 : undefined
}
