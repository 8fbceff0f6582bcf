import { defineProgramme } from '../../core/intake/programme.ts'
import { choice, choices } from '../../core/intake/steps/choice.ts'
import { count } from '../../core/intake/steps/count.ts'
import { paragraph } from '../../core/intake/steps/line.ts'
import { WHO } from '../../core/intake/who.ts'

export default defineProgramme({
  id: 'rights-month-class',
  edition: 1,
  icon: '📖',
  order: 12,
  names: {
    kr: { ko: '노동법 강좌·상담일', en: 'Labour law classes and advice days', zh: '劳动法讲座与咨询日' },
    cn: {
      ko: '권익보호의 달 강좌·상담일 (위권월)',
      en: 'Rights month classes and advice days',
      zh: '维权月讲座与咨询日',
    },
  },
  intro: {
    ko: '일터의 권리를 쉬운 말로 배우고, 궁금한 것을 그 자리에서 물어보는 날이에요. 조합원이 아니어도 오실 수 있어요.',
    en: 'A day to learn about rights at work in plain words and to ask on the spot. You need not be a member.',
    zh: '用通俗的话讲职工权益，有问题当场可以问。不是会员也可以来。',
  },
  prepare: {
    ko: '2분쯤 걸려요. 준비할 서류는 없어요. 물어볼 것이 있으면 미리 적어 주세요.',
    en: 'It takes about two minutes and needs no papers. Write down beforehand what you want to ask.',
    zh: '大约需要2分钟，不用准备材料。有想问的可以提前写下来。',
  },
  aliases: [
    ...['노동법 강좌', '노동법 강의', '노동법 교육', '로동법 강좌', '권리 교육', '법률 강좌', '법률 교육', '무료 강좌'],
    ...['상담일', '무료 상담일', '현장 상담일', '찾아가는 상담', '위권월', '권익보호의 달', '강좌 신청', '강의 신청'],
    ...['설명회', '법을 배우고 싶어요', '노동법 배우기', '노동법 공부'],
    ...['维权月', '普法讲座', '法律讲座', '劳动法讲座', '咨询日', '法律咨询日', '普法', '讲座报名'],
    ...['labour law class', 'lecture', 'advice day'],
  ],
  audience: 'everyone',
  area: 'rights',
  casework: 'seat',
  decideWithin: 3,
  consents: [],
  retention: { months: 6, monthsIfPaid: 60 },

  steps: {
    part: choice(
      { ko: '무엇을 하러 오세요?', en: 'What will you come for?', zh: '您来参加什么？' },
      {
        class: { ko: '강좌를 들으러', en: 'The class', zh: '听讲座' },
        advice: { ko: '상담을 받으러', en: 'Advice', zh: '咨询' },
        both: { ko: '둘 다', en: 'Both', zh: '都参加' },
      },
      { tallied: true },
    ),
    topics: choices(
      {
        ko: '어떤 내용에 관심이 있으세요?',
        en: 'Which subjects interest you?',
        zh: '您关心哪些内容？',
      },
      {
        contract: { ko: '계약서', en: 'Contracts', zh: '劳动合同' },
        wages: { ko: '임금·수당', en: 'Wages', zh: '工资津贴' },
        hours: { ko: '근로시간·휴가', en: 'Hours and leave', zh: '工时休假' },
        dismissal: { ko: '해고·퇴직', en: 'Dismissal, leaving', zh: '辞退离职' },
        injury: { ko: '산재(공상)·안전', en: 'Injury, safety', zh: '工伤安全' },
        insurance: { ko: '사회보험·실업급여', en: 'Social insurance', zh: '社会保险' },
        women: { ko: '출산·육아·여성', en: 'Maternity, women', zh: '女职工权益' },
        union: { ko: '노조(공회)', en: 'Unions', zh: '工会' },
      },
      { tallied: true, hint: { ko: '여러 개 고를 수 있어요.', en: 'Choose as many as you like.', zh: '可以选多个。' } },
    ),
    question: paragraph(
      {
        ko: '미리 묻고 싶은 것이 있나요?',
        en: 'Is there anything you want to ask beforehand?',
        zh: '有想提前问的问题吗？',
      },
      {
        optional: true,
        sensitive: true,
        max: 500,
        hint: {
          ko: '강사가 준비할 수 있게 전해요. 회사나 사람 이름은 빼고 적어 주세요.',
          en: 'It goes to the speaker. Leave out names of people and companies.',
          zh: '会转给讲课的人做准备。请不要写单位和人的名字。',
        },
      },
    ),
    people: count(
      {
        ko: '본인까지 모두 몇 분이 오세요?',
        en: 'How many of you will come, you included?',
        zh: '连您在内一共来几位？',
      },
      {
        min: 1,
        max: 30,
        hint: { ko: '혼자 오시면 1을 적어 주세요.', en: 'Write 1 if you come alone.', zh: '一个人来请写1。' },
      },
    ),
    ...WHO,
  },

  // No unit in the clear: who comes to ask about rights must not be tied to a workplace.
  rounds: { seatsOf: ({ people }) => ({ people: people ?? 1, unit: undefined }) },
  measures: ({ people }) => ({ people: people ?? 1 }),
  // Once each round.
  duplicateOf: () => ['class'],
})
