import { defineProgramme } from '../../core/intake/programme.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { count } from '../../core/intake/steps/count.ts'
import { line, paragraph } from '../../core/intake/steps/line.ts'
import { phone } from '../../core/intake/steps/phone.ts'
import { place } from '../../core/intake/steps/place.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { WHO } from '../../core/intake/who.ts'
import { unitKey } from '../unit-figures.ts'

export default defineProgramme({
  id: 'holiday-visit',
  edition: 1,
  icon: '🎁',
  order: 17,
  names: {
    kr: { ko: '명절 위문 추천', en: 'Holiday visits', zh: '节日慰问推荐' },
    cn: { ko: '명절 위문 추천 (节日慰问)', en: 'Holiday visits', zh: '节日慰问推荐' },
  },
  intro: {
    ko: '명절에 조합이 찾아가면 좋을 분을 추천하는 곳이에요. 형편이 어려운 직원, 노동모범, 명절에도 일하는 분, 조합원이 아닌 어려운 이웃을 추천할 수 있어요. 명절마다 갈 수 있는 집의 수가 정해져 있어서 담당자가 살펴보고 정해요.',
    en: 'Recommend somebody whom the union should visit for a holiday: workers in hardship, model workers, people on duty over the holiday, or a household in need outside the union. The number of visits is limited; staff decide.',
    zh: '在这里推荐节日期间工会应该去看望的人：困难职工、劳动模范、节日坚守岗位的人，以及不是会员的困难家庭。每个节日看望的户数有限，由工作人员审核决定。',
  },
  prepare: {
    ko: '4분쯤 걸려요. 그분의 주소와 사정을 알아 두세요. 추천해도 되는지 그분께 먼저 여쭤봐 주세요. 주민등록번호는 적지 마세요.',
    en: 'It takes about four minutes. Know the address and the situation, and ask the person first. Never write a resident number.',
    zh: '大约需要4分钟。请先了解对方的地址和情况，并征得本人同意。请不要写身份证号码。',
  },
  aliases: [
    ...['명절 위문', '명절 선물', '설 선물', '추석 선물', '위문', '위문 추천', '위문품', '명절 방문', '음력설 위문'],
    ...['춘절 위문', '국경절 위문', '5·1절 위문', '노동절 위문', '단오 위문', '민족 명절', '어려운 이웃', '취약 가구'],
    ...['혼자 사는 어르신', '명절 근무자 위문', '노동모범 위문', '로동모범 위문', '곤난호', '빈곤 가정 추천'],
    ...['명절에 찾아가 주세요', '위로 방문', '명절에 찾아뵙기'],
    ...['节日慰问', '春节慰问', '慰问', '走访慰问', '慰问困难职工', '慰问劳模', '国庆慰问', '慰问品'],
    ...['holiday visit', 'holiday gift', 'seollal', 'chuseok'],
  ],
  audience: 'members',
  area: 'service',
  casework: 'aid',
  decideWithin: 10,
  consents: ['sensitive'],
  retention: { months: 12, monthsIfPaid: 60 },

  steps: {
    festival: choice(
      { ko: '어느 명절에 찾아가면 좋을까요?', en: 'For which holiday?', zh: '哪个节日去看望？' },
      {
        new_year: { ko: '설 (춘절)', en: 'Lunar New Year', zh: '春节' },
        mayday: { ko: '5·1 노동절', en: 'May Day', zh: '五一劳动节' },
        autumn: { ko: '추석 (중추절)', en: 'Chuseok', zh: '中秋节' },
        national: { ko: '10·1 국경절 (중국)', en: 'National Day (China)', zh: '国庆节' },
        local: { ko: '우리 지역·민족 명절', en: 'A holiday of our region or nationality', zh: '地方或民族节日' },
      },
      { tallied: true },
    ),
    festivalName: line(
      { ko: '어떤 명절인가요?', en: 'Which holiday is it?', zh: '是什么节日？' },
      { max: 40, hint: { ko: '예: 단오, 노인절', en: 'For example Dano', zh: '例如：端午节、老人节' } },
    ),
    target: choice(
      { ko: '어떤 분을 추천하세요?', en: 'Whom do you recommend?', zh: '您推荐的是哪类人？' },
      {
        hardship: { ko: '형편이 어려운 직원', en: 'A worker in hardship', zh: '困难职工' },
        model: { ko: '노동모범', en: 'A model worker', zh: '劳动模范' },
        on_duty: { ko: '명절에도 일하는 분들', en: 'People on duty', zh: '节日坚守岗位的人' },
        neighbour: {
          ko: '조합원이 아닌 어려운 이웃',
          en: 'A household in need outside the union',
          zh: '非会员困难家庭',
        },
      },
      { tallied: true },
    ),
    visited: line(
      { ko: '누구를 찾아가면 될까요?', en: 'Whom should we visit?', zh: '要去看望谁？' },
      {
        max: 60,
        sensitive: true,
        hint: {
          ko: '이름을 적어 주세요. 함께 일하는 분들이면 팀 이름도 돼요. 본인이면 본인 이름을 적어 주세요.',
          en: 'A name; for people on duty the name of the team will do. You may name yourself.',
          zh: '请写姓名。一起值班的可以写班组名称。也可以写您本人。',
        },
      },
    ),
    told: yesNo(
      {
        ko: '추천해도 되는지 그분께 여쭤보셨어요?',
        en: 'Have you asked that person whether you may recommend them?',
        zh: '推荐前征得本人同意了吗？',
      },
      {
        hint: {
          ko: '아직이면 담당자가 먼저 연락해서 괜찮은지 여쭤봐요. 본인을 추천하면 ‘예’를 눌러 주세요.',
          en: 'If not, staff ask first. Press Yes if it is yourself.',
          zh: '如果还没有，工作人员会先联系对方确认。推荐本人请选“是”。',
        },
      },
    ),
    household: count(
      {
        ko: '그 집 식구(팀이면 함께 일하는 분)는 모두 몇 명이에요?',
        en: 'How many live in that household, or work in that team?',
        zh: '这家（或这个班组）一共几个人？',
      },
      {
        min: 1,
        max: 500,
        hint: { ko: '모르면 어림으로 적어 주세요. 예: 3', en: 'A guess will do.', zh: '大概即可。例如：3' },
      },
    ),
    home: place(
      { ko: '어디로 찾아가면 될까요?', en: 'Where should we go?', zh: '去哪里看望？' },
      {
        sensitive: true,
        hint: {
          ko: '집이나 일하는 곳의 주소를 적거나 위치를 보내 주세요.',
          en: 'Write the address of the home or workplace, or send a position.',
          zh: '请写家庭或工作地点的地址，也可以发送位置。',
        },
      },
    ),
    theirPhone: phone(
      {
        ko: '그분의 전화번호를 아시면 적어 주세요.',
        en: 'If you know that person’s phone number, please write it.',
        zh: '知道对方电话的话，请写下来。',
      },
      {
        optional: true,
        hint: { ko: '모르면 건너뛰세요.', en: 'Skip this if you do not know it.', zh: '不知道可以跳过。' },
      },
    ),
    circumstances: paragraph(
      { ko: '지금 어떤 사정인가요?', en: 'What is their situation?', zh: '现在是什么情况？' },
      {
        sensitive: true,
        max: 700,
        hint: {
          ko: '무엇이 가장 어려운지 몇 줄만 적어 주세요. 병 이름까지는 적지 않으셔도 돼요.',
          en: 'A few lines on what is hardest. You need not name an illness.',
          zh: '写几行最困难的地方即可，不需要写病名。',
        },
      },
    ),
    reason: paragraph(
      { ko: '추천하시는 까닭을 적어 주세요.', en: 'Why do you recommend them?', zh: '请写推荐理由。' },
      {
        max: 700,
        hint: {
          ko: '예: 20년 넘게 현장을 지키며 후배를 키웠어요.',
          en: 'For example twenty years at the site, training others.',
          zh: '例如：在一线工作二十多年，带出许多徒弟。',
        },
      },
    ),
    ...WHO,
  },

  onlyIf: {
    festivalName: ({ festival }) => festival === 'local',
    circumstances: ({ target }) => target === 'hardship' || target === 'neighbour',
  },

  unitOf: ({ unit }) => unit ?? undefined,
  // A shift on duty is visited where it works and is no household.
  measures: ({ target, household }) => ({
    ...(target === 'on_duty' ? { teams: 1 } : { households: 1 }),
    people: household ?? 1,
  }),
  duplicateOf: ({ festival, festivalName, visited }) => [festival ?? '', unitKey(festivalName), unitKey(visited)],
})
