import { defineCalculator } from '../../core/calculating/calculator.ts'
import { type Clue, onDay, phrase, type Told } from '../../core/calculating/clue.ts'
import { countOf, type Mention } from '../../core/calculating/mention.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { day } from '../../core/intake/steps/day.ts'
import { period } from '../../core/intake/steps/period.ts'
import { quantity } from '../../core/intake/steps/quantity.ts'
import type { Text } from '../../core/text.ts'
import { said } from '../figures.ts'
import { leaveCn } from '../leave-cn.ts'
import { service } from '../said/service.ts'
import { yuanClue, yuanOf } from '../said/yuan.ts'

const DAYS: Text = { ko: '일', en: ' days', zh: '天' }

/** 년휴가 일수와 못 쉰 날 보상: 유급연차휴가조례 제3조·제5조, 실시방법 제5조·제10–12조. */
export default defineCalculator({
  id: 'annual-leave-cn',
  edition: 1,
  icon: '🏖',
  order: 40,
  jurisdiction: 'cn',
  name: { ko: '년휴가 일수와 보상', en: 'Annual leave in China', zh: '带薪年休假天数及报酬' },
  intro: {
    ko: '년휴가가 며칠인지, 못 쉰 날을 돈으로 얼마 받는지 계산해요.',
    en: 'Days of annual leave, and pay for those not taken.',
    zh: '计算年休假天数和未休年休假报酬。',
  },
  aliases: ['년휴가 며칠', '연차 일수 계산', '못 쉰 년휴가 보상', '미사용 년휴가 300%', '年休假 계산'],
  articles: ['유급연차휴가조례#3', '유급연차휴가조례#5', '유급연차휴가실시방법#12'],
  about:
    /(?:년|연)\s?(?:휴가|차|가(?=\s|$))|유급(?:으로)?\s?(?:휴가|쉬)|(?:돈|로임)\s?받[고으]\s?(?:면서\s?)?쉬는\s?(?:날|휴가)|年休假|年假|못\s?[쉰쓴]\s?(?:날|휴가)/u,
  steps: {
    wanted: choice(
      { ko: '무엇을 알고 싶나요?', en: 'What would you like to know?', zh: '您想知道什么？' },
      {
        days: { ko: '년휴가가 며칠인지', en: 'How many days', zh: '有多少天' },
        pay: { ko: '못 쉰 날을 돈으로 얼마 받는지', en: 'Pay for days not taken', zh: '未休天数的报酬' },
      },
    ),
    unused: quantity(
      { ko: '못 쉰 년휴가는 며칠인가요?', en: 'How many days were not taken?', zh: '未休年假几天？' },
      DAYS,
      { optional: true, min: 0, max: 60, hint: { ko: '모르면 건너뛰세요. 햇수로 계산해 드려요.' } },
    ),
    career: period(
      { ko: '모두 몇 년 일했나요?', en: 'How long have you worked in all?', zh: '累计工作了多少年？' },
      { hint: { ko: '다른 회사에서 일한 기간도 더해요. 예: 12년' } },
    ),
    part: choice(
      { ko: '올해는 어떤가요?', en: 'What about this year?', zh: '今年的情况是？' },
      {
        whole: { ko: '한 해 내내 다녀요', en: 'Employed all year', zh: '全年在职' },
        joined: { ko: '올해 새로 들어왔어요', en: 'Joined this year', zh: '今年新入职' },
        leaving: { ko: '올해 그만뒀어요', en: 'Left this year', zh: '今年离职' },
      },
    ),
    on: day(
      { ko: '그날은 언제인가요?', en: 'On which day?', zh: '是哪一天？' },
      { hint: { ko: '들어온 날이나 마지막으로 일한 날이에요.' } },
    ),
    used: quantity({ ko: '올해 쓴 년휴가는 며칠인가요?', en: 'Days taken this year?', zh: '今年已休几天？' }, DAYS, {
      min: 0,
      max: 60,
      hint: { ko: '없으면 0' },
    }),
    monthly: amount(
      {
        ko: '잔업비를 뺀 월 평균 로임은 얼마인가요?',
        en: 'Average monthly pay without overtime?',
        zh: '剔除加班工资后的月平均工资是多少？',
      },
      { hint: { ko: '지난 12개월의 평균이에요.' } },
    ),
  },
  onlyIf: {
    unused: ({ wanted }) => wanted === 'pay',
    career: ({ wanted, unused }) => wanted === 'days' || typeof unused !== 'number',
    part: ({ wanted, unused }) => wanted === 'days' || typeof unused !== 'number',
    on: ({ part }) => part === 'joined' || part === 'leaving',
    used: ({ wanted, unused }) => wanted === 'pay' && typeof unused !== 'number',
    monthly: ({ wanted }) => wanted === 'pay',
  },
  clues: {
    wanted: (told) => wantedIn(told),
    unused: (told) => counted(leaveDays(told).filter((one) => isUnused(one))),
    career: service,
    part: phrase({
      leaving: /(?:월|일|달)에?\s?(?:까지\s?일하고\s?)?(?:그만|퇴사|관두|나왔|리직|사직)|离职/u,
      joined: /올해.{0,10}(?:들어[와왔온]|입[사직])|새로\s?(?:들어|입[사직])/u,
    }),
    on: onDay({ near: /그만|퇴사|관두|나왔|리직|사직|들어[와왔온]|입[사직]|까지/u }),
    used: (told) => counted(leaveDays(told).filter((one) => isUsed(one))),
    monthly: yuanClue('own'),
  },
  presumed: { unused: null, part: 'whole', used: 0 },
  leavesOut: [
    said('계약이나 회사 규정이 더 많이 주기로 했으면 그것을 따라요.'),
    said(
      '병가가 길었거나(10년 미만 2개월, 20년 미만 3개월, 그 위 4개월), 로임을 받고 사가를 20일 넘게 썼으면 그해 년휴가가 없어요.',
    ),
    said('20년이나 10년이 되는 해에는 되는 날을 기준으로 나눠 볼 수 있어요.'),
  ],
  sum: leaveCn,
})

