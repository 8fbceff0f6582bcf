import { defineCalculator } from '../../core/calculating/calculator.ts'
import type { Clue } from '../../core/calculating/clue.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { localAverage } from '../cn-pay.ts'
import { said, yuan } from '../figures.ts'
import { yuanClue } from '../said/yuan.ts'

/** By grade: months of own wage at once, and the share of it paid each month. 산재보험조례 제35조–제37조. */
const GRADES = [
  { grade: 1, months: 27, monthly: 0.9 },
  { grade: 2, months: 25, monthly: 0.85 },
  { grade: 3, months: 23, monthly: 0.8 },
  { grade: 4, months: 21, monthly: 0.75 },
  { grade: 5, months: 18, monthly: 0.7 },
  { grade: 6, months: 16, monthly: 0.6 },
  { grade: 7, months: 13, monthly: 0 },
  { grade: 8, months: 11, monthly: 0 },
  { grade: 9, months: 9, monthly: 0 },
  { grade: 10, months: 7, monthly: 0 },
] as const

const [LEAST, MOST] = [0.6, 3]
// Grades whose monthly pension the fund pays; for five and six the employer pays it where there is no fitting work.
const LAST_PENSION = 4

/** 산재 일시장해보조금(一次性伤残补助金): 산재보험조례 제35조–제37조, 본인 임금 제64조. */
export default defineCalculator({
  id: 'injury-lump-sum',
  edition: 1,
  icon: '🩹',
  order: 60,
  jurisdiction: 'cn',
  name: { ko: '공상 일시장해보조금 계산', en: 'Lump sum for a work injury in China', zh: '一次性伤残补助金计算' },
  intro: {
    ko: '로동능력감정 급수에 따라 한 번에 받는 돈이에요.',
    en: 'What is paid at once by the grade of disability.',
    zh: '按伤残等级一次性支付的补助金。',
  },
  aliases: ['공상 보상 계산', '장해 일시금 얼마', '산재 7급 보상 얼마', '일시장해보조금 계산', '一次性伤残补助金'],
  articles: ['산재보험조례#37', '산재보험조례#64', '산재보험조례#36'],
  about:
    /(?:일시|일회성)\s?(?:성\s?)?(?:장해|상잔|장애|불구)|一次性|伤残|^(?=.*(?:산재|공상|工伤|장해|상잔|장애|감정|다[쳐친쳤]|보조금))(?=.*(?:\d|[일이삼사오육칠팔구십])\s?(?:급|级|등급))/su,
  steps: {
    grade: choice(
      { ko: '감정 급수는 몇 급인가요?', en: 'Which grade was found?', zh: '鉴定为几级？' },
      Object.fromEntries(
        GRADES.map(({ grade }) => [`g${grade}`, { ko: `${grade}급`, en: `Grade ${grade}`, zh: `${grade}级` }]),
      ),
    ),
    monthly: amount(
      {
        ko: '다치기 전 12개월의 월 평균 납부로임은 얼마인가요?',
        en: 'Average monthly contribution wage of the 12 months before?',
        zh: '受伤前12个月平均月缴费工资是多少？',
      },
      { hint: { ko: '산재보험료를 낼 때 신고한 로임이에요. 사회보험 앱이나 12333에서 볼 수 있어요.' } },
    ),
    local: localAverage('60%보다 적거나 300%보다 많은지 봐요.'),
  },
  clues: { grade: (told) => gradeIn(told), monthly: yuanClue('own'), local: yuanClue('local') },
  presumed: { local: null },
  leavesOut: [
    said('일시의료보조금과 일시취업보조금은 성마다 기준이 달라서 넣지 않았어요. 12333에 물어보세요.'),
    said('치료비와, 치료받느라 쉰 기간의 로임은 따로 받아요.'),
  ],
  sum({ grade, monthly, local }) {
    const row = GRADES.find((one) => `g${one.grade}` === grade)
    if (!row || !monthly) return { kind: 'no_sum', why: said('급수와 월 로임이 있어야 계산할 수 있어요.') }
    const own = ownWage(monthly, local ?? undefined)
    return {
      kind: 'worked_out',
      headline: said(`${row.grade}급의 일시장해보조금은 ${yuan(own.wage * row.months)}이에요.`),
      steps: [
        ...own.lines,
        `일시장해보조금: ${yuan(own.wage)} × ${row.months}개월 = ${yuan(own.wage * row.months)}`,
      ].map(said),
      notes: [
        ...monthlyNote(row, own.wage),
        ...(row.grade > LAST_PENSION ? [LEAVING] : []),
        ...(local ? [] : [NO_LOCAL]),
        UNINSURED,
      ].map(said),
      articles: [`산재보험조례#${row.grade <= LAST_PENSION ? 35 : row.grade <= 6 ? 36 : 37}`, '산재보험조례#64'],
    }
  },
})

const LEAVING =
  '그만두거나 계약이 끝날 때 일시의료보조금(기금)과 일시취업보조금(회사)을 더 받아요. 금액은 성에서 정해요.'
const NO_LOCAL =
  '월 로임은 현지 평균의 60%보다 적으면 60%로, 300%보다 많으면 300%로 계산해요. 현지 평균을 알면 다시 계산해 보세요.'
const UNINSURED = '회사가 산재보험을 안 들었으면 회사가 같은 금액을 줘야 해요(제62조).'

/** Own wage between sixty and three hundred per cent of the local average: 제64조. */
function ownWage(monthly: number, local: number | undefined): { wage: number; lines: string[] } {
  const [least, most] = [(local ?? 0) * LEAST, (local ?? Number.POSITIVE_INFINITY) * MOST]
  if (monthly < least)
    return {
      wage: least,
      lines: [`월 로임이 현지 평균 ${yuan(local ?? 0)}의 60%보다 적어서 ${yuan(least)}으로 계산해요.`],
    }
  if (monthly > most)
    return {
      wage: most,
      lines: [`월 로임이 현지 평균 ${yuan(local ?? 0)}의 300%보다 많아서 ${yuan(most)}으로 계산해요.`],
    }
  return { wage: monthly, lines: [] }
}

function monthlyNote({ grade, monthly }: (typeof GRADES)[number], wage: number): string[] {
  if (monthly === 0) return []
  const sum = `${yuan(wage)} × ${Math.round(monthly * 100)}% = ${yuan(wage * monthly)}`
  return grade <= LAST_PENSION
    ? [`달마다 장해수당도 받아요: ${sum}. 현지 최저임금보다 적으면 채워 줘요.`]
    : [`맞는 일자리를 못 주면 회사가 달마다 장해수당을 줘야 해요: ${sum}.`]
}

const KOREAN = '일이삼사오육칠팔구십'
const CHINESE = '一二三四五六七八九十'
const GRADE =
  /(?<!\d)(10|[1-9])\s?(?:급(?!여)|级|등급)|([이삼사오육칠팔구십])\s?급(?!여)|([一二三四五六七八九十])\s?级/u

/** "7급", "십급", "七级"; "일급" may be pay by the day. */
const gradeIn: Clue = ({ text }) => {
  const [, digits, korean, chinese] = GRADE.exec(text) ?? []
  if (digits) return `g${digits}`
  if (korean) return `g${KOREAN.indexOf(korean) + 1}`
  if (chinese) return `g${CHINESE.indexOf(chinese) + 1}`
  return /(?:장해|상잔|감정|공상)\s?일급/u.test(text) ? 'g1' : undefined
}
