import overtimePayCn from '../../../src/calculators/cn/overtime-pay-cn.ts'
import { works } from '../worked.ts'

works(
  overtimePayCn,
  [
    {
      shows: '150 % on working days, 300 % on legal holidays (노동법 제44조)',
      given: { weekday: '20', rest: '0', holiday: '8', unit: 'hour', hourly: '30' },
      holds: ['모두 1,620위안', '900위안', '720위안'],
    },
    {
      shows: '200 % on days of rest, a month by 21.75 days',
      given: { weekday: '0', rest: '8', holiday: '0', unit: 'month', monthly: '4,350' },
      holds: ['가산로임은 400위안', '25위안'],
    },
    {
      shows: 'half an hour too (boundary)',
      given: { weekday: '0.5', rest: '0', holiday: '0', unit: 'hour', hourly: '24' },
      holds: ['18위안'],
    },
    {
      shows: 'nothing without hours',
      given: { weekday: '0', rest: '0', holiday: '0', unit: 'hour', hourly: '24' },
      holds: ['알려 주세요'],
    },
  ],
  [
    { question: '시급 30원 평일연장 20시간 법정명절 8시간 가산로임 합계', holds: ['1,620위안'] },
    { question: '월급 4350원인데 휴식일에 8시간 일했어요 잔업비 얼마', holds: ['400위안'] },
    { question: '시급20원 잔업10시간', holds: ['300위안'] },
    { question: '국경절 이틀 나와 일했슴다 월 로임 8700원 얼마 더 받슴까', holds: ['2,400위안'] },
    { question: '법정명절 8시간 시급 25원 가산로임', holds: ['600위안'] },
    { question: '월급 5220원 평일 연장 30시간 휴식일 16시간 잔업비 합계', holds: ['2,310위안'] },
    { question: '토요일에 8시간씩 4일 일했어요 시급 22.5원', holds: ['1,440위안'] },
    { question: '가산임금 얼마예요? 연장 2시간 30분, 시급 24위안', holds: ['90위안'] },
    { question: '법정휴일에 8시간 일했고 월 로임은 8,700위안입니다. 얼마를 더 받아야 합니까?', holds: ['1,200위안'] },
    { question: '춘절에 하루 8시간 일했슴다 시급 18원 얼마 줘야 함까', holds: ['432위안'] },
    { question: '법정명절 이틀 일했고 하루 로임 200원이면 얼마', holds: ['nothing worked out'] },
    { question: '한 달 로임 4,350원인데 평일 저녁에 네 시간을 더 했슴다. 얼마 더 받슴까', holds: ['150위안'] },
    { question: '쉬는 날 여덟 시간 나와 일했고 시간당 20원임다. 얼마를 받아야 함까', holds: ['320위안'] },
    { question: '국경절에 하루 여덟 시간씩 사흘 일했어요. 시급 30원이면 얼마예요', holds: ['2,160위안'] },
    {
      question: '평일에 저녁 6시부터 9시까지 세 시간 남아서 일했슴다. 시급 40원임다. 얼마 더 받슴까',
      holds: ['180위안'],
    },
  ],
)
