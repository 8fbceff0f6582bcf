export type MentionKind =
  | 'money'
  | 'hours'
  | 'day'
  /** A month of the calendar: `2026년 3월`, `작년 3월`, `3월`. */
  | 'month'
  | 'year'
  | 'years'
  | 'months'
  | 'weeks'
  | 'days'
  | 'percent'
  | 'number'

const DIGITS = '\\d+(?:,\\d{3})*(?:\\.\\d+)?'
const ONE = '[일이삼사오육륙칠팔구]'
const UNITS = '[십백천만억]{1,3}'
// `250만`, `이백`, `만`, `2천만`
const PART = `(?:(?:${DIGITS}|${ONE})\\s?)?${UNITS}`
// Units that follow each other stand in one part, so that there is one way only to read `만만만…`.
const MORE = `(?:\\s?(?:${DIGITS}|${ONE})\\s?|\\s)${UNITS}`
// A spoken number begins a word or follows a word for pay; "월급이백만원" may be 이백만 or 백만, so it is not read.
const SPOKEN = '(?:(?<![가-힣])|(?<=시급|일급|일당|월급|주급|연봉|기본급|수당|임금|은|는)(?!이))'
const COIN = '(?:원|위안|元|块)'
const COUNTING = '시간|명|개|번|회|호|보|평|퍼센트|%'

const TEENS = '한|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉'
export const NATIVE_COUNT = `(?:열|스물|서른|마흔)(?:${TEENS})|열|스무|${TEENS}`
export const NATIVE_DAYS = ['하루', '이틀', '사흘', '나흘', '닷새', '엿새', '이레', '여드레', '아흐레', '열흘']
const N = `(?:${DIGITS}|${NATIVE_COUNT}|[일이삼사오육칠팔구십]{1,3})`
const RELATIVE_YEAR = '(?:재작년|작년|지난\\s?해|올해|금년|내년)'
const MONTH = '\\d{1,2}\\s*[월月](?!급)'

/** In order: the first that fits at a place wins, so what holds another stands before it. */
export const PATTERNS: readonly (readonly [MentionKind, string])[] = [
  ['day', '\\d{4}\\s*[년年]\\s*\\d{1,2}\\s*[월月]\\s*\\d{1,2}\\s*[일日]'],
  ['day', '(?:\\d{4}|(?<!\\d)\\d{2})\\s?[-./]\\s?\\d{1,2}\\s?[-./]\\s?\\d{1,2}(?!\\d)'],
  ['day', '(?<!\\d)(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d|\\s*[원만])'],
  ['day', '\\d{2}\\s*년\\s*\\d{1,2}\\s*월\\s*\\d{1,2}\\s*일'],
  ['day', `(?:${RELATIVE_YEAR}\\s*)?\\d{1,2}\\s*[월月]\\s*\\d{1,2}\\s*[일日]`],
  ['month', `(?:(?:\\d{4}|\\d{2})\\s*[년年]|${RELATIVE_YEAR})\\s*${MONTH}`],
  ['year', '(?:19|20)\\d{2}\\s*[년年]'],
  ['month', MONTH],
  ['money', `(?:(?=\\d)|${SPOKEN})${PART}(?:${MORE})*(?:\\s?(?:${DIGITS}|${ONE}))?\\s*${COIN}`],
  ['money', `${DIGITS}\\s*${COIN}`],
  ['hours', `(?![일이]\\s?시간)${N}\\s*시간\\s*(?:\\d{1,2}\\s*분|반)?`],
  ['hours', '\\d{1,3}\\s*분(?![의기야위류할석])'],
  ['percent', `${DIGITS}\\s*(?:%|퍼센트|프로)`],
  [
    'years',
    `${N}\\s*[년年](?:\\s*(?:하고도?\\s*)?(?:반|${N}\\s*(?:개월|달|个月)(?:\\s*\\d{1,2}\\s*일)?|\\d{1,2}\\s*일(?!\\s*(?:이?내|안에|전|후|뒤))))?`,
  ],
  ['months', `(?!이\\s?달)${N}\\s*(?:개월|달|个月)(?:\\s*\\d{1,2}\\s*일)?`],
  ['weeks', `(?!이\\s?주)${N}\\s*주(?:일|간)?(?:(?![\\d가-힣])|(?=\\s?(?:전|후|뒤|동안|정도)))`],
  ['days', `(?:(?!이\\s?일)${N}\\s*[일天](?![가-힣]*급)|${NATIVE_DAYS.join('|')}|보름)`],
  // Without its coin: 250만, 1만2500; not the "만" of "5일 만근", and not what counts something.
  [
    'money',
    `${DIGITS}\\s?${UNITS}(?![근큼약들])(?:\\s?${DIGITS}\\s?${UNITS})*(?:(?<=만)\\d{3,4}(?!\\d))?(?!\\s*(?:${COUNTING}))`,
  ],
  ['money', '\\d{1,3}(?:,\\d{3})+'],
  ['number', DIGITS],
]
