import { defineProgramme } from '../../core/intake/programme.ts'
import { attachment } from '../../core/intake/steps/attachment.ts'
import { choice, choices } from '../../core/intake/steps/choice.ts'
import { count } from '../../core/intake/steps/count.ts'
import { day } from '../../core/intake/steps/day.ts'
import { paragraph } from '../../core/intake/steps/line.ts'
import { CADRE, partOf, unitKey } from '../unit-figures.ts'

const isHeld = (congress: string | null | undefined): boolean => congress === 'delegates' || congress === 'everybody'

export default defineProgramme({
  id: 'workplace-democracy',
  edition: 1,
  icon: '🗳️',
  order: 31,
  // Workers' congresses and openness of factory affairs are institutions of Chinese law; unions in Korea have neither.
  names: {
    cn: {
      ko: '직공대표대회·공장업무공개 현황',
      en: 'Workers’ congress and open management report',
      zh: '职工代表大会、厂务公开情况',
    },
  },
  intro: {
    ko: '직공대표대회를 어떻게 열고 공장업무(厂务)를 어떻게 공개하는지 해마다 알려 주는 곳이에요. 단위의 공회 간부가 적어요. 잘 안 되는 점을 적으시면 함께 방법을 찾아요.',
    en: 'Once a year a unit’s union cadres report how its workers’ congress is held and how management is kept open. Write what does not work too: we look for a way together.',
    zh: '每年报告一次职工代表大会召开和厂务公开的情况，由单位工会干部填写。有困难也请写上，我们一起想办法。',
  },
  prepare: {
    ko: '5분쯤 걸려요. 가장 최근 대회의 날짜와 안건 수, 처리한 안건 수를 알아 두세요. 회의록이나 공개판 사진이 있으면 좋아요.',
    en: 'It takes about five minutes. Know the day of the last congress and how many motions were put and settled. Minutes or a photo of the notice board help.',
    zh: '大约需要5分钟。请准备最近一次大会的日期、提案数和已办理数。有会议记录或公开栏照片更好。',
  },
  aliases: [
    ...[
      '직공대표대회 현황',
      '직공대회 보고',
      '직대회 보고',
      '종업원대표대회 보고',
      '직원대표대회 보고',
      '로동자대표대회 보고',
      '대표대회 현황',
    ],
    ...[
      '공장업무공개 현황',
      '공장사무공개',
      '업무공개 보고',
      '민주관리 현황',
      '민주관리 점검',
      '공개판',
      '안건 처리',
      '제안 처리율',
    ],
    ...['직공대표대회를 열었어요', '현황 보고', '한 해 현황 보고', '사무공개'],
    ...['职工代表大会', '职代会', '厂务公开', '民主管理', '提案', '公开栏', '职代会建制率', '职工大会'],
    ...['workers congress', 'open management'],
  ],
  audience: 'unit_cadres',
  area: 'rights',
  casework: 'counsel',
  decideWithin: 10,
  consents: [],
  retention: { months: 36, monthsIfPaid: 60 },

  steps: {
    unit: CADRE.unit,
    post: CADRE.post,
    asOf: day(
      { ko: '언제를 기준으로 적으시나요?', en: 'As of which day?', zh: '以哪一天为准？' },
      {
        when: 'past',
        hint: {
          ko: '예: 오늘, 2026-11-30. 그해의 현황으로 세요.',
          en: 'For example today, 2026-11-30. It counts for that year.',
          zh: '例如：今天、2026-11-30。计入当年情况。',
        },
      },
    ),
    ownership: choice(
      { ko: '어떤 단위인가요?', en: 'What kind of unit is it?', zh: '单位是什么性质？' },
      {
        state: { ko: '국유·집체(공유제) 기업', en: 'State or collective enterprise', zh: '国有、集体企业' },
        private: { ko: '사영(비공유제) 기업', en: 'Private enterprise', zh: '私营等非公有制企业' },
        foreign: { ko: '외국·홍콩·대만 투자 기업', en: 'Foreign-invested enterprise', zh: '外资、港澳台资企业' },
        institution: { ko: '사업단위(학교·병원 등)', en: 'Public institution', zh: '事业单位' },
        other: { ko: '다른 단위', en: 'Another kind', zh: '其他' },
      },
      { tallied: true },
    ),
    congress: choice(
      {
        ko: '직공대표대회나 직공대회를 여나요?',
        en: 'Does it hold a workers’ congress or assembly?',
        zh: '召开职工代表大会或职工大会吗？',
      },
      {
        delegates: { ko: '직공대표대회를 열어요', en: 'A congress of delegates', zh: '召开职工代表大会' },
        everybody: { ko: '모두 모이는 직공대회를 열어요', en: 'An assembly of all', zh: '召开全体职工大会' },
        preparing: { ko: '만들려고 준비하고 있어요', en: 'Being set up', zh: '正在筹备' },
        none: { ko: '아직 없어요', en: 'None', zh: '还没有' },
      },
      { tallied: true },
    ),
    heldOn: day(
      { ko: '가장 최근에 연 날은 언제예요?', en: 'When was it last held?', zh: '最近一次是哪天召开的？' },
      { when: 'past', hint: { ko: '예: 2026-03-10', en: 'For example 2026-03-10', zh: '例如：2026-03-10' } },
    ),
    motions: count(
      { ko: '그때 나온 안건(제안)은 몇 건이에요?', en: 'How many motions were put?', zh: '提案一共有多少件？' },
      { hint: { ko: '없으면 0을 적어 주세요.', en: 'Write 0 if none.', zh: '没有请写0。' } },
    ),
    settled: count(
      { ko: '그 가운데 처리된 안건은 몇 건이에요?', en: 'How many of them are settled?', zh: '其中已办理的有多少件？' },
      {
        hint: {
          ko: '답을 했거나 그대로 시행한 안건이에요. 없으면 0을 적어 주세요.',
          en: 'Answered or carried out. Write 0 if none.',
          zh: '指已答复或已落实的。没有请写0。',
        },
      },
    ),
    openness: choices(
      {
        ko: '공장업무는 어떻게 공개하나요?',
        en: 'How is management kept open?',
        zh: '厂务通过什么方式公开？',
      },
      {
        congress: { ko: '직공대표대회에서', en: 'At the congress', zh: '职代会上公开' },
        board: { ko: '공개판·게시판', en: 'Notice board', zh: '公开栏' },
        meeting: { ko: '회의·설명회', en: 'Meetings', zh: '会议、情况通报' },
        online: { ko: '위챗·내부망', en: 'WeChat or intranet', zh: '微信、内网' },
        print: { ko: '인쇄물', en: 'Print', zh: '简报、印刷品' },
        none: { ko: '공개하지 않아요', en: 'Not at all', zh: '没有公开' },
      },
      { tallied: true, hint: { ko: '여러 개 고를 수 있어요.', en: 'Choose as many as you like.', zh: '可以选多个。' } },
    ),
    note: paragraph(
      {
        ko: '어려운 점이나 알리고 싶은 점이 있나요?',
        en: 'Is anything difficult, or worth telling?',
        zh: '有什么困难或想说明的吗？',
      },
      { optional: true, max: 800 },
    ),
    papers: attachment(
      {
        ko: '회의록이나 공개판 사진이 있으면 보내 주세요.',
        en: 'Send minutes or a photo of the notice board if you have them.',
        zh: '有会议记录或公开栏照片的话，请发过来。',
      },
      { optional: true },
    ),
    name: CADRE.name,
    phone: CADRE.phone,
  },

  onlyIf: {
    heldOn: ({ congress }) => isHeld(congress),
    motions: ({ congress }) => isHeld(congress),
    settled: ({ congress }) => isHeld(congress),
  },

  unitOf: ({ unit }) => unit ?? undefined,
  // The rate of units with a congress stands on the register of units, not on those that report.
  measures: ({ congress, motions, settled, openness }) => ({
    units: 1,
    congresses: isHeld(congress) ? 1 : 0,
    motions: motions ?? 0,
    settled_motions: partOf(settled, motions),
    open_units: openness?.some((way) => way !== 'none') ? 1 : 0,
  }),
  // One report a year for each unit.
  duplicateOf: ({ unit, asOf }) => [unitKey(unit), (asOf ?? '').slice(0, 4)],
})
