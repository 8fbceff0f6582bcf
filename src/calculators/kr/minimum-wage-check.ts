import { defineCalculator } from '../../core/calculating/calculator.ts'
import { phrase } from '../../core/calculating/clue.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { quantity } from '../../core/intake/steps/quantity.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { said } from '../figures.ts'
import { wageYear, wageYearStep } from '../minimum-wage.ts'
import { minimumWageCheck } from '../minimum-wage-compared.ts'
import { dailyHours, weeklyHours } from '../said/hours.ts'
import { paidBy, paidSum } from '../said/pay.ts'

const HOURS = { ko: '시간', en: ' hours', zh: '小时' }

/** 최저임금 위반 여부: 최저임금법 제6조; what counts (제6조 제4항, 시행규칙 제2조), turned into an hour's (시행령 제5조), less in probation (제5조 제2항). */
export default defineCalculator({
  id: 'minimum-wage-check',
  edition: 1,
  icon: '⚖️',
  order: 60,
  jurisdiction: 'kr',
  name: { ko: '최저임금 위반인지 확인', en: 'Is my pay below the minimum?', zh: '是否低于最低工资' },
  intro: {
    ko: '받는 돈을 시급으로 바꿔 최저시급과 견줘요. 모자라면 얼마인지도 알려 드려요.',
    en: 'Turns your pay into pay of an hour and holds it against the minimum.',
    zh: '把工资换算成时薪，与最低时薪比较。',
  },
  aliases: ['최저임금 위반 확인', '최저임금 미달인지', '최저시급 계산', '내 월급 최저임금 넘나요', '최저임금 계산기'],
  articles: ['최저임금법#6', '최저임금법 시행령#5', '최저임금법#5'],
  about: /최저\s?(임[금굼긍]|시[급굽]|월급)|최임/u,
  steps: {
    year: wageYearStep(),
    unit: choice(
      { ko: '임금을 무엇으로 정했나요?', en: 'How is your pay set?', zh: '工资按什么计算？' },
      {
        hour: { ko: '시급', en: 'By the hour', zh: '时薪' },
        day: { ko: '일급', en: 'By the day', zh: '日薪' },
        month: { ko: '월급', en: 'By the month', zh: '月薪' },
      },
    ),
    pay: amount(
      { ko: '그 금액은 얼마인가요?', en: 'How much is it?', zh: '金额是多少？' },
      {
        hint: {
          ko: '세금을 떼기 전 금액이에요. 월급이면 기본급에 매달 받는 수당·상여금·식대를 더해요. 연장·야간·휴일수당과 연차수당은 빼 주세요.',
        },
      },
    ),
    holidayIn: yesNo(
      {
        ko: '그 시급에 주휴수당이 들어 있나요?',
        en: 'Does it hold the weekly holiday pay?',
        zh: '该时薪是否含周休津贴？',
      },
      { hint: { ko: '‘주휴수당 포함 시급 12,384원’처럼 정했으면 ‘예’예요.' } },
    ),
    weeklyHours: quantity(
      { ko: '한 주에 몇 시간 일하기로 했나요?', en: 'How many hours a week were agreed?', zh: '约定每周工作几小时？' },
      HOURS,
      { min: 1, max: 320, hint: { ko: '쉬는 시간은 빼고 적어 주세요. 예: 40' } },
    ),
    dailyHours: quantity(
      { ko: '하루에 몇 시간 일하기로 했나요?', en: 'How many hours a day were agreed?', zh: '约定每天工作几小时？' },
      HOURS,
      { min: 1, max: 24, hint: { ko: '쉬는 시간은 빼고 적어 주세요. 예: 8' } },
    ),
    probation: yesNo(
      {
        ko: '수습을 시작한 지 3개월이 안 됐나요?',
        en: 'Are you in the first three months of probation?',
        zh: '是否在试用开始后3个月内？',
      },
      { hint: { ko: '수습이 아니면 ‘아니요’를 누르세요.' } },
    ),
    yearLong: yesNo(
      {
        ko: '계약 기간이 1년 이상인가요?',
        en: 'Is the contract for a year or more?',
        zh: '合同期限在1年以上吗？',
      },
      {
        hint: {
          ko: '1년보다 짧은 계약이면 수습이라도 못 깎아요. 기간을 정하지 않았으면 ‘예’로 두고 상담에서 확인하세요.',
        },
      },
    ),
    simple: yesNo(
      {
        ko: '청소·경비·배달·포장·상하차·주방 보조처럼 단순한 몸 쓰는 일인가요?',
        en: 'Is it simple manual work such as cleaning, packing or delivery?',
        zh: '是清洁、保安、配送、包装等简单体力工作吗？',
      },
      { hint: { ko: '고용노동부가 고시한 단순노무 직종이에요. 헷갈리면 노동청(1350)에 물어보세요.' } },
    ),
  },
  onlyIf: {
    holidayIn: ({ unit }) => unit === 'hour',
    weeklyHours: ({ unit }) => unit === 'month',
    dailyHours: ({ unit }) => unit === 'day',
    yearLong: ({ probation }) => probation === true,
    simple: ({ probation, yearLong }) => probation === true && yearLong === true,
  },
  clues: {
    year: wageYear,
    unit: paidBy,
    pay: paidSum,
    holidayIn: phrase({
      no: /주휴\s?(?:수당)?[은이을]?\s?(?:빼|별도|따로|미포함|제외|없)/u,
      yes: /주휴\s?(?:수당)?[은이을까]?\s?(?:지|까지)?\s?(?:포함|합|들어|넣)/u,
    }),
    weeklyHours,
    dailyHours,
    probation: phrase({ no: /수습\s?(?:이|은|기간이?)?\s?(?:아니|아님|없|끝|지[났나])/u, yes: /수습|견습|시용/u }),
    yearLong: phrase({
      no: /(?:\d|한|두|세|네|여섯|육|십|열)\s?(?:개월|달)\s?(?:짜리|계약|근로계약)|1년\s?미만|1년이\s?안/u,
      yes: /1년\s?(?:짜리|계약|이상|근로계약)|일\s?년\s?(?:짜리|계약)|[2-9]년\s?(?:짜리|계약)|정규직|무기\s?계약/u,
    }),
    simple: phrase({
      no: /단순\s?노무\s?(?:가|직이|직은|는|은|직종이)?\s?아[니닌님]/u,
      yes: /단순\s?노무|청소|경비|배달|택배|포장|상하차|주방\s?보조|설거지|미화|주유원|하역|막노동/u,
    }),
  },
  presumed: { holidayIn: false, weeklyHours: 40, dailyHours: 8, probation: false, simple: false },
  leavesOut: [
    said(
      '적어 주신 돈에 연장·야간·휴일수당, 연차수당, 현물로 받은 밥이나 숙소가 들어 있으면 그만큼 빼고 다시 견줘야 해요.',
    ),
    said('두 달에 한 번 받는 상여금처럼 매달 주지 않는 돈은 넣지 않아요.'),
    said('일반택시 기사와 고용노동부가 인가한 장애인 근로자는 규칙이 달라요.'),
  ],
  sum: minimumWageCheck,
})
