import type { Clue, Told } from '../../core/calculating/clue.ts'
import { countOf, type Mention } from '../../core/calculating/mention.ts'
import { payOf } from './pay.ts'
import { service } from './service.ts'

const isDays = ({ kind, said, after }: Mention): boolean =>
  (kind === 'days' && said !== '하루' && !/^\s?(?:통상|평균|임금|\d)/u.test(after)) ||
  (kind === 'number' && /^\s?개(?!월)/u.test(after))

const UNUSED = /남[은았아]|미사용|못\s?[쓴썼쓰쉰쉬]|안\s?[쓴썼쓰]|쓰지\s?(?:못|않)/u
const USED = /(?<!미)사용|(?<!못\s?)(?<!안\s?)[썼쓴]/u
const ABOUT = /연차|월차|휴가/u

const inWords = (mention: Mention | undefined): string | undefined => {
  const count = mention && countOf(mention)
  return count === undefined ? undefined : String(count)
}

const near = ({ before, after }: Mention): string => `${before.slice(-12)}|${after.slice(0, 12)}`

function unusedIn({ mentions }: Told): Mention | undefined {
  const days = mentions.filter((one) => isDays(one) && !/주\s?$/u.test(one.before))
  const named = days.filter((one) => UNUSED.test(near(one)))
  if (named.length > 0) return named.length === 1 ? named[0] : undefined
  const leave = days.filter((one) => ABOUT.test(near(one)))
  return leave.length === 1 ? leave[0] : undefined
}

/** Clue: days of leave left, `7일`, `10개`, `닷새`. */
export const unusedDays: Clue = (told) => inWords(unusedIn(told))

/** Clue: days of leave used already. */
export const usedDays: Clue = ({ mentions }) => {
  const used = mentions.filter((one) => isDays(one) && USED.test(near(one)) && !UNUSED.test(near(one)))
  return used.length === 1 ? inWords(used[0]) : undefined
}

const ABSENT = /결근|빠진|빠졌|못\s?나[갔온왔]/u
const NEVER_ABSENT =
  /결근\s?(?:은|이|도|한\s?적|한\s?번도|한\s?날)*\s?(?:없|안)|하루도|한\s?번도|개근|만근|안\s?빠|빠진\s?(?:날|적)\s?(?:이|은)?\s?없/u

/** Clue: months of the first year with an absence; nothing where absences are told but not in how many months. */
export const absentMonths: Clue = ({ text, mentions }) => {
  if (NEVER_ABSENT.test(text)) return '0'
  const months = mentions.find((one) => one.kind === 'months' && ABSENT.test(one.after.slice(0, 6)))
  return months && inWords(months)
}

/** Clue: months worked in full, `7개월 개근`. */
export const fullMonths: Clue = ({ mentions }) =>
  inWords(mentions.find((one) => one.kind === 'months' && /개근|만근/u.test(one.after.slice(0, 8))))

/** Clue: whether days are asked for or their pay; nothing where absences are told that would have to be counted first. */
export const leaveWanted: Clue = (told) => {
  const { text } = told
  if (ABSENT.test(text) && absentMonths(told) === undefined && !/80\s?(?:%|퍼|프)/u.test(text)) return undefined
  if (payOf(told) !== undefined && unusedIn(told) !== undefined) return 'pay'
  if (/수당|돈으로/u.test(text) && leaveService(told) === undefined) return 'pay'
  return ASKS_DAYS.test(text) ? 'days' : undefined
}

const ASKS_DAYS = /며칠|몇\s?(?:일|개|날)|[갯개]수|일수|얼마|계산|생[기긴겼]|나[오와]|발생|모두|총/u

/** Clue: how long someone has worked; the "1월 1일" of the calendar year is no day of theirs, and a bare "1년" no service. */
export const leaveService: Clue = (told) =>
  service({
    ...told,
    mentions: told.mentions.filter((one) => {
      if (one.kind === 'day') return !/^1\s?월\s?1\s?일$/u.test(one.said)
      return (
        (one.kind !== 'years' && one.kind !== 'months') ||
        SERVED.test(`${one.before.slice(-8)}|${one.after.slice(0, 9)}`)
      )
    }),
  })

const SERVED =
  /개근|만근|입사|근[무속]|재직|다[녔닌녓니]|일[했하한햇]|됐|되었|된|째|채[우웠]|만\s?\||\|이(?:면|고)|\|\s?만료/u
