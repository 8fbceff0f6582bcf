import severancePay from '../../../src/calculators/kr/severance-pay.ts'
import { works } from '../worked.ts'

const rest = { fifteen: 'yes', ordinary: '0' }
const paid = { ...rest, bonus: '0', leavePay: '0' }

works(
  severancePay,
  [
    {
      shows: 'thirty days of average wage for each year (근로자퇴직급여 보장법 제8조)',
      given: { ...rest, service: '5년', known: 'daily', dailyAverage: '98,000원' },
      holds: ['퇴직금은 14,700,000원', '98,000원 × 30일 × 5년'],
    },
    {
      // 1 June to 31 August are 92 days; 2 March 2021 to 31 August 2026 are 2,009.
      shows: 'pay of three months over their days (근로기준법 제2조 제1항 제6호)',
      given: { ...paid, service: '2021-03-02부터 2026-08-31까지', known: 'total', total: '960만원' },
      holds: ['9,600,000원 ÷ 92일 = 104,347.83원', '2,009일', '약 17,230,256원'],
    },
    {
      shows: 'a quarter of the bonus and leave pay of the year goes in',
      given: {
        ...rest,
        service: '10년',
        known: 'total',
        total: '1,080만',
        totalDays: '92',
        bonus: '400만원',
        leavePay: '80만원',
      },
      holds: ['4,800,000원 × 3/12', '130,434.78원', '약 39,130,435원'],
    },
    {
      shows: 'the ordinary wage where it is higher (근로기준법 제2조 제2항)',
      given: { fifteen: 'yes', service: '2년', known: 'daily', dailyAverage: '100,000', ordinary: '110,000' },
      holds: ['퇴직금은 6,600,000원', '통상임금 110,000원이 더 높아서'],
    },
    {
      shows: 'from exactly one year on (제4조 제1항, boundary)',
      given: { ...rest, service: '2025-03-01부터 2026-02-28까지', known: 'daily', dailyAverage: '100,000' },
      holds: ['퇴직금은 3,000,000원', '마지막으로 일한 날을 꼭 확인'],
    },
    {
      shows: 'one day less gives nothing',
      given: { ...rest, service: '2025-03-01부터 2026-02-27까지', known: 'daily', dailyAverage: '100,000' },
      holds: ['0원', '1년이 안 돼요'],
    },
    {
      shows: 'nothing under fifteen hours a week',
      given: {
        service: '3년',
        fifteen: 'no',
        known: 'monthly',
        monthly: '60만원',
        bonus: '0',
        leavePay: '0',
        ordinary: '0',
      },
      holds: ['0원', '15시간'],
    },
    {
      // 9,000,000 ÷ 91; fixed pay over 209 hours comes to 114,832.54 a day.
      shows: 'a monthly wage gives the least, and says what fixed pay would give',
      given: { ...paid, service: '3년', known: 'monthly', monthly: '300만원' },
      holds: ['적어도 약 8,901,099원', '114,832.54원', '약 10,334,928원'],
    },
  ],
  [
    { question: '하루 평균임굼 98000원이고 딱 5년 다녓어요 퇴직금 얼마나와요', holds: ['퇴직금은 14,700,000원'] },
    { question: '퇴직금계산 평균임금12만원 근속3년', holds: ['퇴직금은 10,800,000원'] },
    {
      question:
        '2021년 3월 2일에 입사해서 2026년 8월 31일에 퇴사했어요. 마지막 3개월 임금 총액 960만원이에요. 퇴직금 얼마인가요',
      holds: ['약 17,230,256원'],
    },
    {
      question: '2023.7.1~2026.6.30 근무, 1일 평균임금 98,000원일 때 퇴직금은 얼마입니까?',
      holds: ['1,096일', '약 8,828,055원', '딱 3년으로 셈하면 8,820,000원'],
    },
    {
      question:
        '저는 공장에서 10년 넘게 일했습니다. 최근 3개월 동안 받은 돈이 모두 1,080만원이고 그 기간은 92일입니다. 상여금은 1년에 400만원 받았어요. 퇴직금이 얼마나 될까요?',
      holds: ['약 38,478,261원'],
    },
    {
      question: '월급 이백 오십만원 오년 다녔슴다 퇴지금 얼마 나옴까',
      holds: ['적어도 약 12,362,637원', '14,354,067원'],
    },
    { question: '퇴직금 얼마나 나와요? 5년 2개월 다녔고 월 270 받아요', holds: ['적어도 약 13,796,703원'] },
    {
      question: '시급 12,000원 주 40시간 2년 근무 퇴직금 얼마',
      holds: ['퇴직금은 5,760,000원', '96,000원이 더 높아서'],
    },
    { question: '퇴직금 얼마 받아야 하죠 ㅠㅠ 2년 8개월 다녔고 한달에 230 받았어요', holds: ['적어도 약 6,065,934원'] },
    { question: '11개월 일하고 그만두는데 월급 250만원 퇴직금 있나요', holds: ['0원', '1년 이상'] },
    { question: '주 14시간 알바 2년 했고 하루 평균임금 5만원 퇴직금', holds: ['0원', '15시간'] },
    {
      question: '작년 3월 2일에 들어와서 지금 그만두면 퇴직금 얼마? 월급은 280만원',
      holds: ['632일', '약 4,742,823원'],
    },
    {
      question: '1년 6개월 일한 알바생인데요 평균임금이 하루 6만원이래요 퇴직금 얼마예요',
      holds: ['퇴직금은 2,700,000원'],
    },
    {
      question: '하루 평균임금 10만원 하루 통상임금 11만원 2년 근무했으면 퇴직금은?',
      holds: ['퇴직금은 6,600,000원'],
    },
    {
      question: '꼭 10년을 채우고 나오십니다. 1일 평균임금은 105,000원입니다. 나가실 때 받는 목돈은 얼마인가요?',
      holds: ['퇴직금은 31,500,000원'],
    },
    {
      question: '회사 그만두면 한꺼번에 받는 돈이 얼마나 될까요? 하루 평균임금 8만원, 만 4년 일했어요',
      holds: ['퇴직금은 9,600,000원'],
    },
    {
      question:
        '관두고 나올 때 받는 목돈 계산 좀요. 마지막 석 달 받은 돈이 모두 819만원이고 그 석 달은 91일이에요. 일한 지는 6년입니다',
      holds: ['퇴직금은 16,200,000원'],
    },
  ],
)
