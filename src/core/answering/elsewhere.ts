import { TOPICS } from './elsewhere-topics.ts'
import { squeezed } from './plain-form.ts'

const COUNTRY =
  '(미국|독일|일본|프랑스|영국|이탈리아|스페인|스위스|네덜란드|스웨덴|덴마크|노르웨이|핀란드|유럽|캐나다|호주|뉴질랜드|베트남|필리핀|태국|인도네시아|네팔|몽골|우즈베키스탄|카자흐스탄|캄보디아|미얀마|방글라데시|스리랑카|파키스탄|러시아|우크라이나|튀르키예|터키|브라질|멕시코|(?<![상절반시세])대만|홍콩|마카오|싱가포르|말레이시아|두바이|사우디|이집트|이스라엘|북한|조선민주주의)'
const RULES =
  '(법|노동법|근로기준법|노동기준|최저임금|최저시급|최저로임|연차|휴가|퇴직|실업|해고|근로시간|노동시간|산재|노조|규정|제도|기준|육아휴직|출산휴가|산휴|정년|주휴|월급|임금|로임|수당|공휴일|휴일|파업)'
const FOREIGN = new RegExp(
  `${COUNTRY}(의|은|는|에서는|에서|에선|에는|도|이|에)?${RULES}|${COUNTRY}(에서|에)(는)?(일하|일했|일하는|취업하|근무하|알바하)|${COUNTRY}.{0,16}(거기|그나라|현지|그쪽).{0,10}${RULES}|${COUNTRY}(법|노동법)기준`,
)
// 산재 on a business trip, a foreign parent company, a worker's nationality: still the law of the place of work.
const HERE =
  /출장|파견(나|가|갔|중)|주재원|국적|사람(인데|이에요|입니다|이라|인)|출신|에서(온|왔)|본사|한국(에|지사|회사|법인)|중국(에|지사|회사|법인)|외국인등록/

/** Whether the law of another country than the two known ones is asked for. */
export function asksForeignLaw(text: string): boolean {
  const said = squeezed(text)
  return FOREIGN.test(said) && !HERE.test(said)
}

/** Whether the question is plainly about something that is neither work nor union: tax, visas, tenancy, code, the weather. */
export function belongsElsewhere(text: string): boolean {
  const said = squeezed(text)
  return TOPICS.some(({ about, unless }) => about.test(said) && !unless.test(said))
}
