import { type Area, defineProgramme } from '../../core/intake/programme.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { attachment } from '../../core/intake/steps/attachment.ts'
import { choice, choices } from '../../core/intake/steps/choice.ts'
import { count } from '../../core/intake/steps/count.ts'
import { day } from '../../core/intake/steps/day.ts'
import { line, paragraph } from '../../core/intake/steps/line.ts'
import { place } from '../../core/intake/steps/place.ts'
import { WHO } from '../../core/intake/who.ts'
import { unitKey } from '../unit-figures.ts'

/** The heading of the report that each kind of activity counts under, and what is counted besides the activity itself. */
const KINDS = {
  publicity: { area: 'rights', counts: ['materials', 'consulted'] },
  advice_day: { area: 'rights', counts: ['materials', 'consulted'] },
  visit: { area: 'rights', counts: ['units', 'people'] },
  inspection: { area: 'rights', counts: ['units', 'people'] },
  safety: { area: 'rights', counts: ['units', 'people'] },
  accident: { area: 'rights', counts: ['units', 'people'] },
  tripartite: { area: 'rights', counts: ['people'] },
  joint: { area: 'rights', counts: ['people'] },
  talk: { area: 'rights', counts: ['people'] },
  unit_survey: { area: 'organisation', counts: ['units', 'people'] },
  comfort: { area: 'service', counts: ['households', 'people', 'spent'] },
  mentoring: { area: 'competition', counts: ['pairs'] },
  research: { area: 'capacity', counts: ['units', 'people'] },
  secondment: { area: 'assigned', counts: ['people'] },
  village: { area: 'assigned', counts: ['villages', 'households', 'spent'] },
  volunteering: { area: 'assigned', counts: ['people'] },
  other: { area: 'assigned', counts: ['people', 'spent'] },
} as const satisfies Readonly<Record<string, { area: Area; counts: readonly string[] }>>

type Kind = keyof typeof KINDS
type Counted = (typeof KINDS)[Kind]['counts'][number]

const counts = (kind: Kind | null | undefined, what: Counted): boolean =>
  kind ? (KINDS[kind].counts as readonly Counted[]).includes(what) : false

const NAMED_UNIT: ReadonlySet<string> = new Set(['visit', 'inspection', 'safety', 'accident', 'unit_survey'])
const namesUnit = (kind: Kind | null | undefined): boolean => NAMED_UNIT.has(kind ?? '')

const howMany = (ko: string, en: string, zh: string) => count({ ko, en, zh })
const NONE_IS_ZERO = { ko: '없으면 0을 적어 주세요.', en: 'Write 0 if none.', zh: '没有请写0。' }

