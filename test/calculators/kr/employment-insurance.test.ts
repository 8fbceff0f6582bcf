import employmentInsurance from '../../../src/calculators/kr/employment-insurance.ts'
import { works } from '../worked.ts'

works(
  employmentInsurance,
  [
    {
      shows: 'half of the rate for unemployment benefit (징수법 제13조 제2항, 시행령 제12조)',
      given: { pay: '320만원', old: 'no' },
      holds: ['28,800원', '0.9%'],
    },
    { shows: 'what is below a won is rounded', given: { pay: '1,234,567', old: 'no' }, holds: ['약 11,111원'] },
    {
      shows: 'none for those hired after sixty-five (제13조 제3항, boundary)',
      given: { pay: '200만원', old: 'yes' },
      holds: ['0원', '65세'],
    },
    {
      shows: 'a year whose rate is not known is refused',
      given: { pay: '200만원', old: 'no' },
      holds: ['1350'],
      on: '2027-02-01',
    },
  ],
  [
    { question: '월 보수 320만원 근로자 부담 고용보험료', holds: ['28,800원'] },
    { question: '월급 300만원이면 고용보험료 얼마 떼요', holds: ['27,000원'] },
    { question: '고용보험료 얼마 월급 250', holds: ['22,500원'] },
    { question: '연봉 3600만원 고용보험 본인부담금', holds: ['27,000원'] },
    { question: '고용보험 월급에서 얼마나 빠지나요 210만원 받아요', holds: ['18,900원'] },
    { question: '저는 67세에 새로 입사했고 월급 200만원인데 고용보험료 떼나요 얼마', holds: ['0원'] },
    { question: '고용보험료 얼마임까 한달 2백8십만원 받슴다', holds: ['25,200원'] },
    { question: '월보수 1,234,567원 근로자 고용보험료 계산', holds: ['약 11,111원'] },
    { question: '고용보험료월급400만원', holds: ['36,000원'] },
    { question: '월급에서 고용보험으로 빠지는 돈이 얼마예요? 한 달 보수는 300만원이에요', holds: ['27,000원'] },
    { question: '다달이 250만원 버는데 고용보험료로 제가 내는 몫은?', holds: ['22,500원'] },
    { question: '월 보수액이 400만원인 사람의 고용보험 본인 몫은 얼마인가요', holds: ['36,000원'] },
  ],
)
