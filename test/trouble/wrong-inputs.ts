import type { Chat } from '../bot-api/chat.ts'
import { PROGRAM } from '../conversation/papers.ts'

interface Sent {
  readonly name: string
  send(chat: Chat): number | undefined
}

/** What somebody sends, and what they are told. */
export type Wrong = readonly [said: string | Sent, hears: RegExp]

export interface WrongAtStep {
  readonly kind: string
  /** The programme, and the replies that lead to the step. */
  readonly begin: string
  readonly before: readonly string[]
  /** The step's question, which comes again. */
  readonly ask: string
  readonly wrong: readonly Wrong[]
  readonly good: readonly string[]
  readonly next: string
}

const HUGE = '가나다라마바사 아자차카타파하 '.repeat(240).slice(0, 4000)
const sticker: Sent = { name: 'a sticker', send: (chat) => chat.sendSticker() }
const voice: Sent = { name: 'a voice message', send: (chat) => chat.sendVoice() }
const program: Sent = {
  name: 'a program named as a photo',
  send: (chat) => chat.sendDocument(PROGRAM, '사진.jpg', 'image/jpeg'),
}
const empty: Sent = { name: 'an empty file', send: (chat) => chat.sendDocument(Buffer.alloc(0), '빈.pdf') }
const large: Sent = {
  name: 'a file over the limit',
  send: (chat) =>
    chat.sendDocument(Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(11 * 1024 * 1024)]), '큰.pdf'),
}

const NUMBERS: readonly Wrong[] = [
  '900101-1234567',
  '제 주민번호는 9001011234567 이에요',
  '９００１０１－１２３４５６７',
].map((said) => [said, /개인 번호가 있어서/u])
const PROGRAMS: readonly Wrong[] = [[program, /이 종류의 파일은 받을 수 없어요/u]]

/** What no step takes that does not want a text. */
const common = (hears: RegExp): readonly Wrong[] => [
  ...(['\u200b\u2060\ufeff', '😀👍', '<b>굵게</b>', '!!!', HUGE, sticker, voice] as const).map(
    (said): Wrong => [said, hears],
  ),
  ...PROGRAMS,
  ...NUMBERS,
]

/** What no step takes that wants a text. */
const untexted: readonly Wrong[] = [
  ...(['\u200b\u2060\ufeff', '😀👍', '!!!', sticker, voice] as const).map((said): Wrong => [said, /글로 적어 주세요/u]),
  [HUGE, /글이 조금 길어요/u],
  ...PROGRAMS,
  ...NUMBERS,
]

const RIGHTS = '권익침해·임금체불 접수'
const toEmployer = ['[임금·수당을 못 받았어요]']
const toPlace = [...toEmployer, '든든택배']
const toStill = [...toPlace, '[건너뛰기]', '[계약직]', '[5~29명]']
const toDay = [...toStill, '[예]']
const toCount = [...toDay, '2026-01-10']
const toAmount = [...toCount, '1']
const toStory = [...toAmount, '320만']
const toProof = [...toStory, '월급이 안 나와요']
const toWish = [...toProof, '[건너뛰기]']
const toPhone = [...toWish, '[밀린 돈을 받고 싶어요]', '[다 골랐어요]', '홍길순']
const toConsent = [...toPhone, '010-2345-6789', '[건너뛰기]']

const texts = (hears: RegExp, ...said: readonly string[]): Wrong[] => said.map((one) => [one, hears])

