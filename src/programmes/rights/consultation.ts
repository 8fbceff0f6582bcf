import { defineProgramme } from '../../core/intake/programme.ts'
import { choice, choices } from '../../core/intake/steps/choice.ts'
import { paragraph } from '../../core/intake/steps/line.ts'
import { time } from '../../core/intake/steps/time.ts'
import { WHO } from '../../core/intake/who.ts'
import { WORKPLACE } from '../workplace.ts'

export default defineProgramme({
  id: 'consultation',
  edition: 1,
  icon: '💬',
  order: 4,
  names: {
    kr: { ko: '사람과 상담', en: 'Talk to a person', zh: '人工咨询' },
    cn: { ko: '사람과 상담 (공회 상담)', en: 'Talk to a person', zh: '人工咨询（工会咨询）' },
  },
  intro: {
    ko: '조합 담당자가 직접 읽고 답해 드려요. 조합원이 아니어도 돼요.',
    en: 'A person at the union reads your question and answers it. You need not be a member.',
    zh: '工会工作人员会亲自阅读并答复。不是会员也可以。',
  },
  prepare: {
    ko: '3분쯤 걸려요. 준비할 서류는 없어요. 주민등록번호는 적지 마세요.',
    en: 'It takes about three minutes and needs no papers. Never write a resident number.',
    zh: '大约需要3分钟，不用准备材料。请不要写身份证号码。',
  },
  aliases: [
    ...['상담', '노동상담', '사람과 이야기', '상담원', '담당자 연결', '사람 바꿔 주세요', '전화 상담', '전화해 주세요'],
    ...[
      '노무사 상담',
      '변호사 상담',
      '법률 상담',
      '전화로 물어보기',
      '물어볼 게 있어요',
      '사람이 도와주세요',
      '답답해서 상담',
      '고민 상담',
    ],
    ...[
      '만나서 상담',
      '방문 상담',
      '공회 사람과 상담',
      '공회 간부와 상담',
      '조합 간부와 상담',
      '상담 문의',
      '련락해 주세요',
      '상담 예약',
    ],
    ...['咨询', '人工', '人工客服', '找人咨询', '法律咨询', '劳动咨询', '工会咨询', '打电话给我'],
    ...['talk to a person', 'advice', 'counselling', 'help'],
  ],
  audience: 'everyone',
  area: 'rights',
  casework: 'counsel',
  decideWithin: 3,
  consents: ['sensitive'],
  notAFiling: true,
  questionStep: 'question',
  retention: { months: 12, monthsIfPaid: 60 },

  steps: {
    topic: choice(
      { ko: '무엇에 대해 상담할까요?', en: 'What is it about?', zh: '您想咨询哪方面的问题？' },
      {
        wages: { ko: '임금·퇴직금', en: 'Wages, severance', zh: '工资·离职补偿' },
        dismissal: { ko: '해고·징계', en: 'Dismissal, discipline', zh: '辞退·处分' },
        hours: { ko: '근로시간·휴가', en: 'Hours, leave', zh: '工时·休假' },
        contract: { ko: '근로계약', en: 'Contract', zh: '劳动合同' },
        injury: { ko: '산재·건강', en: 'Injury, health', zh: '工伤·健康' },
        harassment: { ko: '괴롭힘·차별', en: 'Harassment', zh: '欺凌·歧视' },
        insurance: { ko: '4대보험·사회보험', en: 'Social insurance', zh: '社会保险' },
        union: { ko: '노조(공회) 활동', en: 'Union activity', zh: '工会活动' },
        other: { ko: '다른 이야기', en: 'Something else', zh: '其他' },
      },
      { tallied: true },
    ),
    question: paragraph(
      { ko: '궁금한 점을 적어 주세요.', en: 'What would you like to know?', zh: '请写下您想问的问题。' },
      {
        sensitive: true,
        hint: {
          ko: '길지 않아도 돼요. 정해진 기한이 있으면 그 날짜도 적어 주세요.',
          en: 'It need not be long. If a time limit is running, write its date too.',
          zh: '不用写很长。如果有期限，请把日期也写上。',
        },
      },
    ),
    ...WORKPLACE,
    contactBy: choice(
      { ko: '답은 어떻게 받으시겠어요?', en: 'How would you like to be answered?', zh: '您希望怎样得到答复？' },
      {
        chat: { ko: '이 대화방에서 글로', en: 'In this chat', zh: '在这个聊天里回复' },
        phone: { ko: '전화로', en: 'By phone', zh: '打电话' },
        visit: { ko: '만나서', en: 'In person', zh: '见面' },
      },
    ),
    when: choices(
      { ko: '언제가 편하세요?', en: 'When does it suit you?', zh: '什么时间方便？' },
      {
        morning: { ko: '평일 오전', en: 'Weekday mornings', zh: '工作日上午' },
        afternoon: { ko: '평일 오후', en: 'Weekday afternoons', zh: '工作日下午' },
        evening: { ko: '평일 저녁', en: 'Weekday evenings', zh: '工作日晚上' },
        any: { ko: '언제든 괜찮아요', en: 'Any time', zh: '什么时候都可以' },
        exact: { ko: '정해진 시각에', en: 'At a certain time', zh: '指定时间' },
      },
      {
        hint: {
          ko: '여러 개 고를 수 있어요. 조합이 일하는 시간에 연락드려요.',
          en: 'Choose as many as you like. We call in office hours.',
          zh: '可以选多个。我们会在办公时间联系您。',
        },
      },
    ),
    exactTime: time(
      { ko: '몇 시가 좋으세요?', en: 'At what time?', zh: '几点合适？' },
      { hint: { ko: '예: 오후 2시 반, 14:30', en: 'For example 14:30', zh: '例如：14:30' } },
    ),
    ...WHO,
  },

  onlyIf: {
    when: ({ contactBy }) => contactBy !== 'chat',
    exactTime: ({ when }) => when?.includes('exact') ?? false,
    phone: ({ contactBy }) => contactBy !== 'chat',
  },

  // No unitOf: the unit is kept in the clear, and a question about an employer must not be tied to it.
  measures: () => ({ people: 1 }),
  duplicateOf: ({ topic, question }) => [topic ?? '', (question ?? '').replaceAll(/\s/gu, '')],
})
