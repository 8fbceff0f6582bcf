import { defineProgramme } from '../../core/intake/programme.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { attachment } from '../../core/intake/steps/attachment.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { count } from '../../core/intake/steps/count.ts'
import { day } from '../../core/intake/steps/day.ts'
import { line, paragraph } from '../../core/intake/steps/line.ts'
import { WHO } from '../../core/intake/who.ts'

/** Papers of one kind of trouble. All may be left out: whoever is in trouble hands in first and brings papers when staff ask. */
const papers = (ko: string, en: string, zh: string) =>
  attachment(
    { ko, en, zh },
    {
      optional: true,
      max: 10,
      hint: {
        ko: '사진이나 파일로 보내 주세요. 지금 없으면 건너뛰고 나중에 내셔도 돼요.',
        en: 'Photos or files. If you have none now, skip this and bring them later.',
        zh: '请发照片或文件。现在没有可以跳过，以后再补。',
      },
    },
  )

export default defineProgramme({
  id: 'hardship-aid',
  edition: 1,
  icon: '🤝',
  order: 2,
  names: {
    kr: { ko: '생활안정 지원', en: 'Hardship aid', zh: '生活困难援助' },
    cn: { ko: '생활안정 지원 (온정 나눔 送温暖)', en: 'Hardship aid', zh: '困难职工帮扶（送温暖）' },
  },
  intro: {
    ko: '갑자기 살림이 어려워진 조합원을 돕는 지원금이에요. 담당자가 살펴보고 지원할지와 금액을 정해요.',
    en: 'Money for members who have fallen on hard times. Staff look at each application and decide on the amount.',
    zh: '为生活突然遇到困难的会员提供的补助。由工作人员审核后决定是否补助和金额。',
  },
  prepare: {
    ko: '7분쯤 걸려요. 돈을 받을 계좌번호와, 있으면 진단서나 영수증 같은 증빙을 준비해 주세요. 주민등록번호는 적지 마세요.',
    en: 'It takes about seven minutes. Have your account number ready, and papers such as a diagnosis or receipts if you have them. Never write a resident number.',
    zh: '大约需要7分钟。请准备收款账号，以及诊断书、收据等证明（如有）。请不要写身份证号码。',
  },
  aliases: [
    ...[
      '생활안정 지원',
      '생활 지원금',
      '긴급 지원',
      '긴급 생활비',
      '생계 지원',
      '지원금',
      '온정 나눔',
      '따뜻함 보내기',
    ],
    ...[
      '어려운 직원 지원',
      '곤난한 직원',
      '곤난 보조',
      '병원비 지원',
      '치료비 지원',
      '수술비 지원',
      '형편이 어려워요',
      '살림이 어려워요',
    ],
    ...[
      '생활비가 없어요',
      '불이 났어요',
      '물난리',
      '집이 잠겼어요',
      '실직 지원',
      '실직해서 생활이 어려워요',
      '공회 보조',
      '구제금',
    ],
    ...['살 길이 막막해요', '생활 보조금', '送温暖', '困难补助', '困难职工', '生活补助', '医疗救助', '救济'],
    ...['hardship', 'aid', 'emergency money', 'support'],
  ],
  audience: 'members',
  area: 'service',
  casework: 'aid',
  decideWithin: 10,
  consents: ['sensitive'],
  retention: { months: 12, monthsIfPaid: 60 },

  steps: {
    cause: choice(
      { ko: '어떤 일로 어려워지셨어요?', en: 'What has made things hard?', zh: '您因为什么遇到困难？' },
      {
        living: { ko: '생활이 어려워요', en: 'Cost of living', zh: '生活困难' },
        medical: { ko: '아프거나 다쳤어요', en: 'Illness or injury', zh: '生病或受伤' },
        disaster: { ko: '불·물난리 같은 재해', en: 'Fire, flood or disaster', zh: '火灾、水灾等灾害' },
        jobless: { ko: '일자리를 잃었어요', en: 'Loss of work', zh: '失业' },
        wages: { ko: '임금을 못 받았어요', en: 'Unpaid wages', zh: '没拿到工资' },
        other: { ko: '다른 까닭이에요', en: 'Something else', zh: '其他' },
      },
      { tallied: true },
    ),
    happenedOn: day(
      { ko: '언제부터 그랬어요?', en: 'When did it begin?', zh: '从什么时候开始的？' },
      {
        when: 'past',
        hint: { ko: '예: 2026-03-10. 대략 적으셔도 돼요.', en: 'For example 2026-03-10.', zh: '例如：2026-03-10。' },
      },
    ),
    household: count(
      {
        ko: '함께 사는 식구는 본인까지 몇 명이에요?',
        en: 'How many live in your household, you included?',
        zh: '一起生活的家人，连您在内有几口？',
      },
      {
        min: 1,
        max: 30,
        hint: { ko: '혼자 살면 1을 적어 주세요.', en: 'Write 1 if you live alone.', zh: '独居请写1。' },
      },
    ),
    income: amount(
      {
        ko: '한 달 수입은 식구 것을 다 더해 얼마쯤이에요?',
        en: 'About how much does your household earn in a month?',
        zh: '全家一个月的收入大约多少？',
      },
      {
        min: 0,
        sensitive: true,
        hint: {
          ko: '예: 180만, 2,500,000. 수입이 없으면 0을 적어 주세요.',
          en: 'For example 1,800,000. Write 0 if there is none.',
          zh: '例如：3500、1.2万。没有收入请写0。',
        },
      },
    ),
    unpaid: amount(
      { ko: '못 받은 임금은 모두 얼마예요?', en: 'How much are you owed in wages?', zh: '被拖欠的工资一共多少？' },
      { hint: { ko: '예: 320만. 어림으로 적어도 돼요.', en: 'A guess will do.', zh: '大概的数字就行。' } },
    ),
    requested: amount(
      { ko: '얼마를 지원받고 싶으세요?', en: 'How much do you ask for?', zh: '您希望得到多少补助？' },
      {
        hint: {
          ko: '예: 50만. 심사한 뒤 정해지는 금액은 다를 수 있어요.',
          en: 'The amount granted may differ.',
          zh: '例如：2000。审核后的金额可能不同。',
        },
      },
    ),
    circumstances: paragraph(
      { ko: '사정을 적어 주세요.', en: 'Please tell us about your situation.', zh: '请写一下您的情况。' },
      {
        sensitive: true,
        hint: {
          ko: '지금 무엇이 가장 힘든지 편하게 적어 주세요. 몇 줄이면 돼요.',
          en: 'What is hardest now? A few lines will do.',
          zh: '请写写现在最难的是什么，几行就够了。',
        },
      },
    ),
    medicalProof: papers(
      '진단서나 입원 확인서, 병원비 영수증이 있으면 보내 주세요.',
      'Send a diagnosis, hospital certificate or receipts if you have them.',
      '有诊断书、住院证明或医疗费收据的话，请发过来。',
    ),
    disasterProof: papers(
      '피해를 보여 주는 사진이나 재해 확인서가 있으면 보내 주세요.',
      'Send photos of the damage or a disaster certificate if you have them.',
      '有受灾照片或受灾证明的话，请发过来。',
    ),
    workProof: papers(
      '퇴직 확인서, 실업급여 서류, 월급 명세서 같은 것이 있으면 보내 주세요.',
      'Send papers on leaving work, unemployment benefit or pay slips if you have them.',
      '有离职证明、失业金材料、工资条等的话，请发过来。',
    ),
    otherProof: papers(
      '사정을 보여 주는 서류나 사진이 있으면 보내 주세요.',
      'Send papers or photos that show your situation if you have them.',
      '有能说明情况的材料或照片的话，请发过来。',
    ),
    account: line(
      { ko: '돈을 받을 계좌를 적어 주세요.', en: 'Which account should the money go to?', zh: '请填写收款账户。' },
      {
        max: 80,
        sensitive: true,
        account: true,
        hint: {
          ko: '은행, 계좌번호, 예금주 이름을 함께 적어 주세요. 예: 농협 301-0123-4567-81 홍길동',
          en: 'Bank, account number and the holder’s name.',
          zh: '请写银行、账号和户名。例如：农业银行 622848001234567 张三',
        },
      },
    ),
    ...WHO,
  },

  onlyIf: {
    unpaid: ({ cause }) => cause === 'wages',
    medicalProof: ({ cause }) => cause === 'medical',
    disasterProof: ({ cause }) => cause === 'disaster',
    workProof: ({ cause }) => cause === 'jobless' || cause === 'wages',
    otherProof: ({ cause }) => cause === 'living' || cause === 'other',
  },

  unitOf: ({ unit }) => unit ?? undefined,
  requestedOf: ({ requested }) => requested ?? undefined,
  measures: ({ household }) => ({ households: 1, people: household ?? 1 }),
  // The same trouble in the same year.
  duplicateOf: ({ cause, happenedOn }) => [cause ?? '', (happenedOn ?? '').slice(0, 4)],
})
