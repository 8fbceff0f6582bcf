import { defineProgramme } from '../../core/intake/programme.ts'
import { choice, choices } from '../../core/intake/steps/choice.ts'
import { consent } from '../../core/intake/steps/consent.ts'
import { day } from '../../core/intake/steps/day.ts'
import { paragraph } from '../../core/intake/steps/line.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { WHO } from '../../core/intake/who.ts'

export default defineProgramme({
  id: 'health-checkup',
  edition: 1,
  icon: '🩺',
  order: 14,
  names: {
    kr: { ko: '무료 건강검진', en: 'Free health check-up', zh: '免费体检' },
    cn: { ko: '무료 건강검진 (5·1 건강 보내기)', en: 'Free health check-up', zh: '免费体检（五一送健康）' },
  },
  intro: {
    ko: '조합이 여는 무료 건강검진을 신청하는 곳이에요. 날짜마다 받을 수 있는 사람 수가 정해져 있고, 차면 대기 번호를 드려요. 회사가 법에 따라 해 주는 건강진단과는 다른 것이에요.',
    en: 'Sign up for a free check-up held by the union. Each day has room for so many people; when it is full you get a number on the waiting list. It does not replace the check-up that your employer owes by law.',
    zh: '在这里报名工会组织的免费体检。每天的人数有限，满了会给您候补号。这与单位依法安排的健康检查不同。',
  },
  prepare: {
    ko: '2분쯤 걸려요. 지금 드시는 약이 있으면 이름을 알아 두세요. 주민등록번호는 적지 마세요.',
    en: 'It takes about two minutes. If you take medicine, have its name at hand. Never write a resident number.',
    zh: '大约需要2分钟。正在服药的请记下药名。请不要写身份证号码。',
  },
  aliases: [
    ...[
      '건강검진',
      '무료 검진',
      '무료검진',
      '검진',
      '신체검사',
      '건강 검사',
      '조합원 건강검진',
      '검진 예약',
      '검진 신청',
    ],
    ...[
      '건강 보내기',
      '5·1절 검진',
      '로동모범 검진',
      '노동모범 검진',
      '위내시경',
      '피검사',
      '검진 병원',
      '암 검진',
      '부인과 검진',
    ],
    ...['검진 날짜 바꾸기', '야간 근무자 검진', '체검'],
    ...['体检', '免费体检', '健康体检', '送健康', '职工体检', '劳模体检', '女职工两癌筛查'],
    ...['health check', 'checkup', 'medical examination'],
  ],
  audience: 'members',
  area: 'service',
  casework: 'seat',
  decideWithin: 5,
  consents: [],
  retention: { months: 6, monthsIfPaid: 60 },

  steps: {
    group: choice(
      { ko: '어디에 해당하세요?', en: 'Which group do you belong to?', zh: '您属于哪一类？' },
      {
        ordinary: { ko: '일반 조합원', en: 'Member', zh: '普通会员' },
        model: { ko: '노동모범', en: 'Model worker', zh: '劳动模范' },
        hardship: { ko: '형편이 어려운 직원', en: 'Worker in hardship', zh: '困难职工' },
      },
      {
        tallied: true,
        hint: { ko: '담당자가 명부에서 확인해요.', en: 'Staff check the register.', zh: '工作人员会核对名册。' },
      },
    ),
    preferredOn: day(
      { ko: '어느 날이 가장 좋으세요?', en: 'Which day suits you best?', zh: '哪一天最方便？' },
      {
        when: 'future',
        optional: true,
        hint: {
          ko: '검진 날이 하루로 정해져 있으면 건너뛰세요. 예: 12월 3일',
          en: 'Skip this if the check-up is on one day only.',
          zh: '如果只有一天，请跳过。例如：12月3日',
        },
      },
    ),
    slot: choices(
      { ko: '언제 오실 수 있어요?', en: 'At what time can you come?', zh: '什么时间可以来？' },
      {
        early: { ko: '아침 (8~10시)', en: '8 to 10 am', zh: '早上（8～10点）' },
        late: { ko: '오전 (10~12시)', en: '10 to 12 am', zh: '上午（10～12点）' },
        afternoon: { ko: '오후 (1~5시)', en: '1 to 5 pm', zh: '下午（13～17点）' },
        after_night: { ko: '밤 근무를 마친 뒤', en: 'After a night shift', zh: '夜班之后' },
      },
      {
        hint: {
          ko: '여러 개 고를 수 있어요. 정해진 시각은 담당자가 알려 드려요.',
          en: 'Choose as many as you like. Staff tell you the exact time.',
          zh: '可以选多个。具体时间由工作人员通知。',
        },
      },
    ),
    tellsClinic: yesNo(
      {
        ko: '병원이 미리 알아야 할 것이 있나요?',
        en: 'Is there anything that the clinic should know beforehand?',
        zh: '有需要医院提前知道的情况吗？',
      },
      {
        hint: {
          ko: '드시는 약, 앓는 병, 임신, 휠체어 같은 것이에요. 여기에 밝히지 않고 그날 병원에 바로 말씀하셔도 돼요. 그때는 ‘아니요’를 눌러 주세요.',
          en: 'Medicine, illness, pregnancy, a wheelchair. You may keep it for the clinic itself: then press No.',
          zh: '例如正在服药、疾病、怀孕、需要轮椅等。也可以当天直接告诉医院，那就选“否”。',
        },
      },
    ),
    healthConsent: consent(
      {
        ko: '건강에 관한 내용을 저장하고 검진 병원에 전해도 될까요?',
        en: 'May we keep what you tell us about your health and pass it to the clinic? You may say no.',
        zh: '可以保存您的健康情况并转给体检医院吗？',
      },
      {
        required: false,
        hint: {
          ko: '검진을 안전하게 준비하는 데만 쓰고, 검진이 끝나고 6개월 뒤에 지워요. 동의하지 않으셔도 검진은 받을 수 있어요.',
          en: 'Used only to prepare a safe check-up and deleted six months after it. You can come either way.',
          zh: '只用于安全地安排体检，体检结束6个月后删除。不同意也可以体检。',
        },
      },
    ),
    careNote: paragraph(
      { ko: '병원이 알아야 할 것을 적어 주세요.', en: 'What should the clinic know?', zh: '请写需要医院知道的情况。' },
      {
        optional: true,
        sensitive: true,
        max: 400,
        hint: {
          ko: '예: 혈압약을 아침마다 먹어요. 피를 묽게 하는 약이면 꼭 적어 주세요.',
          en: 'For example blood pressure tablets every morning. Do name blood thinners.',
          zh: '例如：每天早上吃降压药。服用抗凝药请务必写明。',
        },
      },
    ),
    ...WHO,
    clinic: consent(
      {
        ko: '검진 병원에 이름과 연락처를 전하는 데 동의하세요?',
        en: 'Do you agree that the clinic receives your name and contact?',
        zh: '您同意把姓名和联系方式转给体检医院吗？',
      },
      {
        hint: {
          ko: '받는 곳: 이번 검진을 맡은 병원 (모집 안내에 적혀 있어요)\n전하는 것: 이름, 연락처, 검진 날과 시간\n기간: 검진이 끝날 때까지\n동의하지 않으면 예약을 할 수 없어요. 검진 결과는 조합이 받지 않아요.',
          en: 'Who: the clinic named in the notice\nWhat: name, contact, day and time\nUntil the check-up is over\nWithout it we cannot book. The union does not receive your results.',
          zh: '接收方：承担本次体检的医院（见报名通知）\n内容：姓名、联系方式、体检日期和时间\n期限：到体检结束\n不同意则无法预约。工会不接收体检结果。',
        },
      },
    ),
  },

  onlyIf: {
    healthConsent: ({ tellsClinic }) => tellsClinic === true,
    careNote: ({ healthConsent }) => healthConsent?.agreed ?? false,
  },

  rounds: { seatsOf: ({ unit }) => ({ people: 1, unit: unit ?? undefined }) },
  unitOf: ({ unit }) => unit ?? undefined,
  measures: () => ({ people: 1 }),
  // Once each round.
  duplicateOf: () => ['checkup'],
})
