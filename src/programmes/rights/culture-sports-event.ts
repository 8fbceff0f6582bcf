import { defineProgramme } from '../../core/intake/programme.ts'
import { choices } from '../../core/intake/steps/choice.ts'
import { consent } from '../../core/intake/steps/consent.ts'
import { line } from '../../core/intake/steps/line.ts'
import { people } from '../../core/intake/steps/people.ts'
import { WHO } from '../../core/intake/who.ts'
import { ALONE_OR_TEAM, measuresOfEntry, seatsOfEntry, TEAM_UNIT, unitOfEntry } from '../alone-or-team.ts'

export default defineProgramme({
  id: 'culture-sports-event',
  edition: 1,
  icon: '🏃',
  order: 3,
  names: {
    kr: { ko: '문화·체육 행사 참가', en: 'Culture and sports events', zh: '文化体育活动报名' },
    cn: { ko: '문화·체육 행사 참가 (문체활동)', en: 'Culture and sports events', zh: '文体活动报名' },
  },
  intro: {
    ko: '조합이 여는 체육대회와 문화 행사에 참가 신청을 하는 곳이에요. 혼자서도, 팀으로도 할 수 있어요. 자리가 차면 대기 번호를 드리고, 자리가 나면 바로 알려 드려요.',
    en: 'Sign up for the union’s sports days and cultural events, alone or as a team. When it is full you get a place on the waiting list and hear from us as soon as a seat is free.',
    zh: '在这里报名参加工会举办的运动会和文化活动，个人和团队都可以。名额满了会给您候补号，有空位马上通知您。',
  },
  prepare: {
    ko: '3분쯤 걸려요. 팀으로 나가시면 선수 이름과 나이대(또는 등번호)를 준비해 주세요.',
    en: 'It takes about three minutes. For a team, have the names and age groups (or shirt numbers) of its players ready.',
    zh: '大约需要3分钟。团队报名请准备好队员姓名和年龄段（或号码）。',
  },
  aliases: [
    ...['체육대회', '운동회', '행사 신청', '행사 참가', '문화 행사', '축구 대회', '배구 대회', '배드민턴', '탁구 대회'],
    ...['등산', '걷기 대회', '마라톤', '노래자랑', '공연', '문체활동', '체육 활동', '줄다리기', '장기 대회', '씨름'],
    ...[
      '가족 행사',
      '단오 행사',
      '체육대회에 나가고 싶어요',
      '행사 참가 접수',
      '체육대회 팀 등록',
      '행사 자리 있어요',
      '행사 대기 번호',
      '공회 문체활동',
    ],
    ...['运动会', '文体活动', '报名', '比赛', '排球赛', '足球赛', '乒乓球', '演出', '拔河'],
    ...['sports day', 'event', 'tournament', 'sign up'],
  ],
  audience: 'members',
  area: 'rights',
  casework: 'seat',
  decideWithin: 3,
  consents: [],
  retention: { months: 6, monthsIfPaid: 60 },

  steps: {
    entry: ALONE_OR_TEAM,
    discipline: line(
      { ko: '어느 종목이나 순서에 나가세요?', en: 'Which sport or part of the programme?', zh: '您报哪个项目？' },
      {
        max: 60,
        hint: {
          ko: '예: 배구, 400m 달리기, 노래자랑. 구경만 하시면 ‘관람’이라고 적어 주세요.',
          en: 'For example volleyball, 400 m, singing. Write ‘spectator’ if you only watch.',
          zh: '例如：排球、400米、唱歌。只观看请写“观众”。',
        },
      },
    ),
    teamUnit: TEAM_UNIT,
    players: people(
      { ko: '선수를 모두 적어 주세요.', en: 'List all players.', zh: '请写出全部队员。' },
      {
        min: 2,
        max: 40,
        hint: {
          ko: '한 줄에 한 사람씩, 이름과 나이대나 등번호를 적어 주세요. 본인이 뛰면 본인도 적어 주세요.\n예: 홍길동, 40대',
          en: 'One a line: name and age group or shirt number, yourself too if you play.\nFor example: Kim Minsu, 40s',
          zh: '一行一人：姓名和年龄段或号码。您本人上场也请写上。\n例如：张三，40多岁',
        },
      },
    ),
    needs: choices(
      {
        ko: '행사 날 도움이 필요한 것이 있나요?',
        en: 'Do you need any help on the day?',
        zh: '活动当天需要什么帮助吗？',
      },
      {
        care: { ko: '아이·가족 돌봄', en: 'Care for children or family', zh: '照看孩子或家人' },
        travel: { ko: '오가는 길', en: 'Getting there and back', zh: '往返交通' },
        access: { ko: '휠체어·통역 같은 편의', en: 'Wheelchair, interpreter or the like', zh: '轮椅、翻译等便利' },
        none: { ko: '없어요', en: 'None', zh: '没有' },
      },
      { tallied: true, hint: { ko: '여러 개 고를 수 있어요.', en: 'Choose as many as you like.', zh: '可以选多个。' } },
    ),
    needsConsent: consent(
      {
        ko: '도움을 준비하려고 건강이나 장애에 관한 내용을 저장해도 될까요?',
        en: 'May we keep what you tell us about health or disability, to prepare that help? You may say no.',
        zh: '为了准备帮助，可以保存有关健康或残疾的内容吗？',
      },
      {
        required: false,
        hint: {
          ko: '행사 준비에만 쓰고, 행사가 끝나고 6개월 뒤에 지워요. 동의하지 않으셔도 참가할 수 있어요.',
          en: 'Used only for this event and deleted six months after it. You can take part either way.',
          zh: '只用于活动准备，活动结束6个月后删除。不同意也可以参加。',
        },
      },
    ),
    needsNote: line(
      { ko: '어떤 도움이 필요하세요?', en: 'What help do you need?', zh: '需要什么样的帮助？' },
      {
        optional: true,
        sensitive: true,
        hint: {
          ko: '예: 휠체어 자리 하나, 다섯 살 아이 돌봄',
          en: 'For example one wheelchair seat',
          zh: '例如：一个轮椅位',
        },
      },
    ),
    ...WHO,
    insurance: consent(
      {
        ko: '행사 보험에 드는 데 동의하세요?',
        en: 'Do you agree to be insured for the event?',
        zh: '您同意办理活动保险吗？',
      },
      {
        hint: {
          ko: '받는 곳: 행사 보험회사\n전하는 것: 참가자 이름과 연락처\n기간: 보험이 끝날 때까지\n팀이면 선수 모두의 동의를 받고 눌러 주세요. 동의하지 않으면 보험에 들 수 없어서 참가가 어려워요.',
          en: 'The insurer receives names and contact until cover ends. For a team, ask every player first. Without insurance you cannot take part.',
          zh: '接收方：活动保险公司\n内容：参加者姓名和联系方式\n期限：到保险结束\n团队请先征得全体队员同意。不同意则无法投保，难以参加。',
        },
      },
    ),
    health: consent(
      {
        ko: '건강에 무리가 없는 사람만 나가기로 약속해 주시겠어요?',
        en: 'Do you promise that only people fit to take part will do so?',
        zh: '您能保证身体状况适合的人才参加吗？',
      },
      {
        hint: {
          ko: '몸이 좋지 않으면 쉬고, 행사 날 아프면 바로 진행하는 사람에게 알려 주세요. 병 이름은 적지 않으셔도 돼요.',
          en: 'Rest if you are unwell and tell the stewards at once. You need not name an illness.',
          zh: '身体不适请休息，当天不舒服请马上告诉工作人员。不需要写病名。',
        },
      },
    ),
  },

  onlyIf: {
    teamUnit: ({ entry }) => entry === 'team',
    players: ({ entry }) => entry === 'team',
    needsConsent: ({ needs }) => needs?.some((need) => need !== 'none') ?? false,
    needsNote: ({ needsConsent }) => needsConsent?.agreed ?? false,
    unit: ({ entry }) => entry !== 'team',
  },

  rounds: { seatsOf: seatsOfEntry },
  unitOf: unitOfEntry,
  measures: measuresOfEntry,
  duplicateOf: ({ entry }) => [entry ?? ''],
})
