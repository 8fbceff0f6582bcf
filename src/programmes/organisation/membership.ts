import { defineProgramme } from '../../core/intake/programme.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { consent } from '../../core/intake/steps/consent.ts'
import { line } from '../../core/intake/steps/line.ts'
import { WHO } from '../../core/intake/who.ts'
import { WORKPLACE } from '../workplace.ts'

export default defineProgramme({
  id: 'membership',
  edition: 1,
  icon: '🙋',
  order: 7,
  names: {
    kr: { ko: '조합 가입', en: 'Join the union', zh: '加入工会' },
    cn: { ko: '공회(조합) 가입', en: 'Join the union', zh: '加入工会' },
  },
  intro: {
    ko: '조합에 가입하고 싶은 분이 신청하는 곳이에요. 계약직, 일용직, 배달이나 운전을 하시는 분도 신청할 수 있어요. 담당자가 확인하고 가입 절차와 조합비를 알려 드려요.',
    en: 'Apply here to join the union; fixed-term, daily, delivery and driving workers can apply too. Staff check it and tell you the steps and the dues.',
    zh: '想加入工会的人在这里申请。合同工、日工、配送员、司机也可以申请。工作人员核实后告诉您入会手续和会费。',
  },
  prepare: {
    ko: '2분쯤 걸려요. 서류는 필요 없어요. 주민등록번호는 적지 마세요. 필요한 가입서는 담당자가 따로 안내해요.',
    en: 'It takes about two minutes and needs no papers. Never write a resident number. Staff give you the form to sign, if one is needed.',
    zh: '大约需要2分钟，不用准备材料。请不要写身份证号码。需要填的入会申请书由工作人员另行告知。',
  },
  aliases: [
    ...[
      '조합 가입',
      '노조 가입',
      '노조에 가입하고 싶어요',
      '공회 가입',
      '노동조합 가입',
      '조합원 되기',
      '회원 가입',
      '가입서',
      '가입 신청',
    ],
    ...[
      '공회에 들고 싶어요',
      '노조 들고 싶어요',
      '입회',
      '공회 입회',
      '회적 이전',
      '회적 옮기기',
      '조합 옮기기',
      '재가입',
    ],
    ...[
      '다시 가입',
      '계약직 가입',
      '일용직 가입',
      '배달 가입',
      '농민공 가입',
      '외국인 가입',
      '회사 몰래 가입',
      '가입 조건',
    ],
    ...['加入工会', '入会', '工会会员', '会员登记', '转会', '会籍转移', '农民工入会', '新就业形态入会'],
    ...['join', 'membership', 'become a member'],
  ],
  audience: 'everyone',
  area: 'organisation',
  casework: 'counsel',
  decideWithin: 5,
  consents: ['sensitive'],
  retention: { months: 12, monthsIfPaid: 60 },

  steps: {
    way: choice(
      { ko: '어떤 가입인가요?', en: 'How do you join?', zh: '您属于哪种情况？' },
      {
        first: { ko: '처음 가입해요', en: 'For the first time', zh: '首次入会' },
        transfer: { ko: '다른 조합(공회)에서 옮겨요', en: 'I move from another union', zh: '从其他工会转入' },
        again: { ko: '다시 가입해요', en: 'I join again', zh: '重新入会' },
      },
      { tallied: true },
    ),
    formerUnion: line(
      { ko: '전에는 어느 조합(공회)에 계셨어요?', en: 'Which union were you in before?', zh: '以前在哪个工会？' },
      {
        max: 60,
        optional: true,
        hint: { ko: '기억나는 대로 적어 주세요.', en: 'As far as you remember.', zh: '记得多少写多少。' },
      },
    ),
    employment: WORKPLACE.employment,
    unit: line(
      { ko: '어느 사업장(단위)에서 일하세요?', en: 'At which workplace do you work?', zh: '您在哪个单位工作？' },
      {
        max: 60,
        optional: true,
        sensitive: true,
        hint: {
          ko: '배달이나 운전처럼 단위가 따로 없거나 일을 쉬고 있으면 건너뛰세요.',
          en: 'Skip this if you have none, as in delivery or driving, or are out of work.',
          zh: '配送、驾驶等没有固定单位，或暂时没有工作的，可以跳过。',
        },
      },
    ),
    job: line(
      { ko: '어떤 일을 하세요?', en: 'What work do you do?', zh: '您做什么工作？' },
      {
        max: 60,
        hint: {
          ko: '예: 버스 운전, 간호, 조립',
          en: 'For example bus driver, nurse',
          zh: '例如：公交司机、护士、装配工',
        },
      },
    ),
    name: WHO.name,
    phone: WHO.phone,
    keep: consent(
      {
        ko: '가입을 처리하려고 아래 정보를 쓰는 데 동의하세요?',
        en: 'Do you agree that we use the following to take you in?',
        zh: '为办理入会，您同意使用以下信息吗？',
      },
      {
        hint: {
          ko: '무엇을: 이름, 연락처, 일터와 하는 일, 조합에 가입한다는 사실(민감한 정보예요)\n왜: 가입 자격을 확인하고 조합원 명부에 올리려고\n언제까지: 이 신청은 끝나고 12개월, 명부는 조합원으로 계시는 동안\n동의하지 않으면 여기서는 가입을 신청할 수 없어요.',
          en: 'What: name, contact, workplace and work, and that you join a union, which is sensitive\nWhy: to check that you can join and to enter you in the register\nHow long: this application for 12 months after it ends, the register while you are a member\nWithout it you cannot apply here.',
          zh: '内容：姓名、联系方式、单位和工作、加入工会这一事实（属于敏感信息）\n目的：核实入会资格并登记会员名册\n期限：本申请办结后12个月，名册到您不再是会员为止\n不同意则无法在这里申请入会。',
        },
      },
    ),
  },

  onlyIf: {
    formerUnion: ({ way }) => way !== 'first',
  },

  // No unitOf: kept in the clear beside a person it would tell an employer who joins.
  measures: () => ({ people: 1 }),
  duplicateOf: ({ way }) => [way ?? ''],
})
