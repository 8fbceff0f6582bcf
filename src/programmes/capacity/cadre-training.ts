import { defineProgramme } from '../../core/intake/programme.ts'
import { choice, choices } from '../../core/intake/steps/choice.ts'
import { day } from '../../core/intake/steps/day.ts'
import { line } from '../../core/intake/steps/line.ts'
import { CADRE } from '../unit-figures.ts'

export default defineProgramme({
  id: 'cadre-training',
  edition: 1,
  icon: '🎓',
  order: 32,
  names: {
    kr: { ko: '노조 간부 교육', en: 'Training for union cadres', zh: '工会干部培训' },
    cn: { ko: '공회 간부 양성반', en: 'Training for union cadres', zh: '工会干部培训' },
  },
  intro: {
    ko: '단위(지부)의 간부로 뽑힌 분들이 배우는 자리예요. 처음 맡으신 분도 환영해요. 자리가 차면 대기 번호를 드리고, 자리가 나면 바로 알려 드려요.',
    en: 'Courses for those who do union work in a unit, newcomers too. When it is full you get a place on the waiting list and hear from us as soon as a seat is free.',
    zh: '面向单位工会干部的培训，新任干部也欢迎。名额满了会给您候补号，有空位马上通知您。',
  },
  prepare: {
    ko: '2분쯤 걸려요. 맡은 직책과 임기가 끝나는 날을 알아 두세요.',
    en: 'It takes about two minutes. Know your post and when your term ends.',
    zh: '大约需要2分钟。请先了解自己的职务和任期。',
  },
  aliases: [
    ...['간부 교육', '간부 교육 신청', '간부반', '간부 양성반', '공회 양성반', '간부 연수', '간부 수련회'],
    ...['노동조합 학교', '조합 교육', '공회 주석 교육', '새 간부 교육', '신임 간부 교육', '지회장 교육', '대의원 교육'],
    ...['간부 강습', '간부 강습반', '간부 학습반', '간부 학교'],
    ...['工会干部培训', '工会干部学习班', '工会主席培训', '干部培训', '新任工会主席培训', '上岗培训'],
    ...['cadre training', 'union course'],
  ],
  audience: 'unit_cadres',
  area: 'capacity',
  casework: 'seat',
  decideWithin: 3,
  consents: [],
  retention: { months: 12, monthsIfPaid: 60 },

  steps: {
    unit: CADRE.unit,
    post: CADRE.post,
    termEnds: day(
      { ko: '임기는 언제 끝나요?', en: 'When does your term end?', zh: '任期到什么时候？' },
      {
        optional: true,
        hint: {
          ko: '예: 2027-12-31. 모르시거나 임기가 없으면 건너뛰세요.',
          en: 'For example 2027-12-31. Skip if you do not know or there is none.',
          zh: '例如：2027-12-31。不清楚或没有任期请跳过。',
        },
      },
    ),
    experience: choice(
      {
        ko: '전에 간부 교육을 받으신 적이 있어요?',
        en: 'Have you had such training before?',
        zh: '以前参加过工会干部培训吗？',
      },
      {
        first: { ko: '처음이에요', en: 'No, the first time', zh: '第一次' },
        recent: { ko: '3년 안에 받았어요', en: 'Within three years', zh: '三年内参加过' },
        earlier: { ko: '오래전에 받았어요', en: 'Longer ago', zh: '很久以前' },
      },
      { tallied: true },
    ),
    subjects: choices(
      { ko: '무엇을 배우고 싶으세요?', en: 'What would you like to learn?', zh: '您想学哪些内容？' },
      {
        law: { ko: '노동법·노조법(공회법)', en: 'Labour and union law', zh: '劳动法、工会法' },
        bargaining: { ko: '협상·집단계약(단체협약)', en: 'Bargaining', zh: '集体协商' },
        grievance: { ko: '상담·갈등 풀기', en: 'Counselling, disputes', zh: '咨询、调解' },
        safety: { ko: '안전·산재(공상)', en: 'Safety, injury', zh: '安全、工伤' },
        accounts: { ko: '회계·조합비', en: 'Accounts, dues', zh: '工会经费、财务' },
        women: { ko: '여성·청년 사업', en: 'Women and youth', zh: '女职工、青年工作' },
        organising: { ko: '조합원 모으기·행사', en: 'Organising, events', zh: '发展会员、活动' },
      },
      { tallied: true, hint: { ko: '여러 개 고를 수 있어요.', en: 'Choose as many as you like.', zh: '可以选多个。' } },
    ),
    needs: line(
      {
        ko: '식사나 숙박, 이동에 필요한 것이 있나요?',
        en: 'Any needs as to meals, lodging or travel?',
        zh: '用餐、住宿、交通有什么需要吗？',
      },
      {
        optional: true,
        sensitive: true,
        hint: { ko: '예: 채식, 할랄, 휠체어. 없으면 건너뛰세요.', zh: '例如：素食、清真、轮椅。没有请跳过。' },
      },
    ),
    name: CADRE.name,
    phone: CADRE.phone,
  },

  rounds: { seatsOf: ({ unit }) => ({ people: 1, unit: unit ?? undefined }) },
  unitOf: ({ unit }) => unit ?? undefined,
  measures: () => ({ people: 1 }),
  // A cadre may sign up a colleague of the same unit too.
  duplicateOf: ({ name }) => [(name ?? '').replaceAll(/\s/gu, '')],
})
