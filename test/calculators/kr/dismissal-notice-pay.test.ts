import dismissalNoticePay from '../../../src/calculators/kr/dismissal-notice-pay.ts'
import { works } from '../worked.ts'

const given = { three: 'yes', notice: '0', exception: 'none', unit: 'day', pay: '100,000원' }

works(
  dismissalNoticePay,
  [
    {
      shows: 'thirty days of ordinary wage (근로기준법 제26조)',
      given: { ...given, unit: 'month', pay: '2,612,500', dailyHours: '8' },
      holds: ['해고예고수당은 3,000,000원', '100,000원 × 30일', '3개월 안에'],
    },
    {
      shows: 'all thirty although announced 29 days before (boundary)',
      given: { ...given, notice: '29' },
      holds: ['해고예고수당은 3,000,000원', '29일 전에 알렸어도'],
    },
    { shows: 'none when announced thirty days before', given: { ...given, notice: '30' }, holds: ['0원'] },
    { shows: 'none before three months (제1호)', given: { ...given, three: 'no' }, holds: ['0원', '3개월'] },
    {
      shows: 'none where the employer could not go on (제2호)',
      given: { ...given, exception: 'disaster' },
      holds: ['0원'],
    },
    {
      shows: 'shorter days by their hours',
      given: { ...given, unit: 'hour', pay: '11,000', dailyHours: '6' },
      holds: ['1,980,000원'],
    },
  ],
  [
    { question: '오늘 갑자기 해고당했어요 월급 250만원 받는데 해고예고수당 얼마예요', holds: ['약 2,870,813원'] },
    {
      question: '2주 전에 해고 통보 받았는데 하루 통상임금 10만원 해고예고수당은?',
      holds: ['3,000,000원', '14일 전에'],
    },
    { question: '2개월 일하고 당일 해고 시급 11000원 해고예고수당 얼마', holds: ['0원', '3개월'] },
    { question: '29일 전에 알려줬음 통상시급 12,500원 해고예고수당', holds: ['3,000,000원'] },
    { question: '30일 전에 예고했고 월급 300만원인데 예고수당 나오나요', holds: ['0원'] },
    {
      question:
        '사장님이 내일부터 나오지 말래요. 1년 2개월 일했고 시급 1만1천원에 하루 6시간 일했습니다. 한 달 치 얼마 받을 수 있나요',
      holds: ['1,980,000원'],
    },
    { question: '입사 2개월 차인데 바로 짤림 월급 220 해고예고수당 받나요', holds: ['0원'] },
    { question: '해고예고수당계산 월 통상임금 2612500', holds: ['3,000,000원'] },
    {
      question: '11월 1일에 통보받고 11월 20일에 해고됐어요 일당 13만원 해고예고수당 얼마',
      holds: ['3,900,000원', '19일 전에'],
    },
    { question: '해고수당 얼마나 받슴까 월급 이백만원', holds: ['약 2,296,651원'] },
    {
      question: '2025년 1월 2일에 입사해서 오늘 짤렸어요 월급 209만원이면 해고예고수당은 얼마나 되나요',
      holds: ['2,400,000원'],
    },
    {
      question: '통상임금이 월 2,090,000원인데 오늘 당장 나가랍니다. 통상시급과 해고예고수당이 각각 얼마인가요?',
      holds: ['2,400,000원', '통상시급은 10,000원'],
    },
    {
      question:
        '미리 말도 없이 자르면 한 달 치는 줘야 하는 거 아닌가요? 하루 통상임금 9만원이고 2년 다녔어요. 얼마 받나요',
      holds: ['해고예고수당은 2,700,000원'],
    },
    {
      question: '내일부터 나오지 말래요. 월 통상임금 313만 5천원이고 하루 여덟 시간 일합니다. 받을 돈이 얼마예요',
      holds: ['해고예고수당은 3,600,000원', '통상시급은 15,000원'],
    },
  ],
)
