import { defineProgramme } from '../../core/intake/programme.ts'
import { attachment } from '../../core/intake/steps/attachment.ts'
import { choice, choices } from '../../core/intake/steps/choice.ts'
import { count } from '../../core/intake/steps/count.ts'
import { line } from '../../core/intake/steps/line.ts'
import { CADRE, partOf, unitKey } from '../unit-figures.ts'

export default defineProgramme({
  id: 'contract-guidance',
  edition: 1,
  icon: '📑',
  order: 30,
  names: {
    kr: {
      ko: '근로계약·단체협약 체결 지도',
      en: 'Help with contracts and agreements',
      zh: '劳动合同、集体协议签订指导',
    },
    cn: {
      ko: '노동계약·집단계약 체결 지도',
      en: 'Help with contracts and agreements',
      zh: '劳动合同、集体合同签订指导',
    },
  },
  intro: {
    ko: '계약서를 빠짐없이 쓰고 집단계약(단체협약)을 맺도록 도와드려요. 단위(지부)의 노조 간부가 신청해요. 담당자가 자료를 살펴보고, 필요하면 찾아가요.',
    en: 'We help a unit’s union cadres to see that everybody has a written contract and to reach a collective agreement. Staff look at your papers and visit where needed.',
    zh: '帮助单位把劳动合同签到位、签订集体合同。由单位工会干部申请，工作人员审阅材料，需要时上门指导。',
  },
  prepare: {
    ko: '5분쯤 걸려요. 직원 수와 계약을 쓴 사람 수를 알아 두세요. 쓰고 있는 계약서 양식이나 협약안이 있으면 옆에 두세요.',
    en: 'It takes about five minutes. Know how many people work there and how many have a written contract. Have your form of contract or draft agreement at hand.',
    zh: '大约需要5分钟。请先了解职工人数和已签合同的人数。有正在使用的合同文本或集体合同草案请放在手边。',
  },
  aliases: [
    ...['계약 지도', '계약서 점검', '근로계약 지도', '노동계약 지도', '로동계약 지도', '표준 근로계약서', '계약률'],
    ...['집단계약 지도', '집체계약 지도', '단체협약 지도', '단협 지도', '단체교섭 지원', '교섭 도와주세요'],
    ...['협약안 봐 주세요', '계약서 양식 봐 주세요', '임금 집단협상 지도', '로임 집단협상 지도', '방문 지도'],
    ...['녀직공 전문계약 지도', '우리 사업장 계약서'],
    ...['劳动合同指导', '集体合同指导', '工资集体协商指导', '劳动合同签订率', '女职工专项集体合同'],
    ...['collective agreement', 'collective bargaining', 'contract form'],
  ],
  audience: 'unit_cadres',
  area: 'rights',
  casework: 'counsel',
  decideWithin: 5,
  consents: [],
  retention: { months: 36, monthsIfPaid: 60 },

  steps: {
    unit: CADRE.unit,
    post: CADRE.post,
    workers: count(
      { ko: '거기에서 일하는 사람은 모두 몇 명이에요?', en: 'How many people work there?', zh: '单位一共有多少职工？' },
      {
        min: 1,
        hint: {
          ko: '계약직과 일용직, 파견 온 사람도 넣어 주세요. 예: 48',
          en: 'Count fixed-term, daily and agency workers too.',
          zh: '请把合同工、日工、派遣人员也算上。例如：48',
        },
      },
    ),
    contracts: count(
      {
        ko: '그 가운데 계약서를 쓴 사람은 몇 명이에요?',
        en: 'How many of them have a written contract?',
        zh: '其中签了书面劳动合同的有多少人？',
      },
      { hint: { ko: '한 명도 없으면 0을 적어 주세요.', en: 'Write 0 if nobody has.', zh: '一个都没有请写0。' } },
    ),
    collective: choice(
      {
        ko: '집단계약(단체협약)이 있나요?',
        en: 'Is there a collective agreement?',
        zh: '单位有集体合同吗？',
      },
      {
        in_force: { ko: '맺어서 지금 쓰고 있어요', en: 'Yes, in force', zh: '已签订，正在执行' },
        expired: { ko: '있었는데 기간이 끝났어요', en: 'Expired', zh: '签过，已到期' },
        talking: { ko: '협상하고 있어요', en: 'In negotiation', zh: '正在协商' },
        none: { ko: '없어요', en: 'No', zh: '没有' },
        unsure: { ko: '잘 모르겠어요', en: 'Not sure', zh: '不清楚' },
      },
      { tallied: true },
    ),
    items: choices(
      {
        ko: '거기에 어떤 내용이 들어 있나요?',
        en: 'What does it cover?',
        zh: '里面写了哪些内容？',
      },
      {
        wages: { ko: '임금(로임)', en: 'Wages', zh: '工资' },
        pension: { ko: '연금(양로보험)', en: 'Pension', zh: '养老保险' },
        injury: { ko: '산재(공상)보험', en: 'Injury insurance', zh: '工伤保险' },
        hours: { ko: '근로시간·휴가', en: 'Hours and leave', zh: '工时和休假' },
        safety: { ko: '안전·보건', en: 'Health and safety', zh: '劳动安全卫生' },
        women: { ko: '여성 보호', en: 'Protection of women', zh: '女职工保护' },
        other: { ko: '다른 내용', en: 'Something else', zh: '其他' },
      },
      {
        tallied: true,
        hint: {
          ko: '여러 개 고를 수 있어요. 협상 중이면 넣으려는 내용을 골라 주세요.',
          en: 'Choose as many as you like; while negotiating, what you want in it.',
          zh: '可以选多个。正在协商的，请选打算写入的内容。',
        },
      },
    ),
    help: choices(
      { ko: '무엇을 도와드릴까요?', en: 'What can we help with?', zh: '需要哪方面的帮助？' },
      {
        forms: { ko: '계약서 양식 만들기·점검', en: 'The form of contract', zh: '拟订、检查合同文本' },
        signing: { ko: '아직 안 쓴 사람들과 계약 쓰기', en: 'Contracts for those without', zh: '为未签人员补签合同' },
        bargaining: { ko: '집단계약(단체협약) 협상', en: 'Collective bargaining', zh: '集体协商' },
        lesson: { ko: '직원 설명회', en: 'A talk for workers', zh: '给职工讲解' },
        visit: { ko: '담당자의 방문', en: 'A visit', zh: '上门指导' },
      },
      { tallied: true, hint: { ko: '여러 개 고를 수 있어요.', en: 'Choose as many as you like.', zh: '可以选多个。' } },
    ),
    visitWhen: line(
      { ko: '언제 찾아가면 좋을까요?', en: 'When would a visit suit you?', zh: '什么时间上门合适？' },
      { hint: { ko: '예: 다음 주 화요일 오후', en: 'For example next Tuesday afternoon', zh: '例如：下周二下午' } },
    ),
    papers: attachment(
      {
        ko: '계약서 양식이나 협약안이 있으면 보내 주세요.',
        en: 'Send your form of contract or draft agreement if you have one.',
        zh: '有合同文本或集体合同草案的话，请发过来。',
      },
      {
        optional: true,
        hint: {
          ko: '빈 양식이면 돼요. 직원의 이름이나 번호가 적힌 것은 가려 주세요.',
          en: 'An empty form will do. Cover workers’ names and numbers.',
          zh: '空白文本即可。有职工姓名、号码的请遮住。',
        },
      },
    ),
    name: CADRE.name,
    phone: CADRE.phone,
  },

  onlyIf: {
    items: ({ collective }) => collective === 'in_force' || collective === 'expired' || collective === 'talking',
    visitWhen: ({ help }) => help?.includes('visit') ?? false,
  },

  unitOf: ({ unit }) => unit ?? undefined,
  measures: ({ workers, contracts, collective }) => ({
    units: 1,
    workers: workers ?? 0,
    contracts: partOf(contracts, workers),
    agreements: collective === 'in_force' ? 1 : 0,
  }),
  // The same figures of the same unit sent again; new figures are a new report.
  duplicateOf: ({ unit, workers, contracts }) => [unitKey(unit), String(workers ?? ''), String(contracts ?? '')],
})
