import dcContribution from '../../../src/calculators/kr/dc-contribution.ts'
import { works } from '../worked.ts'

works(
  dcContribution,
  [
    {
      shows: 'a twelfth of the pay of the year (근로자퇴직급여 보장법 제20조)',
      given: { known: 'yearly', yearly: '4,200만원', late: 'no' },
      holds: ['적어도 3,500,000원', '42,000,000원 ÷ 12'],
    },
    {
      shows: 'from the monthly pay',
      given: { known: 'monthly', monthly: '300만원', late: 'no' },
      holds: ['3,000,000원'],
    },
    {
      shows: 'ten per cent while employed (시행령 제11조 제1호)',
      given: { known: 'due', due: '365만원', late: 'yes', dueOn: '2026-01-31', left: 'no', until: '2026-05-11' },
      holds: ['지연이자가 100,000원', '100일'],
    },
    {
      shows: 'twenty per cent from the fifteenth day after leaving (제2호)',
      given: {
        known: 'due',
        due: '365만원',
        late: 'yes',
        dueOn: '2026-01-31',
        left: 'yes',
        leftOn: '2026-03-31',
        until: '2026-05-11',
      },
      holds: ['73일', '73,000원', '27일', '54,000원', '지연이자가 127,000원'],
    },
    {
      shows: 'ten per cent up to the fourteenth (boundary)',
      given: {
        known: 'due',
        due: '365만원',
        late: 'yes',
        dueOn: '2026-01-31',
        left: 'yes',
        leftOn: '2026-03-31',
        until: '2026-04-14',
      },
      holds: ['지연이자가 73,000원'],
    },
    {
      shows: 'none on the day it is due',
      given: { known: 'due', due: '365만원', late: 'yes', dueOn: '2026-01-31', left: 'no', until: '2026-01-31' },
      holds: ['아직'],
    },
  ],
  [
    {
      question: '확정기여형인데 작년에 받은 임금이 모두 4,200만원이면 회사가 최소 얼마를 넣어줘야 해요?',
      holds: ['3,500,000원'],
    },
    { question: 'DC형 퇴직연금 연봉 4800만원이면 회사가 얼마 넣어야 해요', holds: ['4,000,000원'] },
    { question: '디씨형인데 월급 250만원 부담금 얼마예요', holds: ['2,500,000원'] },
    { question: '퇴직연금dc 임금총액3600만원 부담금', holds: ['3,000,000원'] },
    { question: '확정기여형 연간 임금총액 54,000,000원일 때 사용자 부담금은 얼마입니까', holds: ['4,500,000원'] },
    {
      question: 'DC 부담금 365만원을 2026년 1월 31일까지 넣어야 하는데 아직 안 넣었어요. 다니고 있어요. 이자 얼마예요',
      holds: ['296일', '지연이자가 296,000원'],
    },
    { question: '확정기여형 퇴직연금 한달 320만원 받는데 일년에 얼마 너어줘야 되나요', holds: ['3,200,000원'] },
    { question: '회사가 dc형인데 지난해 총급여 3천만원이에요 부담금 얼마', holds: ['2,500,000원'] },
    {
      question:
        'DC형인데 회사가 작년 부담금 400만원을 2025년 12월 31일까지 넣어야 했는데 2026년 3월 31일에 넣었어요. 재직중이고 이자는?',
      holds: ['90일', '약 98,630원'],
    },
    {
      question:
        'DC 부담금 365만원을 2026년 1월 31일까지 넣기로 했는데 안 넣었고 2026년 3월 31일에 퇴사했어요. 2026년 5월 11일까지의 이자 얼마예요',
      holds: ['지연이자가 127,000원'],
    },
    {
      question: '디씨형인데 작년에 받은 돈이 모두 4,200만원이에요. 회사가 제 퇴직연금에 넣어 줘야 할 돈은?',
      holds: ['3,500,000원'],
    },
    {
      question: '확정기여형 부담금 365만원이 안 들어왔어요. 늦은 날수가 100일입니다. 이자는 얼마예요?',
      holds: ['지연이자가 100,000원'],
    },
    {
      question: '퇴직연금이 DC인데 매달 250만원 받습니다. 한 해에 회사가 넣어야 할 돈이 얼마인가요',
      holds: ['2,500,000원'],
    },
  ],
)