export const CASES: readonly WrongAtStep[] = [
  {
    kind: 'choice',
    begin: RIGHTS,
    before: [],
    ask: '어떤 일을 겪으셨어요?',
    wrong: [...common(/버튼에서 하나/u), ...texts(/버튼에서 하나/u, '99', '0', '-1', '아무거나')],
    good: ['1'],
    next: '어느 회사',
  },
  {
    kind: 'line',
    begin: RIGHTS,
    before: toEmployer,
    ask: '어느 회사에서',
    wrong: untexted,
    good: ['든든택배'],
    next: '어디에 있나요',
  },
  {
    kind: 'place',
    begin: RIGHTS,
    before: toPlace,
    ask: '어디에 있나요',
    wrong: untexted,
    good: ['인천시 남동구'],
    next: '어떤 형태로',
  },
  {
    kind: 'yes_no',
    begin: RIGHTS,
    before: toStill,
    ask: '지금도 거기서 일하세요?',
    wrong: [...common(/버튼에서 하나/u), ...texts(/버튼에서 하나/u, '글쎄', '3')],
    good: ['네'],
    next: '원래 언제',
  },
  {
    kind: 'day',
    begin: RIGHTS,
    before: toDay,
    ask: '원래 언제 받기로',
    wrong: [
      ...common(/날짜로 읽지 못했어요/u),
      ...texts(/달력에 없는 날짜/u, '4월 31일', '2026-04-31', '2026년 2월 29일', '2026-13-01', '20260431'),
      ...texts(/아직 오지 않은 날/u, '내일', '2030-01-01'),
      ...texts(/날짜로 읽지 못했어요/u, '작년 봄', '언젠가'),
    ],
    good: ['2026-01-10'],
    next: '몇 명인가요',
  },
  {
    kind: 'count',
    begin: RIGHTS,
    before: toCount,
    ask: '몇 명인가요',
    wrong: [
      ...common(/수로 읽지 못했어요/u),
      ...texts(/수로 읽지 못했어요/u, '여러 명', '3.5', '많아요'),
      ...texts(/사이의 수|수로 읽지/u, '0', '-3', '99999999'),
    ],
    good: ['스물두 명'],
    next: '못 받은 돈은',
  },
  {
    kind: 'amount',
    begin: RIGHTS,
    before: toAmount,
    ask: '못 받은 돈은 모두',
    wrong: [
      ...common(/금액으로 읽지 못했어요/u),
      ...texts(/금액으로 읽지 못했어요/u, '많이', '오래된 돈', '-5만'),
      ...texts(/너무 작아요/u, '0'),
      ...texts(/너무 커요/u, '20000억'),
    ],
    good: ['삼백이십만원'],
    next: '무슨 일이',
  },
  {
    kind: 'paragraph',
    begin: RIGHTS,
    before: toStory,
    ask: '무슨 일이 있었는지',
    wrong: untexted,
    good: ['월급이 안 나와요'],
    next: '증거',
  },
  {
    kind: 'attachment',
    begin: RIGHTS,
    before: toProof,
    ask: '증거가 있으면',
    wrong: [...common(/사진이나 파일을 보내|이 종류의/u), [large, /파일이 너무 커서/u], [empty, /내용이 없어요/u]],
    good: ['[건너뛰기]'],
    next: '어떻게 되기를',
  },
  {
    kind: 'choices',
    begin: RIGHTS,
    before: toWish,
    ask: '어떻게 되기를',
    wrong: [...common(/버튼에서 골라/u), ...texts(/버튼에서 골라/u, '1, 99', '아무거나')],
    good: ['1, 3'],
    next: '이름을',
  },
  {
    kind: 'phone',
    begin: RIGHTS,
    before: toPhone,
    ask: '전화번호를 알려',
    wrong: [
      ...common(/전화번호로 읽지 못했어요/u),
      ...texts(/전화번호로 읽지 못했어요/u, '12345', '몰라요', '010-1234'),
    ],
    good: ['010 2345 6789'],
    next: '어느 사업장',
  },
  {
    kind: 'consent',
    begin: RIGHTS,
    before: toConsent,
    ask: '상담을 이어 가는 데',
    wrong: [
      ...common(/버튼에서 하나/u),
      ...texts(/버튼에서 하나/u, '네'),
      ...texts(/동의하지 않으시면/u, '동의하지 않아요'),
    ],
    good: ['동의합니다'],
    next: '다른 기관에 전해도',
  },
  {
    kind: 'time',
    begin: '사람과 상담',
    before: [
      '[임금·퇴직금]',
      '월급이 안 나와요',
      '[정규직]',
      '[5~29명]',
      '[전화로]',
      '[정해진 시각에]',
      '[다 골랐어요]',
    ],
    ask: '몇 시가 좋으세요',
    wrong: [...common(/시각으로 읽지 못했어요/u), ...texts(/시각으로 읽지 못했어요/u, '25시', '점심때', '14:75')],
    good: ['오후 2시 반'],
    next: '이름을',
  },
  {
    kind: 'people',
    begin: '문화·체육 행사 참가',
    before: ['[팀으로]', '배구', '한빛 1지부'],
    ask: '선수를 모두 적어',
    wrong: [
      ...common(/이름을 읽지 못했어요|이 종류의/u),
      ...texts(/이름을 읽지 못했어요/u, '12345', '홍길동, 40대\n???'),
    ],
    good: ['홍길동, 40대\n김하나', '[다 적었어요]'],
    next: '도움이 필요한',
  },
]
