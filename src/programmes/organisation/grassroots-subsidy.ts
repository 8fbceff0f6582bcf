import { defineProgramme } from '../../core/intake/programme.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { attachment } from '../../core/intake/steps/attachment.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { consent } from '../../core/intake/steps/consent.ts'
import { count } from '../../core/intake/steps/count.ts'
import { day } from '../../core/intake/steps/day.ts'
import { paragraph } from '../../core/intake/steps/line.ts'
import { UNIT_ACCOUNT } from '../payee.ts'
import { CADRE, unitKey } from '../unit-figures.ts'

export default defineProgramme({
  id: 'grassroots-subsidy',
  edition: 1,
  icon: '🏡',
  order: 34,
  names: {
    kr: { ko: '지부·분회 활동 보조금', en: 'Subsidies for local unions', zh: '基层工会补助' },
    cn: {
      ko: '기층노조 보조금 (‘직원의 집’ 职工之家)',
      en: 'Subsidies for local unions',
      zh: '基层工会补助（职工之家建设）',
    },
  },
  intro: {
    ko: '기층노조(지부·분회)가 쉼터를 꾸미거나 활동을 여는 데 드는 돈을 돕는 보조금이에요. 단위의 노조 간부가 신청해요. 한 해 예산이 정해져 있어서 담당자가 모아 살펴보고 금액을 정해요.',
    en: 'Money for local unions that furnish a rest room or hold activities. The unit’s union cadres apply. The year’s budget is limited; staff compare the applications and decide on the amount.',
    zh: '帮助基层工会建设职工之家、开展活动的补助。由单位工会干部申请。全年预算有限，工作人员统一审核后决定金额。',
  },
  prepare: {
    ko: '6분쯤 걸려요. 계획과 견적서, 조합원 수를 준비해 주세요. 쓴 돈은 영수증으로 정산해요.',
    en: 'It takes about six minutes. Have the plan, the quotes and the number of members ready. What is spent is settled with receipts.',
    zh: '大约需要6分钟。请准备计划、报价单和会员人数。使用后须凭票据结算。',
  },
  aliases: [
    ...[
      '보조금',
      '기층노조 보조금',
      '기층공회 보조금',
      '지부 보조금',
      '분회 보조금',
      '지부 사업비',
      '활동비',
      '조합 활동비',
    ],
    ...[
      '직원의 집',
      '직공의 집',
      '직공지가',
      '휴게실 만들기',
      '쉼터 만들기',
      '운동기구',
      '책방 만들기',
      '녀직공 휴게실',
    ],
    ...[
      '수유실 만들기',
      '행사비 지원',
      '단위 공회 경비 보조',
      '경비 보조',
      '사업비 신청',
      '물품 구입 지원',
      '보조금 정산',
    ],
    ...['职工之家', '基层工会补助', '工会经费补助', '建家补助', '职工书屋', '妈妈小屋', '活动经费', '经费申请'],
    ...['subsidy', 'grant', 'local union'],
  ],
  audience: 'unit_cadres',
  area: 'organisation',
  casework: 'aid',
  decideWithin: 15,
  consents: [],
  retention: { months: 36, monthsIfPaid: 60 },

  steps: {
    unit: CADRE.unit,
    post: CADRE.post,
    members: count(
      { ko: '조합원(회원)은 모두 몇 명이에요?', en: 'How many members has your union?', zh: '工会有多少会员？' },
      { min: 1, max: 200_000, hint: { ko: '예: 85', en: 'For example 85', zh: '例如：85' } },
    ),
    purpose: choice(
      { ko: '어디에 쓰려고 하세요?', en: 'What is it for?', zh: '打算用于什么？' },
      {
        home: { ko: '직원의 집·쉼터 꾸미기', en: 'A workers’ home or rest room', zh: '职工之家、休息室建设' },
        equipment: { ko: '운동기구·책 같은 물품', en: 'Equipment and books', zh: '器材、图书等' },
        culture: { ko: '문화·체육 활동', en: 'Culture and sports', zh: '文体活动' },
        learning: { ko: '교육·기술 활동', en: 'Training and skills', zh: '教育培训、技能活动' },
        women: { ko: '여성·육아 시설', en: 'For women and nursing mothers', zh: '女职工、哺乳设施' },
        care: { ko: '어려운 직원 돕기', en: 'Help for workers in need', zh: '帮扶困难职工' },
        other: { ko: '다른 일', en: 'Something else', zh: '其他' },
      },
      { tallied: true },
    ),
    plan: paragraph(
      { ko: '계획을 적어 주세요.', en: 'Please describe the plan.', zh: '请写一下计划。' },
      {
        hint: {
          ko: '무엇을, 왜, 몇 사람이 쓰는지, 무엇에 얼마가 드는지 적어 주세요.',
          en: 'What, why, for how many, and what costs how much.',
          zh: '请写做什么、为什么、多少人受益、各项费用多少。',
        },
      },
    ),
    doneBy: day(
      { ko: '언제까지 마칠 계획이에요?', en: 'By when do you plan to finish?', zh: '计划什么时候完成？' },
      { when: 'future', hint: { ko: '예: 2027-03-31', en: 'For example 2027-03-31', zh: '例如：2027-03-31' } },
    ),
    requested: amount(
      { ko: '얼마를 지원받고 싶으세요?', en: 'How much do you ask for?', zh: '您申请多少补助？' },
      {
        hint: {
          ko: '예: 300만, 2.5만. 심사한 뒤 정해지는 금액은 다를 수 있어요.',
          en: 'The amount granted may differ.',
          zh: '例如：2.5万。审核后的金额可能不同。',
        },
      },
    ),
    ownShare: amount(
      {
        ko: '단위나 노조가 스스로 대는 돈은 얼마예요?',
        en: 'How much do you put up yourselves?',
        zh: '单位或工会自筹多少？',
      },
      { min: 0, hint: { ko: '없으면 0을 적어 주세요.', en: 'Write 0 if nothing.', zh: '没有请写0。' } },
    ),
    quotes: attachment(
      { ko: '견적서를 보내 주세요.', en: 'Send the quotes.', zh: '请发送报价单。' },
      {
        optional: true,
        max: 10,
        hint: {
          ko: '사진이나 파일로 보내 주세요. 아직 없으면 건너뛰고 나중에 내셔도 돼요.',
          en: 'Photos or files. If you have none yet, skip this and bring them later.',
          zh: '请发照片或文件。还没有可以跳过，以后再补。',
        },
      },
    ),
    account: UNIT_ACCOUNT,
    name: CADRE.name,
    phone: CADRE.phone,
    settles: consent(
      {
        ko: '쓴 뒤에 영수증으로 정산하기로 약속해 주시겠어요?',
        en: 'Do you promise to settle with receipts?',
        zh: '您能保证使用后凭票据结算吗？',
      },
      {
        hint: {
          ko: '신청한 일에만 쓰고, 마친 뒤에 영수증과 사진을 내 주세요. 남은 돈은 담당자와 의논해요.',
          en: 'Spend it only on this, and hand in receipts and photos when done. Talk to the staff about what is left over.',
          zh: '只用于所申请的事项，完成后提交票据和照片。结余款项与工作人员商量处理。',
        },
      },
    ),
  },

  unitOf: ({ unit }) => unit ?? undefined,
  requestedOf: ({ requested }) => requested ?? undefined,
  measures: ({ members }) => ({ units: 1, members: members ?? 0 }),
  duplicateOf: ({ unit, purpose, doneBy }) => [unitKey(unit), purpose ?? '', (doneBy ?? '').slice(0, 4)],
})
