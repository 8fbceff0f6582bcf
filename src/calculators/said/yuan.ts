import type { Clue, Told } from '../../core/calculating/clue.ts'
import { labelled } from '../../core/calculating/labelled.ts'
import { countOf, type Mention } from '../../core/calculating/mention.ts'
import { perQuestion } from '../../core/calculating/per-question.ts'

/** Whose pay a sum in a question from China is. */
export type YuanPart = 'own' | 'extra' | 'local' | 'minimum' | 'last' | 'hour' | 'day' | 'year' | 'other'

// "현지 평균로임", "최저임금", "지난달 로임": the word for pay belongs to the one before it.
const LOCAL =
  '(?:현지|당지|지역|사회|우리\\s?시|시내|도시|통주\\s?지역|통합\\s?지역|연길|훈춘|연변|장춘|길림)(?:시|주|성)?(?:의|에서)?\\s?(?:직공|직원|로동자|월|전년도?|상년도|지난\\s?해|작년|평균|\\s)*'
const LAST = '(?:지난|마지막|저번|전)\\s?달(?:의)?\\s?'
const OWN = `(?<!${LOCAL}|${LAST}|최저\\s?|하루\\s?|1일\\s?|시간당?\\s?)(?:로임|노임|임[금굼]|월[급굽]|봉급|평균)`

const LABELS: Readonly<Record<YuanPart, RegExp>> = {
  extra: /식대|식비|밥값|(?<!가산|연장|잔업|휴일|명절|야근)\s?수당|상금|보조금|장려금|奖金|补贴/u,
  other: /벌금|배상금|합의금|보증금|치료비|약값|세금/u,
  local: new RegExp(`${LOCAL}(?:로임|임금)|현지|社平|当地|社会平均`, 'u'),
  minimum: /최저/u,
  last: new RegExp(`${LAST}|上个?月`, 'u'),
  hour: /시[급굽]|시간당|한\s?시간|小时|时薪/u,
  day: /일당|일급|하루/u,
  year: /년봉|연봉|일\s?년에|1년에|年薪/u,
  own: new RegExp(`${OWN}|한\\s?달|매달|월\\s?(?:소득|수입)?\\s?$|받[는았아고]|工资|月薪|제\\s|저는|내\\s`, 'u'),
}

const BARE = /(?:로임|노임|임[금굼]|월[급굽]|시[급굽]|일당|평균|월|工资|한\s?달에?|매달)[은는이가도만]?\s?(?:약\s?)?$/u
const COUNTS = /^\s*(?:시간|h|명|일|%|번|호|년|개|달|급|배|级|年|个)/u

/** Sums of money in a question; a bare number behind a word for pay is one too: "월급6000". */
function sumsIn({ mentions }: Told): Mention[] {
  return mentions.map((one, at) => {
    const rate = mentions[at - 1]?.said ?? ''
    const before = RATE.test(rate) ? `${rate}${one.before}` : one.before
    const isSum = one.kind === 'number' && BARE.test(before) && !COUNTS.test(one.after)
    return { ...one, before, kind: isSum ? 'money' : one.kind }
  })
}

// "하루 로임 200원": over what time the sum is.
const RATE = /^(?:하루|1일|한\s?시간|1시간|1년|일\s?년|한\s?달|1개월)$/u
// Nobody earns less a month.
const LEAST_MONTHLY = 400

const read = perQuestion((told) => {
  const all = sumsIn(told)
  return { sums: all.filter(({ kind }) => kind === 'money'), found: labelled(all, 'money', LABELS) }
})

/** The one sum of such a part; a sum that nothing names is one's own pay where it is the only one. */
export function yuanOf(told: Told, part: YuanPart): Mention | undefined {
  const { sums, found } = read(told)
  // "로임 3000원에 식대 500원": what counts is not one of them.
  if (part === 'own' && found.some(({ label }) => label === 'extra')) return undefined
  const meant = found.filter(({ label }) => label === part).map(({ mention }) => mention)
  if (meant.length === 0 && part === 'own' && sums.length === 1 && found.length === 0)
    return (countOf(sums[0] as Mention) ?? 0) < LEAST_MONTHLY ? undefined : sums[0]
  if (part === 'own' && meant.some((one) => (countOf({ ...one, kind: 'money' }) ?? 0) < LEAST_MONTHLY)) return undefined
  return new Set(meant.map((one) => countOf({ ...one, kind: 'money' }))).size === 1 ? meant[0] : undefined
}

/** Clue for a sum in yuan. */
export const yuanClue =
  (...parts: readonly YuanPart[]): Clue =>
  (told) => {
    for (const part of parts) {
      const found = yuanOf(told, part)
      if (found) return found.said
    }
    return undefined
  }
