import { defineProgramme } from '../../core/intake/programme.ts'
import { choice, choices } from '../../core/intake/steps/choice.ts'
import { consent } from '../../core/intake/steps/consent.ts'
import { line, paragraph } from '../../core/intake/steps/line.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { WHO } from '../../core/intake/who.ts'

export default defineProgramme({
  id: 'job-service',
  edition: 1,
  icon: '🧭',
  order: 24,
  names: {
    kr: { ko: '취업·창업 상담과 일자리 소개', en: 'Job advice and placement', zh: '就业创业咨询与职业介绍' },
    cn: { ko: '취업상담·창업지도·직업소개', en: 'Job advice and placement', zh: '就业咨询、创业指导、职业介绍' },
  },
  intro: {
    ko: '취업이나 창업을 준비하는 분을 도와드려요. 조합원이 아니어도 돼요. 담당자가 사정을 듣고 맞는 길을 함께 찾아요. 다만 취업을 약속드리지는 못해요.',
    en: 'Help for people who look for work or want to start a business. You need not be a member. Staff listen and look for a way with you; they cannot promise a job.',
    zh: '帮助正在找工作或想创业的人。不是会员也可以。工作人员了解情况后与您一起想办法，但不能保证就业。',
  },
  prepare: {
    ko: '4분쯤 걸려요. 지금까지 한 일과 자격증을 떠올려 두세요. 실업급여나 실업보험은 여기가 아니라 담당 기관에 따로 신청해야 해요.',
    en: 'It takes about four minutes. Think of the work you have done and your certificates. Unemployment benefit is not applied for here but at its own office.',
    zh: '大约需要4分钟。请先回想工作经历和证书。失业保险金不在这里申请，需到主管机构另行办理。',
  },
  aliases: [
    ...[
      '취업 상담',
      '취업상담',
      '일자리 소개해 주세요',
      '일자리 소개',
      '직업소개',
      '취업 알선',
      '구직 신청',
      '구직상담',
      '일 찾아요',
    ],
    ...[
      '창업',
      '창업 지도',
      '창업 상담',
      '가게 열기',
      '장사하려고요',
      '일감 찾아요',
      '새 일터 찾기',
      '재취업 상담',
      '취직하고 싶어요',
    ],
    ...[
      '일 찾고 있어요',
      '이력서 도움',
      '면접 도움',
      '자격증 살려 취업',
      '나이 들어 일자리',
      '오래 쉬었는데 일 찾아요',
      '나에게 맞는 일',
      '실업해서 일 찾아요',
    ],
    ...['招聘', '找工作', '就业咨询', '职业介绍', '创业指导', '求职', '再就业', '失业帮扶', '招工'],
    ...['job', 'find work', 'start a business', 'employment advice'],
  ],
  audience: 'everyone',
  area: 'service',
  casework: 'counsel',
  decideWithin: 5,
  consents: [],
  passOnStep: 'passOn',
  retention: { months: 12, monthsIfPaid: 60 },

  steps: {
    need: choices(
      { ko: '무엇이 필요하세요?', en: 'What do you need?', zh: '您需要什么？' },
      {
        advice: { ko: '취업 상담', en: 'Job advice', zh: '就业咨询' },
        placement: { ko: '일자리 소개', en: 'Introduction to a job', zh: '职业介绍' },
        startup: { ko: '창업 지도', en: 'Starting a business', zh: '创业指导' },
        papers: { ko: '이력서·면접 도움', en: 'CV and interview', zh: '简历、面试辅导' },
      },
      { tallied: true, hint: { ko: '여러 개 고를 수 있어요.', en: 'Choose as many as you like.', zh: '可以选多个。' } },
    ),
    situation: choice(
      { ko: '지금 어떤 상황이세요?', en: 'What is your situation now?', zh: '您目前的情况是？' },
      {
        jobless: { ko: '일자리를 잃었어요', en: 'Out of work', zh: '失业' },
        ending: { ko: '곧 일이 끝나요', en: 'Work is about to end', zh: '即将失去工作' },
        migrant: { ko: '고향을 떠나 일해요 (농민공·이주노동자)', en: 'Migrant worker', zh: '农民工' },
        employed: { ko: '일하면서 다른 일을 찾아요', en: 'Employed, looking elsewhere', zh: '在职，想换工作' },
        first: {
          ko: '처음 일을 찾거나 오래 쉬었어요',
          en: 'First job, or after a long break',
          zh: '初次就业或长期未工作',
        },
      },
      { tallied: true },
    ),
    adult: yesNo(
      { ko: '만 18세가 되셨어요?', en: 'Are you 18 or older?', zh: '您年满18周岁了吗？' },
      {
        hint: {
          ko: '18세가 안 되면 소개하기 전에 부모님(보호자)의 동의서가 필요할 수 있어요.',
          en: 'Below 18, a guardian’s written consent may be needed before we introduce you.',
          zh: '未满18周岁的，介绍工作前可能需要监护人书面同意。',
        },
      },
    ),
    experience: paragraph(
      { ko: '지금까지 어떤 일을 하셨어요?', en: 'What work have you done so far?', zh: '您做过什么工作？' },
      {
        max: 700,
        sensitive: true,
        hint: {
          ko: '하던 일과 햇수, 자격증을 적어 주세요. 예: 식당 주방 8년, 지게차 자격증',
          en: 'Work, years and certificates. For example kitchen, 8 years; forklift licence.',
          zh: '请写工种、年数和证书。例如：厨房8年，有叉车证',
        },
      },
    ),
    wish: line(
      { ko: '어떤 일을 하고 싶으세요?', en: 'What work would you like?', zh: '您想做什么工作？' },
      {
        max: 100,
        hint: {
          ko: '예: 낮에 하는 청소 일, 한 달 250만 이상',
          en: 'For example cleaning, daytime',
          zh: '例如：白班保洁，月薪3500以上',
        },
      },
    ),
    area: line(
      { ko: '어디에서 일하고 싶으세요?', en: 'Where would you like to work?', zh: '您想在哪里工作？' },
      {
        max: 60,
        optional: true,
        hint: { ko: '예: 집에서 버스로 30분 안', en: 'For example near home', zh: '例如：离家近的地方' },
      },
    ),
    plan: paragraph(
      {
        ko: '어떤 가게나 일을 시작하려고 하세요?',
        en: 'What business do you want to start?',
        zh: '您打算做什么生意？',
      },
      {
        max: 700,
        sensitive: true,
        hint: {
          ko: '무엇을, 어디서, 언제쯤, 돈은 얼마나 있는지 적어 주세요.',
          en: 'What, where, about when, and with how much money.',
          zh: '请写做什么、在哪里、什么时候、有多少资金。',
        },
      },
    ),
    ...WHO,
    passOn: consent(
      {
        ko: '맞는 일자리가 있으면 그쪽에 내용을 전해도 될까요?',
        en: 'May we pass this to an employer or office that fits? You may say no.',
        zh: '有合适的岗位时，可以把内容转给对方吗？',
      },
      {
        required: false,
        hint: {
          ko: '받는 곳: 사람을 찾는 회사, 공공 취업 기관\n전하는 것: 이름, 연락처, 경력, 바라는 일\n기간: 소개가 끝날 때까지. 전하기 전에 어느 곳인지 알려 드려요.\n동의하지 않으셔도 상담은 그대로 해요.',
          en: 'Who: hiring employers, public job centres\nWhat: name, contact, experience, wishes\nUntil the introduction ends; we tell you which one first.\nWe advise you either way.',
          zh: '接收方：招聘单位、公共就业机构\n内容：姓名、联系方式、经历、求职意向\n期限：到介绍结束，转交前会告知是哪家。\n不同意也照常咨询。',
        },
      },
    ),
  },

  onlyIf: {
    adult: ({ need }) => need?.includes('placement') ?? false,
    wish: ({ need }) => need?.some((one) => one !== 'startup') ?? false,
    area: ({ need }) => need?.includes('placement') ?? false,
    plan: ({ need }) => need?.includes('startup') ?? false,
    passOn: ({ need }) => need?.includes('placement') ?? false,
  },

  // No unitOf: that somebody looks for other work must not be tied to where they work.
  measures: () => ({ people: 1 }),
  duplicateOf: ({ need }) => [(need ?? []).join('+')],
})
