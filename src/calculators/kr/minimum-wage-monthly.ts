import { defineCalculator } from '../../core/calculating/calculator.ts'
import type { Told } from '../../core/calculating/clue.ts'
import { quantity } from '../../core/intake/steps/quantity.ts'
import { aboutWon, number, said, won } from '../figures.ts'
import { minimumIn, unknownYear, wageYear, wageYearStep } from '../minimum-wage.ts'
import { holidayHours, monthHours, monthHoursLine, monthHoursShown } from '../month-hours.ts'
import { weeklyHours } from '../said/hours.ts'
import { payOf } from '../said/pay.ts'

/** 최저임금 월 환산액: 최저임금법 시행령 제5조 제1항 제3호. */
export default defineCalculator({
  id: 'minimum-wage-monthly',
  edition: 1,
  icon: '📆',
  order: 65,
  jurisdiction: 'kr',
  name: { ko: '최저임금을 월급으로 바꾸기', en: 'Minimum wage of a month', zh: '最低工资月换算' },
  intro: {
    ko: '최저시급을 한 달 월급으로 바꿔요. 주휴수당까지 넣은 금액이에요.',
    en: 'The hourly minimum as pay of a month, the paid weekly holiday along.',
    zh: '把最低时薪换算成月薪，含周休津贴。',
  },
  aliases: ['최저임금 월급', '최저임금 월 환산', '최저시급 월급으로', '최저월급 얼마', '최저임금 209시간'],
  articles: ['최저임금법 시행령#5', '최저임금법#5의2', '최저임금법#10'],
  about:
    /^(?=.*최저\s?(임[금굼긍]|시[급굽]|월급))(?=.*(월\s?환산|월급|한\s?달|월로|월\s?\d|월\s?얼마|매달|월액|209|환산))/su,
  steps: {
    year: wageYearStep(),
    weeklyHours: quantity(
      { ko: '한 주에 몇 시간 일하기로 했나요?', en: 'How many hours a week were agreed?', zh: '约定每周工作几小时？' },
      { ko: '시간', en: ' hours', zh: '小时' },
      { min: 1, max: 320, hint: { ko: '쉬는 시간은 빼고 적어 주세요. 예: 40' } },
    ),
  },
  clues: {
    year: wageYear,
    weeklyHours: hoursMeant,
  },
  leavesOut: [
    said('세금과 4대 보험료를 빼기 전 금액이에요. 연장·야간·휴일수당은 따로 더 받아요.'),
    said('수습 3개월 동안 10% 덜 줄 수 있는 경우가 있어요(최저임금법 제5조).'),
  ],
  sum({ year, weeklyHours: hours }) {
    const minimum = minimumIn(year)
    if (!minimum) return unknownYear()
    if (!hours) return { kind: 'no_sum', why: said('한 주에 일하는 시간을 알려 주세요.') }
    const month = minimum.hourly * monthHours(hours)
    const weekly = hours > 70 ? `월 ${number(hours)}시간` : `주 ${number(hours)}시간`
    return {
      kind: 'worked_out',
      headline: said(`${minimum.year}년 최저임금을 ${weekly} 월급으로 바꾸면 ${aboutWon(month)}이에요.`),
      steps: [
        monthHoursLine(hours),
        `${minimum.year}년 최저시급 ${won(minimum.hourly)} × ${monthHoursShown(hours)} = ${aboutWon(month)}`,
      ].map(said),
      notes: holidayHours(hours) === 0 ? [said('한 주 15시간이 안 되면 주휴수당이 없어서 일한 시간만 셌어요.')] : [],
    }
  },
})

/** Hours a week; full-time where none are said. With a sum of pay the question is whether that is enough, which the other calculator answers. */
function hoursMeant(told: Told): string | undefined {
  if (payOf(told)) return undefined
  return (
    weeklyHours(told) ??
    (/환산|209|얼마|몇|계산|바꾸|바꾼|월급(?:으로|은|이)?\s?(?:요|알려|좀|[?.!]|$)/u.test(told.text) ? '40' : undefined)
  )
}