// Pay is asked for only with a sum of pay at hand; "며칠" asks for days.
const wantedIn: Clue = (told) =>
  yuanOf(told, 'own') ? 'pay' : /며칠|몇\s?(?:일|날|개)|일수|날수|얼마|天/u.test(told.text) ? 'days' : undefined

const leaveDays = ({ mentions }: Told): Mention[] =>
  mentions.filter(({ kind, said: words }) => kind === 'days' && !/^21\.75|^365|^하루$/u.test(words))

/** "닷새밖에 못 썼어요" are five days taken. */
const isUsed = ({ before, after }: Mention): boolean =>
  /^\s?(?:밖에|만)\s?(?:못\s?)?(?:썼|쓰|쉬|쉰|쉼|놀|사용)|^\s?(?:은|는|을|를|간)?\s?(?:썼|쉬었|쉬고|쉼|사용[했함]|놀았)/u.test(
    after,
  ) || /(?:쓴|사용한|쉰)\s?(?:날|년휴가|휴가)?[은이는가]?\s?$/u.test(before.replace(/못\s?[쓴쉰]|안\s?[쓴쉰]/gu, ''))

const isUnused = (one: Mention): boolean =>
  !isUsed(one) &&
  (/^\s?(?:을|를|이|은|도|치|분)?\s?(?:못|안|남|미사용)/u.test(one.after) ||
    /(?:못\s?[쓴쉰]|안\s?[쓴쉰]|미사용|남은|남[아았]|未休).{0,10}$/u.test(one.before))

const counted = (days: readonly Mention[]): string | undefined => {
  const count = days.length === 1 && days[0] ? countOf(days[0]) : undefined
  return count?.toString()
}
