import { defineProgramme } from '../../core/intake/programme.ts'
import { choice, choices } from '../../core/intake/steps/choice.ts'
import { count } from '../../core/intake/steps/count.ts'
import { line, paragraph } from '../../core/intake/steps/line.ts'
import { WHO } from '../../core/intake/who.ts'
import { unitKey } from '../unit-figures.ts'

export default defineProgramme({
  id: 'union-founding',
  edition: 1,
  icon: '🌱',
  order: 27,
  names: {
    kr: { ko: '노조 설립 지원', en: 'Founding a union', zh: '成立工会支援' },
    cn: { ko: '기층노조(공회) 설립 지원', en: 'Founding a union', zh: '组建基层工会指导' },
  },
  intro: {
    ko: '일터에 조합을 세우려는 분을 처음부터 도와드려요. 아직 아무에게도 말하지 않았어도 괜찮아요. 세우는 절차는 나라와 형태에 따라 달라서 담당자가 맞는 순서를 알려 드려요.',
    en: 'We help from the very beginning if you want to found a union at your workplace, even if you have told nobody yet. The steps differ by country and form; staff tell you yours.',
    zh: '想在单位组建工会，我们从头开始帮助您。还没跟任何人说也没关系。程序因国家和形式而不同，工作人员会告诉您适合的步骤。',
  },
  prepare: {
    ko: '4분쯤 걸려요. 서류는 필요 없어요. 알려지는 것이 걱정되면 회사와 동료의 이름은 적지 마세요. 회사 메신저나 회사 컴퓨터로는 이야기하지 마세요.',
    en: 'It takes about four minutes and needs no papers. If you fear that it becomes known, name neither the employer nor colleagues. Do not talk about it on the employer’s messenger or computers.',
    zh: '大约需要4分钟，不用准备材料。担心被人知道的话，请不要写单位和同事的名字，也不要用单位的通讯工具或电脑谈论。',
  },
  aliases: [
    ...[
      '노조 설립',
      '노조 만들기',
      '조합 만들기',
      '지회 설립',
      '분회 설립',
      '노동조합 설립',
      '공회 설립',
      '공회 세우기',
    ],
    ...[
      '공회 조직',
      '기층공회',
      '기층노조',
      '공회를 세우고 싶어요',
      '노조를 만들고 싶어요',
      '노조 설립 도움',
      '조합 설립 신청',
    ],
    ...['조합 세우기', '사장 몰래 노조', '비밀 노조 준비', '여직원위원회', '녀직공위원회', '여성위원회', '련합공회'],
    ...['초기업 노조', '회사에 노조가 없어요', '노조 설립 상담'],
    ...['成立工会', '组建工会', '建会', '基层工会', '女职工委员会', '联合工会', '入会建会'],
    ...['found a union', 'organise', 'start a union'],
  ],
  audience: 'everyone',
  area: 'organisation',
  casework: 'counsel',
  decideWithin: 5,
  consents: ['sensitive'],
  // Who is tied to the employer must not learn who prepares a union there.
  employerStep: 'unit',
  retention: { months: 24, monthsIfPaid: 60 },

  steps: {
    stage: choice(
      { ko: '지금 어디까지 준비됐어요?', en: 'How far have you come?', zh: '目前准备到什么程度？' },
      {
        thinking: { ko: '혼자 생각하고 있어요', en: 'Only thinking about it', zh: '还在考虑' },
        talking: { ko: '몇 사람과 이야기했어요', en: 'Talked with a few', zh: '和几个人商量过' },
        agreed: { ko: '세우기로 뜻을 모았어요', en: 'Agreed to found one', zh: '大家同意成立' },
        meeting: { ko: '총회나 신고를 준비해요', en: 'Preparing the meeting or papers', zh: '准备开会或报批' },
        hindered: { ko: '하려는데 누가 막아요', en: 'Somebody hinders us', zh: '有人阻挠' },
      },
      {
        tallied: true,
        hint: {
          ko: '회사가 막거나 불이익을 주면 ‘권익침해 접수’도 함께 내 주세요.',
          en: 'If the employer hinders or punishes you, hand in a rights case as well.',
          zh: '如果单位阻挠或打击报复，请同时提交维权受理。',
        },
      },
    ),
    ownership: choice(
      { ko: '어떤 일터인가요?', en: 'What kind of employer is it?', zh: '是什么类型的单位？' },
      {
        public: { ko: '국유·집체·공공기관', en: 'State or publicly owned', zh: '国有、集体、事业单位' },
        private: { ko: '사영기업(민간기업)', en: 'Private', zh: '民营企业' },
        foreign: { ko: '외국인 투자기업', en: 'Foreign-owned', zh: '外资企业' },
        several: { ko: '여러 작은 업체를 함께', en: 'Several small employers together', zh: '多家小企业联合' },
        no_employer: {
          ko: '배달·운전처럼 회사가 따로 없어요',
          en: 'No employer (delivery, driving)',
          zh: '配送、驾驶等无固定单位',
        },
        unsure: { ko: '잘 모르겠어요', en: 'Not sure', zh: '不清楚' },
      },
      { tallied: true },
    ),
    unit: line(
      { ko: '어느 회사(단위)인가요?', en: 'Which workplace is it?', zh: '是哪个单位？' },
      {
        max: 60,
        optional: true,
        sensitive: true,
        hint: {
          ko: '아직 밝히고 싶지 않으면 건너뛰세요. 적으시면 그 회사와 관계있는 담당자는 이 신청을 볼 수 없어요.',
          en: 'Skip this if you would rather not say yet. If you name it, nobody tied to that employer can see this.',
          zh: '暂时不想说可以跳过。写了的话，与该单位有关系的工作人员看不到这份申请。',
        },
      },
    ),
    workers: count(
      {
        ko: '거기에서 일하는 사람은 모두 몇 명쯤이에요?',
        en: 'About how many people work there?',
        zh: '那里大约有多少职工？',
      },
      {
        min: 1,
        max: 200_000,
        hint: { ko: '어림으로 적어 주세요. 예: 60', en: 'A guess will do.', zh: '大概即可。例如：60' },
      },
    ),
    supporters: count(
      {
        ko: '뜻을 같이하는 사람은 본인까지 몇 명이에요?',
        en: 'How many are with you, you included?',
        zh: '连您在内，有多少人愿意参加？',
      },
      {
        min: 1,
        max: 200_000,
        hint: {
          ko: '혼자면 1을 적어 주세요. 이름은 적지 마세요.',
          en: 'Write 1 if it is only you. No names.',
          zh: '只有您一人请写1。不要写名字。',
        },
      },
    ),
    women: choice(
      {
        ko: '여직원위원회(여성위원회)도 함께 세울 생각이세요?',
        en: 'Do you want to found a women’s committee with it?',
        zh: '打算同时成立女职工委员会吗？',
      },
      {
        yes: { ko: '네', en: 'Yes', zh: '是' },
        no: { ko: '아니요', en: 'No', zh: '否' },
        unsure: { ko: '아직 모르겠어요', en: 'Not sure yet', zh: '还没定' },
      },
      { tallied: true },
    ),
    help: choices(
      { ko: '무엇을 도와드릴까요?', en: 'What can we help with?', zh: '需要哪方面的帮助？' },
      {
        steps: { ko: '절차와 순서 설명', en: 'Explaining the steps', zh: '讲解程序' },
        rules: { ko: '규약(장정) 만들기', en: 'Writing the rules', zh: '起草章程' },
        meeting: { ko: '총회·선거 준비', en: 'The meeting and election', zh: '筹备大会和选举' },
        filing: { ko: '신고·비준 서류', en: 'Registration papers', zh: '报批登记材料' },
        talk: { ko: '동료들에게 설명하기', en: 'Talking to colleagues', zh: '向同事讲解' },
        safety: { ko: '불이익이 걱정돼요', en: 'Fear of being punished', zh: '担心被打击报复' },
      },
      { tallied: true, hint: { ko: '여러 개 고를 수 있어요.', en: 'Choose as many as you like.', zh: '可以选多个。' } },
    ),
    worries: paragraph(
      { ko: '더 알려 주실 것이 있나요?', en: 'Is there anything else we should know?', zh: '还有什么要告诉我们的吗？' },
      {
        optional: true,
        sensitive: true,
        max: 700,
        hint: { ko: '동료의 이름은 적지 마세요.', en: 'Please name no colleagues.', zh: '请不要写同事的名字。' },
      },
    ),
    name: WHO.name,
    phone: WHO.phone,
  },

  onlyIf: {
    unit: ({ ownership }) => ownership !== 'no_employer',
  },

  // No unitOf: the unit is kept in the clear, and here it would tell who prepares a union where.
  measures: ({ workers, supporters }) => ({ workers: workers ?? 0, supporters: supporters ?? 1 }),
  duplicateOf: ({ unit, ownership }) => [ownership ?? '', unitKey(unit)],
})
