import { type Clue, firstOf, stretch, type Told } from '../../core/calculating/clue.ts'
import { countOf, lengthOf, type Mention } from '../../core/calculating/mention.ts'

const BETWEEN = stretch({
  from: /입사|들어[와갔왔]|시작|부터|첫\s?출근|다니기/u,
  to: /퇴[사직]|그만|관[두둠뒀]|(?<!지금|오늘|현재)까지|해고|짤|잘[렸리]|마지막|나왔/u,
})

// A limit, an agreed term, a time ago, a time off or a seniority ("5년차" is four and something) is no length of service.
const NOT_BEHIND =
  /^\s?(?:차|이내|안에|내에|[이도]?\s?(?:안|못)|이\s?지[나났난]|전|뒤|후|치|짜리|계약|마다|에(?!서)|미만|이상|당|승무|(?:동안\s?)?(?:쉬|쉰|병가|휴직|썼|사용))/u
const NOT_BEFORE = /최근|마지막|직전|시효|병가|휴직|휴가|수습(?:기간)?|계약\s?(?:기간)?[은이]?\s?$/u
const WORKED = /근무|근속|다[녔닌녓니]|일[했하한햇]|재직|근로|입사|동안|째|됐|되었|된/u

// "366일 일했어요" is a length of service; fewer days are a notice, a limit, the days of three months.
const LEAST_DAYS = 99

/** Clue: how long someone has worked, from two days, or as said. */
export const service: Clue = firstOf(BETWEEN, (told) => {
  const length = lengthSaid(told)
  if (!length) return undefined
  // 366일 is a year and a day.
  return `${length.years + Math.floor(length.days / 365)}년 ${length.months}개월 ${length.days % 365}일`
})

function lengthSaid({ mentions }: Told): ReturnType<typeof lengthOf> {
  const lengths = mentions.filter(({ before, after }) => !NOT_BEHIND.test(after) && !NOT_BEFORE.test(before.slice(-10)))
  const years = lengths.filter(({ kind }) => kind === 'years')
  const months = lengths.filter((one) => one.kind === 'months' && !isPayMonth(one))
  const days = lengths.filter((one) => one.kind === 'days' && (countOf(one) ?? 0) > LEAST_DAYS)
  const meant = years.length > 0 ? theOne(years) : (theOne(months) ?? theOne(days))
  return meant && lengthOf(meant)
}

function theOne(lengths: readonly Mention[]): Mention | undefined {
  const worked = lengths.filter(({ after }) => WORKED.test(after.slice(0, 10)))
  if (worked.length === 1) return worked[0]
  return lengths.length === 1 ? lengths[0] : undefined
}

// "한 달에 250만원", "3개월 총액": how often or over which time pay is counted.
const isPayMonth = ({ said, after }: Mention): boolean =>
  /^\s?(?:에|간|동안|치)?\s?(?:받|총|합|평균|급여|임금|월급|\d|\s?$)/u.test(after) || /^한\s?달/u.test(said)
