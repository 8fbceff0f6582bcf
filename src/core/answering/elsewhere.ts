import { TOPICS } from './elsewhere-topics.ts'
import type { Finding } from './find.ts'
import { squeezed } from './plain-form.ts'
import { soundsOurs } from './sounds-ours.ts'
import type { AnswerPorts, Ending, Work } from './work.ts'

const COUNTRY =
  '(미국|독일|일본|프랑스|영국|이탈리아|스페인|스위스|네덜란드|스웨덴|덴마크|노르웨이|핀란드|유럽|캐나다|호주|뉴질랜드|베트남|필리핀|태국|인도네시아|네팔|몽골|우즈베키스탄|카자흐스탄|캄보디아|미얀마|방글라데시|스리랑카|파키스탄|러시아|우크라이나|튀르키예|터키|브라질|멕시코|(?<![상절반시세])대만|홍콩|마카오|싱가포르|말레이시아|두바이|사우디|이집트|이스라엘|북한|조선민주주의|로씨야|웰남|이딸리아|도쿄|오사카|동경|하노이|호치민|뉴욕|캘리포니아|로스앤젤레스|시드니|런던|파리|모스크바|사이판|괌)'
const RULES =
  '(법|노동법|근로기준법|노동기준|최저임금|최저시급|최저로임|연차|휴가|퇴직|실업|해고|근로시간|노동시간|산재|노조|규정|제도|기준|육아휴직|출산휴가|산휴|정년|주휴|월급|임금|로임|수당|공휴일|휴일|파업|사회보험|보험료|연금|시급|해고예고|근로계약|로동계약|계약법|주4일|병가|산업재해)'
const FOREIGN = new RegExp(
  `${COUNTRY}(의|은|는|에서는|에서|에선|에는|도|이|에)?${RULES}|${COUNTRY}(에서|에)(는)?(는)?(일하|일했|일하는|취업하|근무하|알바하)|${COUNTRY}.{0,10}(에서|서)(일하|일했|일하는|근무하|알바하).{0,24}(그쪽|거기|그나라|현지)(법|규정|에서는|은|는)?|${COUNTRY}.{0,16}(거기|그나라|현지|그쪽).{0,10}${RULES}|${COUNTRY}(법|노동법)기준`,
)
// 산재 on a business trip, a foreign parent company, a worker's nationality: still the law of the place of work.
const HERE =
  /출장|파견(나|가|갔|중)|주재원|국적|사람(인데|이에요|입니다|이라|인)|출신|에서(온|왔)|본사|한국(에|지사|회사|법인)|중국(에|지사|회사|법인)|외국인등록/

/** Whether the law of another country than the two known ones is asked for. */
export function asksForeignLaw(text: string): boolean {
  const said = squeezed(text)
  return FOREIGN.test(said) && !HERE.test(said)
}

/** Whether words of a subject occur that is neither work nor union: tax, visas, tenancy, code, the weather. */
export function belongsElsewhere(text: string): boolean {
  const said = squeezed(text)
  return TOPICS.some(({ about, unless }) => about.test(said) && !unless.test(said))
}

// How much better than what is ours a subject of others must fit before the question is sent away. A question in words of work or
// union is more likely ours ("혈압 높다고 해고하겠대요"), one that names a subject of others more likely theirs ("종합소득세 신고").
const NEEDED = { ours: 1.3, neither: 0.9, theirs: 0, both: 1 }
// A section that holds nearly every word was meant, whatever it is about.
const SURE = { score: 3, coverage: 0.8 }

/** What is said to a question that belongs to somebody else: whom to ask, where curators named one. */
export function elsewhereEnding(work: Work, ports: AnswerPorts): Ending | undefined {
  const { say } = ports
  if (asksForeignLaw(work.text)) return { outcome: 'out_of_scope', text: say('answering.ending.foreign_law') }
  const { theirs, ours } = look(work, ports)
  if (ours && ours.score >= SURE.score && ours.coverage >= SURE.coverage && ours.score >= (theirs?.score ?? 0))
    return undefined
  const named = belongsElsewhere(work.text)
  const stands = standing(named, work)
  const fits = theirs !== undefined && theirs.score >= LEAST && theirs.score >= (ours?.score ?? 0) * NEEDED[stands]
  const unclear = stands === 'theirs' || (named && (ours?.score ?? 0) < WEAK)
  if (!fits && !unclear) return undefined
  return {
    outcome: 'out_of_scope',
    text: fits ? theirs.entry.remark.reply : say('answering.ending.out_of_scope'),
    consult: true,
  }
}

function standing(named: boolean, { query }: Work): keyof typeof NEEDED {
  if (soundsOurs(query)) return named ? 'both' : 'ours'
  return named ? 'theirs' : 'neither'
}

/** Findings without subjects of others: those were weighed before and were not what was meant. */
export const withoutSubjects = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ entry }) => entry.kind !== 'remark' || entry.remark.kind !== 'elsewhere')

// Below this a subject shares a word or two with the question, no more.
const LEAST = 0.8
// … and below this a section does.
const WEAK = 1.2

type Found<K extends Finding['entry']['kind']> = Finding & { readonly entry: Extract<Finding['entry'], { kind: K }> }

/** The best subject of others, and the best of what is ours. */
function look({ query, jurisdiction, day }: Work, { sources }: AnswerPorts) {
  const findings = sources.find({ text: query, jurisdiction, day, limit: 12 })
  const isTheirs = (finding: Finding): finding is Found<'remark'> =>
    finding.entry.kind === 'remark' && finding.entry.remark.kind === 'elsewhere'
  return { theirs: findings.find(isTheirs), ours: findings.find(({ entry }) => entry.kind !== 'remark') }
}