export default defineProgramme({
  id: 'field-activity',
  edition: 1,
  icon: '🗒️',
  order: 90,
  names: {
    kr: { ko: '활동 기록 (담당자)', en: 'Activity log (staff)', zh: '活动记录（工作人员）' },
    cn: { ko: '활동 기록 (담당자)', en: 'Activity log (staff)', zh: '活动记录（工作人员）' },
  },
  intro: {
    ko: '담당자가 한 일을 기록하는 곳이에요. 적은 숫자는 올해 업무 보고에 그대로 더해져요. 한 번 한 일은 한 건으로 적어 주세요.',
    en: 'Staff record here what they did. The figures go straight into the yearly report. One activity, one record.',
    zh: '工作人员在这里记录所做的工作，数字会计入年度工作报告。一次活动记一条。',
  },
  prepare: {
    ko: '2분쯤 걸려요. 날짜와 장소, 나눠 준 자료나 만난 사람의 수, 사진을 준비해 주세요.',
    en: 'It takes about two minutes. Have the day, the place, the numbers and photos ready.',
    zh: '大约需要2分钟。请准备日期、地点、发放资料或接待人数和照片。',
  },
  aliases: [
    ...[
      '활동 기록',
      '활동 일지',
      '활동 보고',
      '업무 기록',
      '실적 입력',
      '실적 기록',
      '홍보 실적',
      '전단 배포',
      '현수막',
    ],
    ...['기업 방문 기록', '안전 점검 기록', '사고 조사 기록', '위문 기록', '3자 협의 기록', '연석회의', '간담회 기록'],
    ...['파견 기록', '련계 농가', '사제 결연', '로동봉사', '조사연구', '기층조직 조사', '조합 실태 조사'],
    ...['活动记录', '工作记录', '走访', '安全检查', '三方协商', '联席会议', '义务劳动', '调研', '师徒结对', '结对帮扶'],
    ...['activity log', 'outreach'],
  ],
  audience: 'staff',
  area: ({ kind }) => (kind ? KINDS[kind].area : 'assigned'),
  casework: 'counsel',
  decideWithin: 5,
  consents: [],
  employerStep: 'visited',
  retention: { months: 36, monthsIfPaid: 60 },

  steps: {
    kind: choice(
      { ko: '어떤 활동을 하셨어요?', en: 'What kind of activity was it?', zh: '是什么活动？' },
      {
        publicity: { ko: '홍보·자료 배포', en: 'Publicity, leaflets', zh: '宣传、发放资料' },
        advice_day: { ko: '상담일', en: 'Advice day', zh: '咨询日' },
        visit: { ko: '기업 방문·지도', en: 'Visit to an enterprise', zh: '走访企业、指导' },
        inspection: { ko: '민주관리·계약 점검', en: 'Inspection of contracts, openness', zh: '民主管理、合同检查' },
        safety: { ko: '안전 점검', en: 'Safety inspection', zh: '安全检查' },
        accident: { ko: '사고 조사', en: 'Accident inquiry', zh: '事故调查' },
        tripartite: { ko: '3자 협의', en: 'Tripartite meeting', zh: '三方协商会议' },
        joint: { ko: '연석회의', en: 'Joint meeting', zh: '联席会议' },
        talk: { ko: '간담회', en: 'Round table', zh: '座谈会' },
        unit_survey: { ko: '기층조직 조사', en: 'Survey of branches', zh: '基层组织调查' },
        comfort: { ko: '위문', en: 'Visits of comfort', zh: '慰问' },
        mentoring: { ko: '사제 결연', en: 'Mentoring', zh: '师徒结对' },
        research: { ko: '조사연구', en: 'Research', zh: '调查研究' },
        secondment: { ko: '파견', en: 'Secondment', zh: '派驻' },
        village: { ko: '마을·농가 결연', en: 'Linked village or households', zh: '联系村、结对农户' },
        volunteering: { ko: '노동봉사', en: 'Volunteer work', zh: '义务劳动' },
        other: { ko: '다른 활동', en: 'Another activity', zh: '其他' },
      },
      { tallied: true },
    ),
    what: line(
      { ko: '무슨 일이었는지 한 줄로 적어 주세요.', en: 'What was it, in one line?', zh: '请用一句话写明内容。' },
      {
        max: 80,
        hint: {
          ko: '예: 위권월 거리 홍보, 겨울철 공사장 안전 점검',
          en: 'For example winter safety inspection',
          zh: '例如：维权月街头宣传、冬季工地安全检查',
        },
      },
    ),
    heldOn: day(
      { ko: '언제 하셨어요?', en: 'On which day?', zh: '是哪天？' },
      {
        when: 'past',
        hint: {
          ko: '예: 오늘, 2026-03-10. 여러 날이면 첫날을 적어 주세요.',
          zh: '例如：今天、2026-03-10。多天的请写第一天。',
        },
      },
    ),
    where: place(
      { ko: '어디에서 하셨어요?', en: 'Where?', zh: '在哪里？' },
      { sensitive: true, hint: { ko: '집에 찾아갔으면 동네까지만 적어 주세요.', zh: '入户的请只写到村或小区。' } },
    ),
    visited: line(
      { ko: '어느 사업장(단위)이었나요?', en: 'Which enterprise or unit?', zh: '是哪个单位？' },
      {
        optional: true,
        max: 60,
        sensitive: true,
        hint: { ko: '한 곳이면 이름을 적고, 여러 곳이면 건너뛰세요.', zh: '只有一家请写名称，多家请跳过。' },
      },
    ),
    materials: choices(
      { ko: '어떤 자료를 나눠 주셨어요?', en: 'What was handed out?', zh: '发放了哪些资料？' },
      {
        leaflets: { ko: '전단', en: 'Leaflets', zh: '传单' },
        posters: { ko: '포스터', en: 'Posters', zh: '海报' },
        banners: { ko: '현수막', en: 'Banners', zh: '横幅' },
        brochures: { ko: '책자', en: 'Brochures', zh: '手册' },
        qa_booklets: { ko: '문답집', en: 'Question-and-answer booklets', zh: '问答本' },
        none: { ko: '없어요', en: 'Nothing', zh: '没有' },
      },
      { hint: { ko: '여러 개 고를 수 있어요.', en: 'Choose as many as you like.', zh: '可以选多个。' } },
    ),
    leaflets: howMany('전단은 몇 장이었나요?', 'How many leaflets?', '传单多少张？'),
    posters: howMany('포스터는 몇 장이었나요?', 'How many posters?', '海报多少张？'),
    banners: howMany('현수막은 몇 개였나요?', 'How many banners?', '横幅多少条？'),
    brochures: howMany('책자는 몇 권이었나요?', 'How many brochures?', '手册多少本？'),
    qaBooklets: howMany('문답집은 몇 권이었나요?', 'How many question-and-answer booklets?', '问答本多少本？'),
    consulted: count(
      { ko: '상담한 사람은 몇 명이에요?', en: 'How many people were advised?', zh: '接待咨询多少人？' },
      { hint: NONE_IS_ZERO },
    ),
    units: count(
      { ko: '사업장(단위)은 모두 몇 곳이에요?', en: 'How many enterprises or units?', zh: '一共多少家单位？' },
      { hint: NONE_IS_ZERO },
    ),
    villages: count(
      { ko: '마을은 모두 몇 곳이에요?', en: 'How many villages?', zh: '一共多少个村？' },
      { hint: NONE_IS_ZERO },
    ),
    households: count(
      { ko: '가구는 모두 몇 집이에요?', en: 'How many households?', zh: '一共多少户？' },
      { hint: { ko: '가구 이름은 적지 마세요. 없으면 0을 적어 주세요.', zh: '请不要写户主姓名。没有请写0。' } },
    ),
    pairs: count(
      { ko: '사제 결연은 몇 쌍이에요?', en: 'How many pairs?', zh: '结成多少对师徒？' },
      { hint: NONE_IS_ZERO },
    ),
    people: count(
      {
        ko: '함께하거나 만난 사람은 몇 명이에요?',
        en: 'How many people took part or were met?',
        zh: '参加或见面的有多少人？',
      },
      { hint: NONE_IS_ZERO },
    ),
    spent: amount(
      { ko: '돈이나 물품은 모두 얼마어치예요?', en: 'How much in money and goods?', zh: '资金和物品合计多少？' },
      { min: 0, hint: { ko: '예: 26,000, 2만6천. 없으면 0을 적어 주세요.', zh: '例如：26000、2.6万。没有请写0。' } },
    ),
    result: paragraph(
      {
        ko: '남길 결과나 다음에 할 일이 있나요?',
        en: 'Any result or follow-up to record?',
        zh: '有需要记录的结果或后续工作吗？',
      },
      { optional: true, sensitive: true, max: 1000 },
    ),
    photos: attachment(
      {
        ko: '사진이나 자료가 있으면 보내 주세요.',
        en: 'Send photos or papers if you have any.',
        zh: '有照片或资料的话，请发过来。',
      },
      { optional: true, max: 10 },
    ),
    name: WHO.name,
  },

  onlyIf: {
    visited: ({ kind }) => namesUnit(kind),
    materials: ({ kind }) => counts(kind, 'materials'),
    leaflets: ({ materials }) => materials?.includes('leaflets') ?? false,
    posters: ({ materials }) => materials?.includes('posters') ?? false,
    banners: ({ materials }) => materials?.includes('banners') ?? false,
    brochures: ({ materials }) => materials?.includes('brochures') ?? false,
    qaBooklets: ({ materials }) => materials?.includes('qa_booklets') ?? false,
    consulted: ({ kind }) => counts(kind, 'consulted'),
    units: ({ kind }) => counts(kind, 'units'),
    villages: ({ kind }) => counts(kind, 'villages'),
    households: ({ kind }) => counts(kind, 'households'),
    pairs: ({ kind }) => counts(kind, 'pairs'),
    people: ({ kind }) => counts(kind, 'people'),
    spent: ({ kind }) => counts(kind, 'spent'),
  },

  // After an accident the unit would name the employer in the clear.
  unitOf: ({ kind, visited }) => (kind === 'accident' ? undefined : (visited ?? undefined)),
  measures: ({ kind, leaflets, posters, banners, brochures, qaBooklets, ...more }) => {
    const { consulted, units, villages, households, pairs, people, spent } = more
    const handedOut = { leaflets, posters, banners, brochures, qa_booklets: qaBooklets }
    const counted = { ...handedOut, consulted, units, villages, households, pairs, people, spent }
    const given = Object.entries(counted).flatMap(([what, value]) =>
      value ? [[`${kind}:${what}`, value] as const] : [],
    )
    return Object.fromEntries(given)
  },
  duplicateOf: ({ kind, heldOn, what, visited }) => [
    kind ?? '',
    heldOn ?? '',
    unitKey(visited),
    (what ?? '').replaceAll(/\s/gu, ''),
  ],
})
