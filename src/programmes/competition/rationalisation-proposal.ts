import { defineProgramme } from '../../core/intake/programme.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { attachment } from '../../core/intake/steps/attachment.ts'
import { choice, choices } from '../../core/intake/steps/choice.ts'
import { line, paragraph } from '../../core/intake/steps/line.ts'
import { people } from '../../core/intake/steps/people.ts'
import { WHO } from '../../core/intake/who.ts'

export default defineProgramme({
  id: 'rationalisation-proposal',
  edition: 1,
  icon: '💡',
  order: 20,
  names: {
    // In Korea 합리화 means cutting jobs to a worker's ear.
    kr: { ko: '작업 개선·기술혁신 제안', en: 'Proposals and innovations', zh: '改进与技术革新建议' },
    cn: { ko: '합리화 건의·기술혁신', en: 'Rationalisation proposals and innovations', zh: '合理化建议与技术革新' },
  },
  intro: {
    ko: '일을 더 쉽고 안전하게, 아껴 쓰며 하는 방법을 제안해 주세요. 작은 것도 좋고, 이미 해 보신 것도 좋아요. 담당자가 읽고 채택할지 알려 드려요.',
    en: 'Propose how work could be easier, safer or less wasteful. Small ideas count, and so does what you have already done. Staff read it and tell you whether it is adopted.',
    zh: '欢迎提出让工作更省力、更安全、更节约的办法。小点子也行，已经做过的也行。工作人员会阅读并告诉您是否采纳。',
  },
  prepare: {
    ko: '5분쯤 걸려요. 사진이나 그림이 있으면 옆에 두세요. 회사 비밀(도면, 배합, 거래처)은 적지 마세요.',
    en: 'It takes about five minutes. Have photos or drawings at hand. Leave out company secrets such as plans, recipes and customers.',
    zh: '大约需要5分钟。有照片、草图请放在手边。请不要写单位秘密（图纸、配方、客户）。',
  },
  aliases: [
    ...[
      '합리화 건의',
      '합리화 제안',
      '기술혁신',
      '기술 혁신',
      '작은 발명',
      '작은 발명품',
      '개선 제안',
      '작업 개선',
      '제안서',
    ],
    ...[
      '아이디어',
      '아이디어가 있어요',
      '좋은 방법이 있어요',
      '공정 개선',
      '절약 제안',
      '에너지 절약',
      '원가 절감 제안',
    ],
    ...['제안 제도', '창의 제안', '일을 쉽게 하는 방법', '5소 활동', '혁신 성과', '건의 공모'],
    ...['合理化建议', '技术革新', '技术创新', '小发明', '小改革', '五小活动', '金点子', '节能降耗'],
    ...['proposal', 'innovation', 'idea', 'improvement'],
  ],
  audience: 'members',
  area: 'competition',
  casework: 'counsel',
  decideWithin: 15,
  consents: [],
  retention: { months: 24, monthsIfPaid: 60 },

  steps: {
    title: line(
      {
        ko: '제안의 이름을 한 줄로 적어 주세요.',
        en: 'Name your proposal in one line.',
        zh: '请用一句话写出建议名称。',
      },
      {
        max: 60,
        hint: {
          ko: '예: 포장대 높이 조절 받침',
          en: 'For example a stand for the packing table',
          zh: '例如：可调高度的包装台',
        },
      },
    ),
    field: choice(
      { ko: '어느 분야인가요?', en: 'In which field?', zh: '属于哪个方面？' },
      {
        production: { ko: '생산·품질', en: 'Production, quality', zh: '生产、质量' },
        equipment: { ko: '설비·기술', en: 'Equipment, technology', zh: '设备、技术' },
        saving: { ko: '에너지·자재 절약', en: 'Saving energy or material', zh: '节能降耗' },
        safety: { ko: '안전·환경', en: 'Safety, environment', zh: '安全、环保' },
        service: { ko: '서비스·일하는 방법', en: 'Service, ways of working', zh: '服务、工作方法' },
        other: { ko: '다른 분야', en: 'Another', zh: '其他' },
      },
      { tallied: true },
    ),
    stage: choice(
      { ko: '어디까지 해 보셨어요?', en: 'How far has it got?', zh: '进行到哪一步了？' },
      {
        idea: { ko: '생각한 단계예요', en: 'An idea', zh: '只是想法' },
        trial: { ko: '시험해 보고 있어요', en: 'On trial', zh: '正在试用' },
        used: { ko: '이미 쓰고 있어요', en: 'In use', zh: '已经在用' },
      },
      { tallied: true },
    ),
    problem: paragraph(
      {
        ko: '지금은 무엇이 불편하거나 아까운가요?',
        en: 'What is awkward or wasteful now?',
        zh: '现在哪里不方便或浪费？',
      },
      { max: 800, hint: { ko: '예: 무거운 상자를 하루 200번 들어 올려요.', zh: '例如：每天要搬200次重箱子。' } },
    ),
    how: paragraph(
      { ko: '어떻게 바꾸면 좋을까요?', en: 'How would you change it?', zh: '您建议怎样改？' },
      { hint: { ko: '방법과 드는 것(재료, 돈, 시간)을 적어 주세요.', zh: '请写方法和所需的材料、费用、时间。' } },
    ),
    effects: choices(
      { ko: '어떤 효과가 있을까요?', en: 'What would it bring?', zh: '会有什么效果？' },
      {
        money: { ko: '돈이 절약돼요', en: 'Saves money', zh: '节约资金' },
        energy: { ko: '전기·물·연료가 절약돼요', en: 'Saves energy or water', zh: '节电、节水、节油' },
        time: { ko: '시간이 줄어요', en: 'Saves time', zh: '节省时间' },
        quality: { ko: '품질이 좋아져요', en: 'Better quality', zh: '提高质量' },
        safety: { ko: '안전하고 편해져요', en: 'Safer and easier', zh: '更安全、更省力' },
        other: { ko: '다른 효과가 있어요', en: 'Something else', zh: '其他' },
      },
      { tallied: true, hint: { ko: '여러 개 고를 수 있어요.', en: 'Choose as many as you like.', zh: '可以选多个。' } },
    ),
    saving: amount(
      {
        ko: '한 해에 얼마쯤 절약될까요?',
        en: 'About how much money would it save in a year?',
        zh: '一年大约能节约多少钱？',
      },
      {
        optional: true,
        hint: {
          ko: '예: 300만, 3천5백. 어림으로 적거나 건너뛰셔도 돼요.',
          en: 'A guess will do, or skip it.',
          zh: '例如：3万、3500。大概的数字或跳过都可以。',
        },
      },
    ),
    energy: line(
      {
        ko: '에너지나 물은 얼마나 줄까요?',
        en: 'How much energy or water would it save?',
        zh: '能节约多少能源或水？',
      },
      {
        optional: true,
        hint: { ko: '예: 한 해 전기 2,000kWh', en: 'For example 2,000 kWh a year', zh: '例如：一年省电2000度' },
      },
    ),
    together: choice(
      { ko: '혼자 내세요, 여럿이 내세요?', en: 'Alone or together?', zh: '是个人还是集体提出的？' },
      {
        alone: { ko: '혼자 내요', en: 'Alone', zh: '个人' },
        team: { ko: '여럿이 함께 내요', en: 'Together', zh: '集体' },
      },
      { tallied: true },
    ),
    members: people(
      { ko: '함께 낸 분들을 모두 적어 주세요.', en: 'List everybody who took part.', zh: '请写出全部参与人员。' },
      {
        min: 2,
        hint: {
          ko: '본인도 넣어서 한 줄에 한 사람씩 적어 주세요.\n예: 홍길동, 정비반',
          en: 'One a line, yourself too.\nFor example: Kim Minsu, maintenance',
          zh: '一行一人，请把您本人也写上。\n例如：张三，维修班',
        },
      },
    ),
    papers: attachment(
      {
        ko: '사진이나 그림이 있으면 보내 주세요.',
        en: 'Send photos or drawings if you have any.',
        zh: '有照片或草图的话，请发过来。',
      },
      { optional: true },
    ),
    ...WHO,
  },

  onlyIf: {
    saving: ({ effects }) => effects?.includes('money') ?? false,
    energy: ({ effects }) => effects?.includes('energy') ?? false,
    members: ({ together }) => together === 'team',
  },

  unitOf: ({ unit }) => unit ?? undefined,
  measures: ({ together, members, saving }) => ({
    people: together === 'team' ? (members?.length ?? 1) : 1,
    expected_saving: saving ?? 0,
  }),
  duplicateOf: ({ title }) => [(title ?? '').replaceAll(/\s/gu, '').toLowerCase()],
})
