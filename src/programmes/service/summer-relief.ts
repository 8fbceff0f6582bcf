import { defineProgramme } from '../../core/intake/programme.ts'
import { choice, choices } from '../../core/intake/steps/choice.ts'
import { count } from '../../core/intake/steps/count.ts'
import { place } from '../../core/intake/steps/place.ts'
import { WHO } from '../../core/intake/who.ts'

export default defineProgramme({
  id: 'summer-relief',
  edition: 1,
  icon: '🧊',
  order: 16,
  names: {
    kr: { ko: '여름나기 물품 지원', en: 'Summer heat supplies', zh: '夏季防暑物品支援' },
    cn: { ko: '여름나기 물품 지원 (청량 보내기 送清凉)', en: 'Summer heat supplies', zh: '送清凉' },
  },
  intro: {
    ko: '더운 곳에서 일하는 분들께 여름 물품을 전하는 곳이에요. 여름에 모집하고 수가 정해져 있어요. 일하다 어지럽거나 토할 것 같으면 바로 그늘로 가서 쉬세요. 심하면 119(중국은 120)에 전화하세요.',
    en: 'Supplies against the heat for people who work in hot places. Sign-ups open in summer and the number is limited. If you feel dizzy or sick at work, go into the shade and rest; if it is bad, call 119 (120 in China).',
    zh: '为在高温环境工作的人送上防暑物品。夏季报名，数量有限。工作时头晕、恶心请马上到阴凉处休息，严重时请拨打120（韩国119）。',
  },
  prepare: {
    ko: '2분쯤 걸려요. 서류는 필요 없어요. 일하는 곳의 주소와 함께 받을 사람 수를 알아 두세요.',
    en: 'It takes about two minutes and needs no papers. Know the address of the workplace and for how many people it is.',
    zh: '大约需要2分钟，不用准备材料。请先了解工作地点和领取人数。',
  },
  aliases: [
    ...['여름 물품', '여름나기', '더위 물품', '폭염 물품', '폭염 지원', '폭염지원물품', '청량 보내기', '청량 지원'],
    ...['얼음물', '생수 지원', '쿨토시', '아이스조끼', '선풍기 지원', '뙤약볕 물품', '고온 작업 물품'],
    ...[
      '공사장 여름 물품',
      '환경미화원 여름',
      '배달 여름 물품',
      '여름 음료수',
      '수박',
      '피서 물품',
      '방서 물품',
      '무더위 물품',
    ],
    ...['送清凉', '防暑降温', '高温慰问', '防暑物品', '夏季慰问', '清凉饮料', '高温慰问品'],
    ...['summer relief', 'heat', 'cooling supplies'],
  ],
  audience: 'members',
  area: 'service',
  casework: 'seat',
  decideWithin: 5,
  consents: [],
  retention: { months: 6, monthsIfPaid: 60 },

  steps: {
    exposure: choice(
      { ko: '어떤 곳에서 더위를 겪으세요?', en: 'Where do you work in the heat?', zh: '您在什么样的高温环境工作？' },
      {
        sun: { ko: '햇볕 아래 (공사장·밭·도로)', en: 'In the sun (site, field, road)', zh: '露天（工地、田间、道路）' },
        moving: {
          ko: '돌아다니며 (배달·청소·운전)',
          en: 'On the move (delivery, cleaning, driving)',
          zh: '流动（配送、保洁、驾驶）',
        },
        hot_room: {
          ko: '뜨거운 실내 (주방·용광로·세탁)',
          en: 'Hot indoors (kitchen, furnace, laundry)',
          zh: '高温室内（厨房、炉前、洗衣）',
        },
        no_cooling: {
          ko: '냉방이 없는 실내 (창고·공장)',
          en: 'Indoors without cooling (store, factory)',
          zh: '无空调室内（仓库、车间）',
        },
        other: { ko: '다른 곳', en: 'Elsewhere', zh: '其他' },
      },
      { tallied: true },
    ),
    workplace: place(
      { ko: '물품을 어디로 가져가면 될까요?', en: 'Where should we bring the supplies?', zh: '物品送到哪里？' },
      {
        sensitive: true,
        hint: {
          ko: '일하는 곳의 주소나 동네를 적거나 위치를 보내 주세요. 예: 연길시 ○○공사장 동문',
          en: 'Write the address of the workplace or send a position.',
          zh: '请写工作地点的地址，也可以发送位置。例如：延吉市某某工地东门',
        },
      },
    ),
    people: count(
      {
        ko: '받을 사람은 본인까지 모두 몇 명이에요?',
        en: 'For how many people is it, you included?',
        zh: '连您在内一共几个人领取？',
      },
      {
        min: 1,
        max: 200,
        hint: {
          ko: '혼자면 1을 적어 주세요. 예: 12',
          en: 'Write 1 if it is only you.',
          zh: '只有您一人请写1。例如：12',
        },
      },
    ),
    wanted: choices(
      { ko: '무엇이 가장 필요하세요?', en: 'What do you need most?', zh: '最需要什么？' },
      {
        drinks: { ko: '물·음료', en: 'Water, drinks', zh: '饮用水、饮料' },
        cooling: { ko: '얼음조끼·목수건', en: 'Cooling vest, neck towel', zh: '冰背心、降温毛巾' },
        cover: { ko: '모자·팔토시', en: 'Hats, sleeves', zh: '遮阳帽、袖套' },
        medicine: { ko: '더위약·소금', en: 'Heat medicine, salt', zh: '防暑药品、盐' },
        shade: { ko: '그늘막·선풍기', en: 'Awning, fan', zh: '遮阳棚、风扇' },
        any: { ko: '무엇이든 좋아요', en: 'Anything', zh: '都可以' },
      },
      {
        tallied: true,
        hint: {
          ko: '여러 개 고를 수 있어요. 실제로 드리는 물품은 다를 수 있어요.',
          en: 'Choose as many as you like. What we bring may differ.',
          zh: '可以选多个。实际发放的物品可能不同。',
        },
      },
    ),
    ...WHO,
  },

  rounds: { seatsOf: ({ people, unit }) => ({ people: people ?? 1, unit: unit ?? undefined }) },
  unitOf: ({ unit }) => unit ?? undefined,
  measures: ({ people }) => ({ people: people ?? 1 }),
  // Once each summer: two shifts of one workplace tell so in a second request, and staff see that it is the second.
  duplicateOf: () => ['summer'],
})
