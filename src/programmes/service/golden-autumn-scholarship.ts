import { defineProgramme } from '../../core/intake/programme.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { consent } from '../../core/intake/steps/consent.ts'
import { line, paragraph } from '../../core/intake/steps/line.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { UNVERIFIED, WHO } from '../../core/intake/who.ts'
import { papers } from '../papers.ts'
import { LATER_ACCOUNT } from '../payee.ts'
import { unitKey } from '../unit-figures.ts'

export default defineProgramme({
  id: 'golden-autumn-scholarship',
  edition: 1,
  icon: '🎓',
  order: 15,
  names: {
    kr: { ko: '자녀 장학금', en: 'Scholarship for members’ children', zh: '会员子女助学金' },
    cn: { ko: '금추장학 (金秋助学)', en: 'Golden Autumn scholarship', zh: '金秋助学' },
  },
  intro: {
    ko: '형편이 어려운 직원의 자녀 학비를 돕는 지원이에요. 대개 8월에 모집하고, 뽑는 수와 예산이 정해져 있어요. 그래서 신청한다고 다 되는 것은 아니에요. 담당자가 모아서 살펴보고 결과를 알려 드려요.',
    en: 'Help with the school fees of children of workers in hardship. Applications are usually taken in August; places and budget are limited, so not everybody can be chosen. Staff compare all applications and tell you the result.',
    zh: '帮助困难职工子女交学费。一般在8月受理，名额和预算有限，所以不是申请就一定能得到。工作人员统一审核后通知结果。',
  },
  prepare: {
    ko: '6분쯤 걸려요. 있으면 합격 통지서나 재학 증명, 학비 고지서, 소득을 보여 주는 서류를 준비해 주세요. 주민등록번호는 적지 마세요.',
    en: 'It takes about six minutes. If you have them: the letter of admission or proof of enrolment, the bill for the fees, and papers on income. Never write a resident number.',
    zh: '大约需要6分钟。有录取通知书或在读证明、学费单、收入证明的话请准备好。请不要写身份证号码。',
  },
  aliases: [
    ...['장학금', '자녀 장학금', '금추장학', '김추장학', '금추조학', '가을 장학금', '학비 지원', '등록금', '학자금'],
    ...['등록금 지원', '자녀 학비', '애 학비', '대학 등록금', '대학 합격', '대학 입학', '고중 학비', '입학 지원'],
    ...[
      '학비가 없어요',
      '농민공 자녀',
      '농민공 자식 장학금',
      '이주노동자 자녀',
      '장학생',
      '자녀 교육비',
      '기술학교 학비',
    ],
    ...['金秋助学', '助学金', '学费补助', '大学录取', '困难职工子女上学', '农民工子女', '奖学金', '交不起学费'],
    ...['scholarship', 'school fees', 'tuition'],
  ],
  audience: 'members',
  area: 'service',
  casework: 'aid',
  decideWithin: 20,
  consents: ['sensitive'],
  retention: { months: 12, monthsIfPaid: 60 },

  steps: {
    whose: choice(
      { ko: '누구의 자녀인가요?', en: 'Whose child is it?', zh: '是谁的子女？' },
      {
        own: { ko: '제 자녀예요', en: 'My own', zh: '我的子女' },
        nominated: {
          ko: '다른 직원의 자녀를 추천해요',
          en: 'I nominate another worker’s child',
          zh: '推荐其他职工的子女',
        },
      },
      { tallied: true },
    ),
    parent: line(
      { ko: '그 직원의 이름을 적어 주세요.', en: 'What is that worker’s name?', zh: '请写那位职工的姓名。' },
      { max: 40, sensitive: true },
    ),
    parentUnit: line(
      {
        ko: '그 직원은 어느 사업장(단위)에서 일하나요?',
        en: 'At which workplace does that worker work?',
        zh: '那位职工在哪个单位工作？',
      },
      { max: 60, hint: UNVERIFIED },
    ),
    parentAgrees: consent(
      {
        ko: '그 직원이 추천에 동의했나요?',
        en: 'Has that worker agreed to be nominated?',
        zh: '那位职工同意推荐吗？',
      },
      {
        hint: {
          ko: '아이와 집안 형편을 적어 내는 일이라, 먼저 여쭤보고 동의하신 경우에만 낼 수 있어요.',
          en: 'You write about a child and a family’s means, so ask first. Without their agreement it cannot be handed in.',
          zh: '因为要写孩子和家庭情况，请先征得本人同意，否则不能提交。',
        },
      },
    ),
    child: line(
      { ko: '자녀의 이름을 적어 주세요.', en: 'What is the child’s name?', zh: '请写子女的姓名。' },
      { max: 40, sensitive: true },
    ),
    level: choice(
      { ko: '어떤 학교예요?', en: 'What kind of school is it?', zh: '是什么学校？' },
      {
        primary: { ko: '초등·중학교', en: 'Primary or middle school', zh: '小学、初中' },
        high: { ko: '고등학교 (고중)', en: 'High school', zh: '高中' },
        vocational: { ko: '직업·기술학교', en: 'Vocational school', zh: '职业技术学校' },
        college: { ko: '전문대학', en: 'Junior college', zh: '大专' },
        university: { ko: '대학교', en: 'University', zh: '本科大学' },
        graduate: { ko: '대학원', en: 'Graduate school', zh: '研究生' },
      },
      { tallied: true },
    ),
    admission: choice(
      { ko: '지금 어떤 상태예요?', en: 'How do things stand?', zh: '目前是什么情况？' },
      {
        admitted: { ko: '올해 새로 합격했어요', en: 'Admitted this year', zh: '今年新录取' },
        enrolled: { ko: '다니고 있어요', en: 'Already a pupil or student', zh: '在读' },
        waiting: { ko: '발표를 기다려요', en: 'Waiting for the result', zh: '等待录取结果' },
      },
      { tallied: true },
    ),
    school: line(
      { ko: '학교 이름을 적어 주세요.', en: 'What is the name of the school?', zh: '请写学校名称。' },
      {
        max: 60,
        hint: {
          ko: '발표를 기다리면 지원한 학교를 적어 주세요. 예: 연변대학',
          en: 'If you are waiting, the school applied to.',
          zh: '还在等结果的，请写报考的学校。例如：延边大学',
        },
      },
    ),
    grade: line(
      { ko: '새 학기에 몇 학년이에요?', en: 'Which year will it be in the new term?', zh: '新学期是几年级？' },
      { max: 20, hint: { ko: '예: 2학년', en: 'For example second year', zh: '例如：二年级' } },
    ),
    migrant: yesNo(
      {
        ko: '고향을 떠나 일하는 분(농민공·이주노동자)의 자녀인가요?',
        en: 'Is it the child of a migrant worker?',
        zh: '是农民工（外来务工人员）的子女吗？',
      },
      { tallied: true },
    ),
    tuition: amount(
      {
        ko: '한 해 학비는 모두 얼마쯤이에요?',
        en: 'About how much are the fees for one year?',
        zh: '一年的学费大约多少？',
      },
      {
        hint: {
          ko: '예: 480만, 6,500. 지원하는 금액은 이와 다를 수 있어요.',
          en: 'For example 4,800,000. The amount granted may differ.',
          zh: '例如：6500、1.2万。补助金额可能不同。',
        },
      },
    ),
    income: amount(
      {
        ko: '집의 한 달 수입은 모두 더해 얼마쯤이에요?',
        en: 'About how much does the household earn in a month?',
        zh: '全家一个月的收入大约多少？',
      },
      {
        min: 0,
        sensitive: true,
        hint: {
          ko: '예: 180만, 3,500. 수입이 없으면 0을 적어 주세요.',
          en: 'Write 0 if there is none.',
          zh: '例如：3500、1.2万。没有收入请写0。',
        },
      },
    ),
    circumstances: paragraph(
      { ko: '집안 사정을 적어 주세요.', en: 'Please tell us about the family’s situation.', zh: '请写一下家庭情况。' },
      {
        sensitive: true,
        max: 700,
        hint: {
          ko: '몇 줄이면 돼요. 성적은 적지 않으셔도 돼요.',
          en: 'A few lines will do. No grades needed.',
          zh: '几行即可，不需要写成绩。',
        },
      },
    ),
    proof: papers({
      ko: '합격 통지서나 재학 증명, 학비 고지서, 소득 서류가 있으면 보내 주세요.',
      en: 'Send the letter of admission or proof of enrolment, the bill and papers on income if you have them.',
      zh: '有录取通知书或在读证明、学费单、收入证明的话，请发过来。',
    }),
    account: LATER_ACCOUNT,
    ...WHO,
  },

  onlyIf: {
    parent: ({ whose }) => whose === 'nominated',
    parentUnit: ({ whose }) => whose === 'nominated',
    parentAgrees: ({ whose }) => whose === 'nominated',
    grade: ({ admission }) => admission === 'enrolled',
    // Nobody gives a colleague's account for them.
    account: ({ whose }) => whose === 'own',
    unit: ({ whose }) => whose === 'own',
  },

  unitOf: ({ whose, parentUnit, unit }) => (whose === 'nominated' ? parentUnit : unit) ?? undefined,
  requestedOf: ({ tuition }) => tuition ?? undefined,
  measures: ({ migrant }) => ({ people: 1, ...(migrant ? { migrant_children: 1 } : {}) }),
  // A child is in one year of one school for one year only.
  duplicateOf: ({ child, level, admission, grade }) => [
    unitKey(child),
    level ?? '',
    admission === 'enrolled' ? unitKey(grade) : 'new',
  ],
})
