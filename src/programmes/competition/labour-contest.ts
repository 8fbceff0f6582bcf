import { defineProgramme } from '../../core/intake/programme.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { consent } from '../../core/intake/steps/consent.ts'
import { line } from '../../core/intake/steps/line.ts'
import { people } from '../../core/intake/steps/people.ts'
import { WHO } from '../../core/intake/who.ts'
import { ALONE_OR_TEAM, measuresOfEntry, seatsOfEntry, TEAM_UNIT, unitOfEntry } from '../alone-or-team.ts'

export default defineProgramme({
  id: 'labour-contest',
  edition: 1,
  icon: '🛠️',
  order: 21,
  names: {
    kr: { ko: '기능경기 참가', en: 'Skills contests', zh: '技能竞赛报名' },
    cn: { ko: '노동경기·기능경기 참가', en: 'Labour and skills contests', zh: '劳动竞赛、技能竞赛报名' },
  },
  intro: {
    ko: '일하는 솜씨를 겨루는 대회에 참가 신청을 하는 곳이에요. 혼자서도, 팀으로도 할 수 있어요. 자리가 차면 대기 번호를 드리고, 자리가 나면 바로 알려 드려요.',
    en: 'Sign up for contests of skill at work, alone or as a team. When it is full you get a place on the waiting list and hear from us as soon as a seat is free.',
    zh: '在这里报名参加劳动竞赛、技能比武，个人和团队都可以。名额满了会给您候补号，有空位马上通知您。',
  },
  prepare: {
    ko: '3분쯤 걸려요. 팀으로 나가시면 팀원의 이름과 맡은 일을 준비해 주세요.',
    en: 'It takes about three minutes. For a team, have the names and jobs of its members ready.',
    zh: '大约需要3分钟。团队报名请准备好队员姓名和工种。',
  },
  aliases: [
    ...[
      '기능경기',
      '기능경기대회',
      '기능대회',
      '노동경기',
      '로동경기',
      '로동경쟁',
      '노동경쟁',
      '기술 시합',
      '기능 겨루기',
    ],
    ...['솜씨 대회', '경진대회', '기능 시합', '직업기능대회', '용접 대회', '료리 대회', '요리 대회', '안전운전 대회'],
    ...['작업 경쟁', '대회 참가 신청', '기능 선수', '련병 비무', '기능왕'],
    ...['劳动竞赛', '技能竞赛', '技能比武', '岗位练兵', '职业技能大赛', '技术比武', '劳动和技能竞赛'],
    ...['skills contest', 'competition'],
  ],
  audience: 'members',
  area: 'competition',
  casework: 'seat',
  decideWithin: 3,
  consents: [],
  retention: { months: 12, monthsIfPaid: 60 },

  steps: {
    entry: ALONE_OR_TEAM,
    trade: line(
      { ko: '어느 종목에 나가세요?', en: 'In which trade or event?', zh: '您报哪个项目？' },
      {
        max: 60,
        hint: {
          ko: '예: 용접, 전기 배선, 요리, 안전운전',
          en: 'For example welding, wiring, cooking',
          zh: '例如：焊接、电工、烹饪、安全驾驶',
        },
      },
    ),
    experience: choice(
      { ko: '그 일을 하신 지 얼마나 됐어요?', en: 'How long have you done this work?', zh: '您从事这项工作多久了？' },
      {
        under3: { ko: '3년 미만', en: 'Under 3 years', zh: '不到3年' },
        from3: { ko: '3~9년', en: '3 to 9 years', zh: '3～9年' },
        from10: { ko: '10년 이상', en: '10 years or more', zh: '10年以上' },
      },
      { tallied: true },
    ),
    teamUnit: TEAM_UNIT,
    players: people(
      { ko: '팀원을 모두 적어 주세요.', en: 'List all members of the team.', zh: '请写出全部队员。' },
      {
        min: 2,
        hint: {
          ko: '한 줄에 한 사람씩, 이름과 맡은 일을 적어 주세요. 본인이 나가면 본인도 적어 주세요.\n예: 홍길동, 용접공',
          en: 'One a line: name and job, yourself too if you compete.\nFor example: Kim Minsu, welder',
          zh: '一行一人：姓名和工种。您本人参加也请写上。\n例如：张三，焊工',
        },
      },
    ),
    needs: line(
      {
        ko: '대회 날 필요한 도움이 있나요?',
        en: 'Do you need any help on the day?',
        zh: '比赛当天需要什么帮助吗？',
      },
      {
        optional: true,
        hint: {
          ko: '예: 공구 빌리기, 통역, 오가는 차. 없으면 건너뛰세요.',
          en: 'For example tools, an interpreter. Skip if none.',
          zh: '例如：借工具、翻译、接送。没有请跳过。',
        },
      },
    ),
    ...WHO,
    safety: consent(
      {
        ko: '보호구를 쓰고 안전 수칙을 지키기로 약속해 주시겠어요?',
        en: 'Do you promise to wear protection and keep the safety rules?',
        zh: '您保证佩戴防护用品、遵守安全规则吗？',
      },
      {
        hint: {
          ko: '팀이면 팀원 모두에게 알리고 눌러 주세요. 몸이 좋지 않은 날은 쉬어 주세요.',
          en: 'For a team, tell everybody first. Rest if you are unwell.',
          zh: '团队请先告知全体队员。身体不适请休息。',
        },
      },
    ),
  },

  onlyIf: {
    experience: ({ entry }) => entry !== 'team',
    teamUnit: ({ entry }) => entry === 'team',
    players: ({ entry }) => entry === 'team',
    unit: ({ entry }) => entry !== 'team',
  },

  rounds: { seatsOf: seatsOfEntry },
  unitOf: unitOfEntry,
  measures: measuresOfEntry,
  // Somebody may enter in several trades of one contest.
  duplicateOf: ({ entry, trade }) => [entry ?? '', (trade ?? '').replaceAll(/\s/gu, '')],
})
