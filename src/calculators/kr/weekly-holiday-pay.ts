import { defineCalculator } from '../../core/calculating/calculator.ts'
import { firstOf, hours, money, phrase } from '../../core/calculating/clue.ts'
import { countOf } from '../../core/calculating/mention.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { quantity } from '../../core/intake/steps/quantity.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { number, said, won } from '../figures.ts'
import { dailyHours, weeklyHours } from '../said/hours.ts'

// 근로기준법 제18조 제3항: under fifteen hours a week on average there is no paid weekly holiday.
const LEAST_HOURS = 15
const FULL_WEEK = 40
const FULL_DAY = 8

/** 주휴수당: 근로기준법 제55조 제1항, 시행령 제30조 제1항; in proportion to the hours for those below forty (제18조 제1항). */
export default defineCalculator({
  id: 'weekly-holiday-pay',
  edition: 1,
  icon: '📅',
  order: 20,
  jurisdiction: 'kr',
  name: { ko: '주휴수당 계산', en: 'Weekly holiday pay', zh: '周休津贴计算' },
  intro: {
    ko: '한 주에 하루 쉬는 날에도 받는 돈이에요. 시급과 한 주에 일하기로 한 시간으로 계산해요.',
    en: 'Pay for the weekly day off, from the hourly wage and the agreed hours a week.',
    zh: '每周带薪休息日的工资，按时薪和每周约定工时计算。',
  },
  aliases: ['주휴수당 계산', '주휴수당 얼마', '주휴수당 계산기', '알바 주휴수당 얼마 받아요', '주휴 포함 얼마'],
  articles: ['근로기준법#55', '근로기준법 시행령#30', '근로기준법#18'],
  about: /주휴|쉬는\s?날\s?(?:몫|치|수당)|일\s?안\s?하는\s?날\s?(?:몫|치)/u,
  steps: {
    hourly: amount(
      { ko: '시급은 얼마인가요?', en: 'What is the hourly wage?', zh: '时薪是多少？' },
      { hint: { ko: '예: 11,000원' } },
    ),
    weeklyHours: quantity(
      { ko: '한 주에 몇 시간 일하기로 했나요?', en: 'How many hours a week were agreed?', zh: '约定每周工作几小时？' },
      { ko: '시간', en: ' hours', zh: '小时' },
      { min: 1, max: 80, hint: { ko: '쉬는 시간은 빼고 적어 주세요. 예: 18, 하루 6시간씩 3일이면 18' } },
    ),
    attended: yesNo(
      {
        ko: '그 주에 일하기로 한 날을 모두 나왔나요?',
        en: 'Did you attend every agreed day of that week?',
        zh: '那一周是否全勤？',
      },
      { hint: { ko: '지각이나 조퇴는 결근이 아니에요.' } },
    ),
  },
  clues: {
    hourly: money({ near: /시급|시간당|한\s?시간/, not: /월급|일급|일당|연봉/, sole: true }),
    weeklyHours: firstOf(daysTimesHours, weeklyHours, (told) =>
      // Hours of a day are not those of a week.
      dailyHours(told) === undefined ? hours({ near: /주|일주일|1주/, sole: true })(told) : undefined,
    ),
    attended: phrase({
      no: /결근(했|해서|한|함|이 있)|빠졌|안 나갔|못 나갔/,
      yes: /결근(은|이)?\s?(없|안)|개근|만근|다 나|안 빠/,
    }),
  },
  presumed: { attended: true },
  leavesOut: [
    said('세금과 4대 보험료는 빼지 않은 금액이에요.'),
    said('월급제라면 주휴수당이 월급에 이미 들어 있는 경우가 많아요. 계약서를 확인해 주세요.'),
  ],
  sum({ hourly, weeklyHours, attended }) {
    if (!weeklyHours || !hourly) return { kind: 'no_sum', why: said('시급과 한 주 시간이 있어야 계산할 수 있어요.') }
    if (weeklyHours < LEAST_HOURS)
      return {
        kind: 'no_sum',
        why: said(
          `주휴수당은 0원이에요. 4주를 평균해 한 주 ${LEAST_HOURS}시간 이상 일하기로 한 사람에게 생기는데, 말씀하신 시간은 ${number(weeklyHours)}시간이에요.`,
        ),
      }
    if (attended === false)
      return {
        kind: 'no_sum',
        why: said('그 주의 주휴수당은 0원이에요. 일하기로 한 날을 모두 나온 주에 생겨요. 다른 주는 따로 따져요.'),
      }
    const paidHours = (Math.min(weeklyHours, FULL_WEEK) / FULL_WEEK) * FULL_DAY
    return {
      kind: 'worked_out',
      headline: said(`한 주 주휴수당은 ${won(paidHours * hourly)}이에요.`),
      steps: [
        said(`주휴 시간: ${number(Math.min(weeklyHours, FULL_WEEK))}시간 ÷ 40시간 × 8시간 = ${number(paidHours)}시간`),
        said(`주휴수당: ${number(paidHours)}시간 × 시급 ${won(hourly)} = ${won(paidHours * hourly)}`),
      ],
    }
  },
})

/** "주 3일 하루 6시간": days times hours. */
function daysTimesHours({ text, mentions }: Parameters<ReturnType<typeof hours>>[0]): string | undefined {
  const days = mentions.find(
    ({ kind, before, said: words }) => kind === 'days' && /(주|일주일에)\s*$/u.test(before) && words !== '하루',
  )
  const daily = mentions.find(({ kind, before }) => kind === 'hours' && /(하루|매일|일|씩)\s*$|^\s*$/u.test(before))
  const perDay = daily && /하루|매일|[일씩]\s*\d/u.test(text) ? countOf(daily) : undefined
  const perWeek = days && countOf(days)
  return perDay && perWeek ? String(perDay * perWeek) : undefined
}
