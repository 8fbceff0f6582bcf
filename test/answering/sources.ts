import type { Finding, Offer, Query, Remark, Sources } from '../../src/core/answering/find.ts'
import type { Article, Section } from '../../src/core/answering/section.ts'

const article = (law: string, number: string, heading: string, jurisdiction: 'kr' | 'cn' = 'kr'): Article => ({
  id: `${law}#${number}`,
  law,
  number,
  heading,
  url: `https://example.org/${law}/${number}`,
  jurisdiction,
})

const ARTICLES: readonly Article[] = [
  article('근로기준법', '36', '금품 청산'),
  article('근로기준법', '37', '미지급 임금에 대한 지연이자'),
  article('근로기준법', '60', '연차 유급휴가'),
  article('근로기준법', '43의7', '출국금지'),
  article('노동계약법', '82', '서면 계약을 맺지 않은 때의 2배 임금', 'cn'),
]

function section(id: string, title: string, answer: string, more: Partial<Section> = {}): Section {
  return {
    id,
    title,
    answer,
    jurisdictions: ['kr'],
    topic: 'wages',
    subject: title,
    keywords: [],
    people: [],
    translated: {},
    articles: [],
    nextSteps: [],
    exceptions: [],
    variants: [],
    seeAlso: [],
    checkedOn: '2026-11-20',
    own: false,
    ...more,
  }
}

const SECTIONS: readonly Section[] = [
  section(
    'kr/wages/unpaid#when',
    '퇴직하면 언제까지 돈을 받나요',
    '퇴직한 날부터 14일 안에 모두 받아야 해요. 늦으면 이자가 붙어요.',
    {
      articles: ['근로기준법#36', '근로기준법#37'],
      variants: ['퇴직 월급 언제까지', '그만뒀는데 월급 안 줘요'],
      nextSteps: ['노동청에 진정을 넣어요.'],
      exceptions: ['합의하면 미룰 수 있어요.'],
      seeAlso: ['kr/wages/unpaid#interest'],
      programme: 'rights-case',
    },
  ),
  section('kr/wages/unpaid#interest', '밀린 임금에 이자가 붙나요', '연 20%의 이자가 붙어요.', {
    articles: ['근로기준법#37'],
    variants: ['지연이자 몇 퍼센트', '밀린 월급 이자'],
  }),
  section('kr/leave/annual#days', '연차는 며칠인가요', '1년 동안 80% 이상 나왔으면 15일이에요.', {
    articles: ['근로기준법#60'],
    variants: ['연차 며칠', '5인 미만 연차'],
    exceptions: ['5인 미만 사업장에는 적용되지 않아요.'],
  }),
  section('kr/minimum/amount#2026', '2026년 최저임금', '2026년 최저임금은 시간당 10,320원이에요.', {
    variants: ['최저임금 얼마'],
    validTo: '2026-12-31',
  }),
  section('kr/minimum/amount#2027', '2027년 최저임금', '2027년 최저임금은 시간당 10,700원이에요.', {
    variants: ['최저임금 얼마'],
    validFrom: '2027-01-01',
  }),
  section('cn/contracts/written#double', '계약서를 안 쓰면 두 배를 받나요', '한 달이 지나면 두 배 로임을 받아요.', {
    jurisdictions: ['cn'],
    articles: ['노동계약법#82'],
    variants: ['로동계약서 안 쓰면 두배 로임'],
  }),
]

const OFFERS: readonly Offer[] = [
  {
    kind: 'programme',
    id: 'golden-autumn-scholarship',
    jurisdictions: ['kr', 'cn'],
    name: '금추장학',
    intro: '자녀의 학비를 도와드려요.',
    aliases: ['장학금 신청'],
  },
]

const REMARKS: readonly Remark[] = [
  { kind: 'small_talk', id: 'thanks', reply: '천만에요.', variants: ['감사합니다'] },
  { kind: 'elsewhere', id: 'weather', reply: '날씨는 기상청에서 보실 수 있어요.', variants: ['내일 날씨 어때요'] },
]

const pairs = (text: string): Set<string> => {
  const plain = text.replace(/[^가-힣0-9]/g, '')
  return new Set([...plain].slice(1).map((char, at) => `${plain[at]}${char}`))
}

/** Share of the question's letter pairs that one wording holds: enough of a search for testing decisions. */
function likeness(query: string, wordings: readonly string[]): number {
  const asked = pairs(query)
  const best = wordings.map((wording) => {
    const held = pairs(wording)
    return [...asked].filter((pair) => held.has(pair)).length / Math.max(1, Math.min(asked.size, held.size))
  })
  return Math.max(0, ...best)
}

const fits = (one: Section, { jurisdiction, day }: Query): boolean =>
  one.jurisdictions.includes(jurisdiction) && (one.validFrom ?? '') <= day && (one.validTo ?? '9') >= day

function find(query: Query): Finding[] {
  const found = (entry: Finding['entry'], wordings: readonly string[]): Finding => {
    const share = likeness(query.text, wordings)
    return { entry, score: share * 3, coverage: share }
  }
  return [
    ...SECTIONS.filter((one) => fits(one, query)).map((one) =>
      found({ kind: 'section', section: one }, [one.title, ...one.variants]),
    ),
    ...OFFERS.map((offer) => found({ kind: 'offer', offer }, [offer.name, ...offer.aliases])),
    ...REMARKS.map((remark) => found({ kind: 'remark', remark }, remark.variants)),
  ]
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, query.limit)
}

/** A knowledge base small enough to read. */
export const sources: Sources = {
  find,
  section: (id) => SECTIONS.find((one) => one.id === id),
  article: (id) => ARTICLES.find((one) => one.id === id),
  successor: () => undefined,
  articleText: () => undefined,
  findArticles: () => [],
  namedArticle: (text) => (/^근(로)?기(준)?법\s*(제)?\s*36\s*조[?.]?$/.test(text) ? ARTICLES[0] : undefined),
  topics: (jurisdiction) => [
    { topic: 'wages', sections: SECTIONS.filter((one) => one.jurisdictions.includes(jurisdiction)) },
  ],
}
