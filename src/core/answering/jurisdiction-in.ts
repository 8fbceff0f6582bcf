import type { Jurisdiction } from '../text.ts'

// Said outright, these win over the member's setting.
const OUTRIGHT: readonly (readonly [Jurisdiction, RegExp])[] = [
  [
    'cn',
    /중국\s?(의\s?)?(법|노동법|로동법|노동계약법|로동계약법|공회법)|중국(에서|법으로|에선)(는|은)?\s?(어|연차|최저|퇴직|법|일하|일했|근무)|在中国/,
  ],
  [
    'kr',
    /(한국|대한민국|우리나라)\s?(의\s?)?(법|노동법|근로기준법|노동조합법|최저임금)|한국(에서|에선|법으로)(는|은)?\s?(어|연차|최저|퇴직|법|일하|일했|근무)/,
  ],
]

const CN =
  /로임|로동|로조|공회|농민공|위안|련속|련락|년휴가|년차|집체(계약|협상)|리유|래일|녀(자|직원|성)|량식|경제보상|시용기간|산휴|직공|종업원대표|판공실|사회보험국|감찰대|쟁의중재|로동중재|국경절|춘절|청명|단오절|중추절|호구|연변|연길|도문|훈춘|룡정|용정|화룡|왕청|안도|장춘|길림|심양|할빈|하얼빈|대련|청도|북경|상해|광주시|심천|위해|중국|인민폐|영업집조|개체(호|상|공상)|현총공회|주총공회|[슴함됨옴감짬봄임]다(?![가-힣])|[슴함됨옴감검봄임]까(?![가-힣])|잔업비|밥통|단위에서|우리 단위|[一-龥]{2,}/g
const KR =
  /근로기준법|근기법|고용노동부|노동부|노동청|고용센터|근로복지공단|노동위원회|지노위|중노위|노동위|최저시급|주휴|4대\s?보험|사대보험|고용보험|실업급여|퇴직금|퇴직연금|연차|알바|한국|대한민국|노조|노동조합법|임금채권|대지급금|체당금|산재보험|건강보험|국민연금|취업규칙|파견법|기간제|비정규직|육아휴직|출산휴가|통상임금|해고예고|E-?9|H-?2|F-?4|방문취업|만\s?원|\d원|서울|부산|대구|인천|경기|법률구조공단|중대재해|노사협의회|단체협약|단협|사장님/g

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0

/** The jurisdiction a text names or sounds like; undefined when it gives no hint or both equally. */
export function jurisdictionIn(text: string): Jurisdiction | undefined {
  const named = outright(text)
  if (named) return named
  const cn = count(text, CN)
  const kr = count(text, KR)
  return cn === kr ? undefined : cn > kr ? 'cn' : 'kr'
}

/** The jurisdiction a text names by its law or country. */
export const outright = (text: string): Jurisdiction | undefined =>
  OUTRIGHT.find(([, pattern]) => pattern.test(text))?.[0]
