import { defineProgramme } from '../../core/intake/programme.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { consent } from '../../core/intake/steps/consent.ts'
import { line } from '../../core/intake/steps/line.ts'
import { UNVERIFIED, WHO } from '../../core/intake/who.ts'
import { unitKey } from '../unit-figures.ts'

export default defineProgramme({
  id: 'disaster-donation',
  edition: 1,
  icon: '🧡',
  order: 26,
  names: {
    kr: { ko: '재해 성금', en: 'Disaster donations', zh: '救灾捐款' },
    cn: { ko: '재해 성금 (구재 의연금)', en: 'Disaster donations', zh: '救灾捐款' },
  },
  intro: {
    ko: '재해를 입은 분들을 돕는 성금을 내겠다고 알리는 곳이에요. 여기서 돈을 받지는 않아요. 담당자가 보내는 방법을 알려 드리고, 모인 돈은 모금 자격이 있는 기관에 전달해요.',
    en: 'Tell us here that you want to give for people struck by a disaster. No money is taken here: staff tell you how to hand it over, and it passes to an organisation authorised to collect.',
    zh: '在这里登记为受灾群众捐款的意愿。这里不收钱，工作人员会告诉您捐款方式，所捐款项转交有募捐资格的机构。',
  },
  prepare: {
    ko: '2분쯤 걸려요. 서류는 필요 없어요. 계좌로 바로 보내라는 메시지를 받으면 먼저 조합에 확인해 주세요.',
    en: 'It takes about two minutes and needs no papers. If a message tells you to send money to an account, check with the union first.',
    zh: '大约需要2分钟，不用准备材料。如果收到让您直接转账的消息，请先向工会核实。',
  },
  aliases: [
    ...['성금', '재해 성금', '기부', '기부금', '의연금', '구재', '구재금', '수재 의연금', '모금', '성금 내기', '후원'],
    ...[
      '지진 성금',
      '큰물 피해 성금',
      '수해 성금',
      '산불 성금',
      '태풍 성금',
      '이웃 돕기',
      '수재민 돕기',
      '기부하고 싶어요',
    ],
    ...['사랑의 성금', '성금 영수증', '단위 성금'],
    ...['捐款', '救灾捐款', '赈灾', '募捐', '爱心捐款', '献爱心', '抗震救灾', '抗洪救灾'],
    ...['donation', 'donate', 'disaster relief'],
  ],
  audience: 'members',
  area: 'service',
  casework: 'counsel',
  decideWithin: 3,
  consents: [],
  retention: { months: 12, monthsIfPaid: 60 },

  steps: {
    disaster: line(
      { ko: '어떤 재해를 위한 성금인가요?', en: 'For which disaster is it?', zh: '是为哪次灾害捐款？' },
      {
        max: 60,
        hint: { ko: '예: 2026년 여름 큰물 피해', en: 'For example the floods of 2026', zh: '例如：2026年夏季洪灾' },
      },
    ),
    source: choice(
      { ko: '누구의 돈으로 내나요?', en: 'Whose money is it?', zh: '用谁的钱捐？' },
      {
        individual: { ko: '제 돈', en: 'My own', zh: '个人' },
        collected: { ko: '우리 일터에서 함께 모은 돈', en: 'Collected at our workplace', zh: '单位职工集体募集' },
        unit: { ko: '단위(회사)의 돈', en: 'The employer’s', zh: '单位资金' },
        union_funds: { ko: '노조(공회)의 경비', en: 'Union funds', zh: '工会经费' },
      },
      { tallied: true },
    ),
    donorUnit: line(
      { ko: '어느 사업장(단위)인가요?', en: 'Which workplace or branch is it?', zh: '是哪个单位？' },
      { max: 60, hint: UNVERIFIED },
    ),
    amount: amount(
      { ko: '얼마를 내시겠어요?', en: 'How much do you want to give?', zh: '您想捐多少？' },
      {
        hint: {
          ko: '예: 5만, 300. 마음만큼 적어 주세요. 금액이 적어도 괜찮아요.',
          en: 'For example 50,000. Any sum is welcome.',
          zh: '例如：300、5000。多少都是心意。',
        },
      },
    ),
    handOver: choice(
      { ko: '어떻게 전하시겠어요?', en: 'How will you hand it over?', zh: '您想怎样交付？' },
      {
        transfer: { ko: '계좌로 보낼게요', en: 'By transfer', zh: '转账' },
        visit: { ko: '조합에 가져갈게요', en: 'I bring it to the union', zh: '送到工会' },
        unsure: { ko: '담당자와 정할게요', en: 'I will ask the staff', zh: '与工作人员商量' },
      },
      {
        hint: {
          ko: '보낼 곳은 담당자가 답으로 알려 드려요. 그 전에는 보내지 마세요.',
          en: 'Staff tell you where to send it. Please do not send anything before.',
          zh: '转账方式由工作人员答复。在此之前请不要转账。',
        },
      },
    ),
    shown: choice(
      { ko: '이름을 밝힐까요?', en: 'May your name be shown?', zh: '可以公开名字吗？' },
      {
        name: { ko: '이름을 밝혀요', en: 'Show my name', zh: '公开姓名' },
        unit: { ko: '단위 이름만 밝혀요', en: 'Show only the unit', zh: '只公开单位' },
        nobody: { ko: '밝히지 않아요', en: 'Show nothing', zh: '不公开' },
      },
      {
        hint: {
          ko: '밝히지 않아도 조합은 확인과 연락을 위해 이름을 알아야 해요.',
          en: 'The union still needs to know who you are, to confirm what arrived.',
          zh: '即使不公开，工会为核对和联系也需要知道您的姓名。',
        },
      },
    ),
    ...WHO,
    understood: consent(
      {
        ko: '아래 내용을 확인하고 동의하세요?',
        en: 'Have you read the following, and do you agree?',
        zh: '请确认以下内容，您同意吗？',
      },
      {
        hint: {
          ko: '조합은 받은 돈을 모금 자격이 있는 기관에 그대로 전달해요. 조합이 드리는 접수 확인은 세금용 영수증이 아니에요. 세금용 영수증은 받은 기관에 따로 신청해야 해요.',
          en: 'The union passes the whole sum to an organisation authorised to collect. What the union confirms is not a receipt for tax: ask that organisation for one.',
          zh: '工会会把收到的款项全部转交有募捐资格的机构。工会出具的接收确认不是用于抵税的票据，抵税票据需向接收机构另行申请。',
        },
      },
    ),
  },

  onlyIf: {
    donorUnit: ({ source }) => source !== 'individual',
    unit: ({ source }) => source === 'individual',
  },

  unitOf: ({ source, donorUnit, unit }) => (source === 'individual' ? unit : donorUnit) ?? undefined,
  // No requestedOf: nobody asks the union for this money. It is what was promised; what arrived stands in the staff's answer.
  measures: ({ source, amount }) => ({ pledged: amount ?? 0, [`pledged_${source ?? 'individual'}`]: amount ?? 0 }),
  duplicateOf: ({ disaster, source, donorUnit, amount }) => [
    unitKey(disaster),
    source ?? '',
    unitKey(donorUnit),
    String(amount ?? ''),
  ],
})
