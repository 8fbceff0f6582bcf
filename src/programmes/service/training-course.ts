import { defineProgramme } from '../../core/intake/programme.ts'
import { choice, choices } from '../../core/intake/steps/choice.ts'
import { line } from '../../core/intake/steps/line.ts'
import { WHO } from '../../core/intake/who.ts'

export default defineProgramme({
  id: 'training-course',
  edition: 1,
  icon: '🛠️',
  order: 25,
  names: {
    kr: { ko: '재취업·직업기술 훈련', en: 'Vocational training', zh: '再就业、职业技能培训' },
    cn: { ko: '재취업·직업기술 훈련 (기능양성반)', en: 'Vocational training', zh: '再就业、职业技能培训班' },
  },
  intro: {
    ko: '새 일을 찾거나 기술을 높이려는 분을 위한 훈련반이에요. 조합원이 아니어도 돼요. 기마다 인원이 정해져 있고, 차면 대기 번호를 드려요. 마친 뒤의 취업은 함께 찾지만 약속드리지는 못해요.',
    en: 'Courses for people who look for new work or want better skills. You need not be a member. Each term has a limited number of places; when it is full you get a number on the waiting list. We help to find work afterwards but cannot promise it.',
    zh: '为找新工作或提高技能的人开办的培训班。不是会员也可以。每期人数有限，满了会给您候补号。结业后我们帮助找工作，但不能保证就业。',
  },
  prepare: {
    ko: '2분쯤 걸려요. 서류는 필요 없어요. 정부가 돈을 대는 훈련은 담당 기관에 따로 신청해야 해요.',
    en: 'It takes about two minutes and needs no papers. Training paid by the government is applied for at its own office.',
    zh: '大约需要2分钟，不用准备材料。政府补贴培训需到主管机构另行申请。',
  },
  aliases: [
    ...[
      '직업훈련',
      '직업 훈련',
      '기술 훈련',
      '기술 교육',
      '기술 배우기',
      '훈련반',
      '기술 양성반',
      '재취업 훈련',
      '기능 훈련',
    ],
    ...['기술 과정 신청', '용접 배우기', '미용 배우기', '요리 배우기', '컴퓨터 배우기', '전기 기술', '지게차 배우기'],
    ...[
      '간병 교육',
      '돌봄 교육',
      '농민공 훈련',
      '실직자 훈련',
      '자격증 과정',
      '기술 강습',
      '직업 강습',
      '무료 학원',
      '훈련 신청',
    ],
    ...['技能培训', '培训班', '再就业培训', '农民工培训', '职业培训', '学技术', '家政培训', '电商培训'],
    ...['training', 'course', 'vocational training'],
  ],
  audience: 'everyone',
  area: 'service',
  casework: 'seat',
  decideWithin: 5,
  consents: [],
  retention: { months: 12, monthsIfPaid: 60 },

  steps: {
    situation: choice(
      { ko: '지금 어떤 상황이세요?', en: 'What is your situation now?', zh: '您目前的情况是？' },
      {
        jobless: { ko: '일자리를 잃었어요', en: 'Out of work', zh: '失业' },
        migrant: { ko: '고향을 떠나 일해요 (농민공·이주노동자)', en: 'Migrant worker', zh: '农民工' },
        employed: { ko: '일하고 있어요', en: 'Employed', zh: '在职' },
        other: { ko: '그 밖이에요', en: 'Other', zh: '其他' },
      },
      { tallied: true },
    ),
    formerWork: line(
      { ko: '전에는 어떤 일을 하셨어요?', en: 'What work did you do before?', zh: '您以前做什么工作？' },
      {
        max: 60,
        optional: true,
        hint: { ko: '예: 봉제 공장 10년', en: 'For example sewing, 10 years', zh: '例如：缝纫厂10年' },
      },
    ),
    education: choice(
      { ko: '학교는 어디까지 다니셨어요?', en: 'How far did you go in school?', zh: '您的学历是？' },
      {
        middle: { ko: '중학교까지', en: 'Up to middle school', zh: '初中及以下' },
        high: { ko: '고등학교 (고중)', en: 'High school', zh: '高中、中专' },
        college: { ko: '전문대학', en: 'Junior college', zh: '大专' },
        university: { ko: '대학교 이상', en: 'University or more', zh: '本科及以上' },
        unsaid: { ko: '말하지 않을래요', en: 'I would rather not say', zh: '不愿说明' },
      },
      {
        tallied: true,
        hint: {
          ko: '수업을 알맞게 준비하려고 여쭤봐요. 뽑는 데에는 쓰지 않아요.',
          en: 'It helps to prepare the lessons. It does not decide who gets a place.',
          zh: '只用于备课，不作为录取条件。',
        },
      },
    ),
    course: line(
      { ko: '어느 과정을 배우고 싶으세요?', en: 'Which course would you like?', zh: '您想学哪门课程？' },
      {
        max: 60,
        hint: {
          ko: '모집 안내에 있는 과정 이름을 적어 주세요. 예: 용접, 한식 조리',
          en: 'As named in the notice. For example welding.',
          zh: '请写报名通知上的课程名称。例如：焊接、中式烹饪',
        },
      },
    ),
    needs: choices(
      {
        ko: '배우러 다니는 데 도움이 필요한가요?',
        en: 'Do you need any help to attend?',
        zh: '参加培训需要什么帮助吗？',
      },
      {
        evening: { ko: '저녁이나 주말 수업', en: 'Evening or weekend lessons', zh: '晚上或周末上课' },
        care: { ko: '아이·가족 돌봄', en: 'Care for children or family', zh: '照看孩子或家人' },
        language: { ko: '쉬운 한국어·조선말 설명', en: 'Explanations in plain Korean', zh: '朝鲜语（韩国语）讲解' },
        beginner: { ko: '기초부터 천천히', en: 'A slow start from the basics', zh: '从基础慢慢教' },
        none: { ko: '없어요', en: 'None', zh: '没有' },
      },
      { tallied: true, hint: { ko: '여러 개 고를 수 있어요.', en: 'Choose as many as you like.', zh: '可以选多个。' } },
    ),
    ...WHO,
  },

  onlyIf: {
    formerWork: ({ situation }) => situation !== 'employed',
    unit: ({ situation }) => situation !== 'jobless',
  },

  rounds: { seatsOf: ({ unit }) => ({ people: 1, unit: unit ?? undefined }) },
  unitOf: ({ unit }) => unit ?? undefined,
  measures: ({ situation }) => ({ people: 1, ...(situation === 'migrant' ? { migrant_workers: 1 } : {}) }),
  // Once each term.
  duplicateOf: () => ['term'],
})
