const DIGITS = '영공일이삼사오육륙칠팔구'
const VALUES = [0, 0, 1, 2, 3, 4, 5, 6, 6, 7, 8, 9]
const DIGIT = `(\\d+(?:\\.\\d+)?|[${DIGITS}])?`
/** At most one group of each size below 만, in the order in which they are spoken. */
const GROUP = new RegExp(`^(?:${DIGIT}(천))?(?:${DIGIT}(백))?(?:${DIGIT}(십))?${DIGIT}$`, 'u')
const LARGE = /^(?:(.*)억)?(?:(.*)만)?(.*)$/u
const CHINESE: Readonly<Record<string, string>> = {
  ...{
    零: '영',
    一: '일',
    二: '이',
    两: '이',
    兩: '이',
    三: '삼',
    四: '사',
    五: '오',
    六: '육',
    七: '칠',
    八: '팔',
    九: '구',
  },
  ...{ 十: '십', 百: '백', 千: '천', 万: '만', 萬: '만', 亿: '억', 億: '억' },
}

/**
 * A number as Koreans and Chinese write it: `3,200,000`, `68만`, `3천5백`, `10.25만`, `삼백이십만`, `1억2천만`, `三万`.
 * Undefined when the text is anything else: units out of order (`백천`), signs that do not part thousands (`2,5`), or 3万5, which is 35,000
 * to a Chinese reader and 30,005 to a Korean one.
 */
export function koreanNumber(text: string): number | undefined {
  const tight = thousandsJoined(text)
  if (tight === undefined || /[万萬千百亿億][\d一二两兩三四五六七八九]$/u.test(tight)) return undefined
  if (/^\d+(?:\.\d+)?$/u.test(tight)) return Number(tight)
  const korean = [...tight].map((sign) => (Object.hasOwn(CHINESE, sign) ? CHINESE[sign] : sign)).join('')
  return korean === '' ? undefined : spoken(korean)
}

/** Without spaces and the commas that part thousands; undefined where a comma or space stands elsewhere between digits. */
function thousandsJoined(text: string): string | undefined {
  const runs = text.match(/\d+(?:[,\s]+\d+)+/gu) ?? []
  const good = runs.every((run) => /^\d{1,3}(?:(?:,\s?|\s)\d{3})+$/u.test(run))
  return good ? text.replaceAll(/[,\s]/gu, '') : undefined
}

function spoken(korean: string): number | undefined {
  const [, hundredMillions, tenThousands, rest = ''] = LARGE.exec(korean) ?? []
  const groups = [part(hundredMillions, 1e8), part(tenThousands, 1e4), rest === '' ? 0 : group(rest)]
  if (groups.includes(undefined)) return undefined
  const sum = groups.reduce<number>((total, value) => total + (value ?? 0), 0)
  // 10.25만 is exact in words but not in binary; whole coins are.
  return Math.round(sum * 100) / 100
}

/** So many of a large unit: none where it is not named, one where it stands alone. */
function part(text: string | undefined, unit: number): number | undefined {
  if (text === undefined) return 0
  const count = text === '' ? 1 : group(text)
  return count === undefined ? undefined : count * unit
}

function group(text: string): number | undefined {
  const found = GROUP.exec(text)
  if (!found) return undefined
  const [, thousands, hasThousands, hundreds, hasHundreds, tens, hasTens, ones] = found
  const parts = [
    named(thousands, hasThousands, 1000),
    named(hundreds, hasHundreds, 100),
    named(tens, hasTens, 10),
    ones ? digit(ones) : 0,
  ]
  return parts.reduce((sum, value) => sum + value, 0)
}

const named = (count: string | undefined, unit: string | undefined, size: number): number =>
  unit === undefined ? 0 : (count === undefined ? 1 : digit(count)) * size

const digit = (text: string): number => VALUES[DIGITS.indexOf(text)] ?? Number(text)
