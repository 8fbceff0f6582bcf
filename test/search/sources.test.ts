import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Finding, Offer, Sources } from '../../src/core/answering/find.ts'
import { openSources } from '../../src/search/open-sources.ts'
import { FRONT, folderOf, SOUND, sectionText } from '../knowledge/folder.ts'

const DAY = '2026-11-22'

const front = (title: string, topic: string, keywords: string): string =>
  FRONT.replace('임금이 밀렸을 때', title).replace('wages', topic).replace('[체불]', `[${keywords}]`)

const FILES = {
  ...SOUND,
  'kr/wages/unpaid.md':
    front('임금 체불', 'wages', '체불, 진정') +
    sectionText({
      slug: 'unpaid',
      title: '월급을 제날짜에 못 받았어요',
      answer: '임금을 늦게 주면 체불이에요. 노동청에 진정할 수 있어요.',
    }) +
    sectionText({ slug: 'severance', title: '퇴직금을 안 줘요', answer: '퇴직하면 14일 안에 퇴직금을 줘야 해요.' }),
  'kr/dismissal.md':
    front('해고', 'dismissal', '해고, 부당해고') +
    sectionText({
      slug: 'unfair',
      title: '부당하게 해고됐어요',
      answer: '정당한 이유 없는 해고는 무효예요. 구제신청을 할 수 있어요.',
      articles: ['근로기준법#23'],
    }),
  'kr/hours.md':
    front('근로시간', 'hours', '휴게') +
    sectionText({
      slug: 'break-before',
      title: '쉬는 시간은 몇 분인가요',
      settings: 'valid_to=2026-12-09',
      answer: '지금 규칙이에요.',
    }) +
    sectionText({
      slug: 'break-after',
      title: '쉬는 시간은 몇 분인가요',
      settings: 'valid_from=2026-12-10',
      answer: '새 규칙이에요.',
    }),
  'kr/audit.md':
    front('조합 회계', 'union', '감사') +
    sectionText({ slug: 'audit', title: '회계감사는 누가 하나요', answer: '조합은 회계감사를 해요.' }),
  'cn/wages.md':
    front('로임 체불', 'wages', '로임') +
    sectionText({
      slug: 'unpaid',
      title: '월급을 제날짜에 못 받았슴다',
      answer: '로동감찰에 신고해요.',
      articles: ['노동계약법#39'],
    }),
  'union/dues.md':
    front('조합비', 'union', '조합비, 회비') +
    sectionText({
      slug: 'amount',
      title: '조합비는 얼마예요',
      answer: '우리 조합비: {{union_dues}}. 문의: {{union_contact}}',
      articles: [],
    }),
  'words/everyday.yaml': '- { say: [돈떼먹, 떼먹], law: [임금 체불] }\n',
  'words/courtesy.yaml': 'phrases: [안녕하세요, 감사합니다, 수고하세요, 미리 감사합니다]\n',
  'words/remarks.yaml': `
small_talk:
  - { id: thanks, reply: 천만에요., variants: [감사합니다, 고마워요] }
  - { id: greeting, reply: 안녕하세요!, variants: [안녕하세요, 반가워요] }
elsewhere:
  - { id: tax, reply: 국세상담 126에 물어봐 주세요., keywords: [세금, 부가세], variants: [부가가치세 신고 언제 해요, 세금 환급 받고 싶어요] }
`,
}

const OFFERS: Offer[] = [
  {
    kind: 'programme',
    id: 'scholarship',
    jurisdictions: ['kr'],
    name: '장학금',
    intro: '조합원 자녀 학비를 도와요.',
    aliases: ['학자금'],
  },
  {
    kind: 'calculator',
    id: 'kr-severance',
    jurisdictions: ['kr'],
    name: '퇴직금 계산',
    intro: '퇴직금이 얼마인지 셈해요.',
    aliases: ['퇴직금 얼마'],
  },
]

const nameOf = ({ entry }: Finding): string => {
  switch (entry.kind) {
    case 'section':
      return entry.section.id
    case 'offer':
      return entry.offer.id
    case 'remark':
      return entry.remark.id
  }
}

describe('sources', () => {
  let sources: Sources
  const find = (text: string, jurisdiction: 'kr' | 'cn' = 'kr', day = DAY): readonly Finding[] =>
    sources.find({ text, jurisdiction, day, limit: 5 })
  const first = (text: string, jurisdiction: 'kr' | 'cn' = 'kr', day = DAY): string | undefined =>
    find(text, jurisdiction, day).map(nameOf)[0]

  beforeAll(async () => {
    sources = await openSources({
      knowledgeDir: folderOf(FILES),
      offers: OFFERS,
      facts: { union_dues: '월 1만 원', union_contact: ' ' },
    })
  })

  test('the law’s words for everyday ones lead a weak question to its subject', () => {
    const [best] = sources.find({ text: '사장이 돈을 떼먹었습니다', jurisdiction: 'kr', day: DAY, limit: 1 })
    expect(best?.entry.kind === 'section' && best.entry.section.id).toMatch(/^kr\/wages\/unpaid#/)
  })

  test.each([
    ['월급을 못 받았어요', 'kr/wages/unpaid#unpaid'],
    ['부당해고 구제신청', 'kr/dismissal#unfair'],
    ['조합비 얼마', 'union/dues#amount'],
    ['장학금 신청하고 싶어요', 'scholarship'],
    ['퇴직금 얼마예요 10년 4개월 월 320만', 'kr-severance'],
    ['부가세 신고는 언제까지 하나요', 'tax'],
  ])('%s → %s', (asked, wanted) => expect(first(asked)).toBe(wanted))

  test.each([
    ['no spaces', '월급을제날짜에못받았어요'],
    ['one typo', '윌급을 제날짜에 못 받았어요'],
    ['a misheard vowel', '월급을 재날짜에 못 받앗어요'],
    ['no particles', '월급 제날짜 못 받음'],
    ['invisible characters', '월\u200b급을 제날짜에 못\u2060 받았어요'],
    ['decomposed', '월급을 제날짜에 못 받았어요'.normalize('NFD')],
    ['a greeting before and thanks after', '안녕하세요 월급을 제날짜에 못 받았어요 미리 감사합니다'],
  ])('%s still finds it, well covered', (_, asked) => {
    const [found] = find(asked)
    expect(found && nameOf(found)).toBe('kr/wages/unpaid#unpaid')
    expect(found?.coverage).toBeGreaterThan(0.6)
  })

  describe('greetings', () => {
    test.each([
      ['감사합니다', 'thanks'],
      ['감사합니다!!! ㅎㅎ', 'thanks'],
      ['안녕하세요', 'greeting'],
      ['안녕하세요 감사합니다', undefined],
    ])('%s is small talk only', (said, wanted) => {
      const found = find(said)
      if (wanted) expect(found.map(nameOf)[0]).toBe(wanted)
      expect(found.every(({ entry }) => entry.kind === 'remark' && entry.remark.kind === 'small_talk')).toBe(true)
    })

    test('회계감사 is no thanks', () => expect(first('회계감사는 누가 해요? 감사합니다')).toBe('kr/audit#audit'))
  })

  test('each country has its own law and both have the union', () => {
    expect(first('월급을 제날짜에 못 받았어요', 'cn')).toBe('cn/wages#unpaid')
    expect(find('월급 조합비 해고 장학금', 'cn').map(nameOf)).not.toContainEqual(
      expect.stringMatching(/^kr|scholarship/),
    )
    expect(first('조합비 얼마', 'cn')).toBe('union/dues#amount')
  })

  test.each([
    ['2026-12-09', 'kr/hours#break-before'],
    ['2026-12-10', 'kr/hours#break-after'],
  ])('the rule of %s', (day, wanted) => {
    const hours = find('쉬는 시간 몇 분', 'kr', day)
      .map(nameOf)
      .filter((name) => name.startsWith('kr/hours'))
    expect(hours).toEqual([wanted])
  })

  test('best first, once each, no more than asked for', () => {
    const found = find('월급 퇴직금 해고')
    expect(found.length).toBeLessThanOrEqual(5)
    expect(new Set(found.map(nameOf)).size).toBe(found.length)
    expect(found.map(({ score }) => score)).toEqual(
      found.map(({ score }) => score).toSorted((one, other) => other - one),
    )
    expect(sources.find({ text: '월급', jurisdiction: 'kr', day: DAY, limit: 1 })).toHaveLength(1)
  })

  test('coverage tells related from answered', () => {
    const answered = find('부당하게 해고됐어요 구제신청')[0]
    const related = find('해고된 뒤 비행기 환불은 얼마나 되나요')[0]
    expect(answered?.coverage).toBeGreaterThan(0.8)
    expect(related?.coverage).toBeLessThan(0.5)
  })

  test.each([
    ['nothing', ''],
    ['a space', ' '],
    ['question marks', '???'],
    ['an invisible sign', '\u200b'],
    ['laughter', 'ㅋㅋㅋ'],
    ['an emoji', '🙏'],
    ['5,000 syllables', '가'.repeat(5000)],
  ])('%s harms nothing', (_, text) => {
    expect(() => find(text)).not.toThrow()
  })

  test('what the union said fills its slots, and the rest is a promise', () => {
    expect(sources.section('union/dues#amount')?.answer).toBe('우리 조합비: 월 1만 원. 문의: 담당자에게 물어볼게요')
    expect(sources.section('union/dues#gone')).toBeUndefined()
  })

  test('an article as of a day', () => {
    expect(sources.article('근로기준법#36', DAY)).toMatchObject({
      heading: '금품 청산',
      number: '36',
      url: 'https://www.law.go.kr/법령/근로기준법/제36조',
    })
    expect(sources.article('근로기준법#43의7', DAY)?.url).toMatch(/제43조의7$/)
    expect(sources.article('근로기준법#54', '2026-12-09')?.heading).toBe('휴게')
    expect(sources.article('근로기준법#54', '2026-12-10')?.heading).toBe('휴게시간')
    expect(sources.article('노동계약법#39', DAY)).toMatchObject({
      chinese: '中华人民共和国劳动合同法',
      url: 'https://flk.npc.gov.cn/',
    })
    expect(sources.article('근로기준법#999', DAY)).toBeUndefined()
  })

  test('topics of a country', () => {
    expect(sources.topics('cn').map(({ topic, sections }) => [topic, sections.length])).toEqual([
      ['wages', 1],
      ['union', 1],
    ])
  })

  describe('an article named outright', () => {
    test.each<[string, 'kr' | 'cn', string | undefined]>([
      ['근로기준법 제36조', 'kr', '근로기준법#36'],
      ['근기법 36조', 'kr', '근로기준법#36'],
      ['근기법36조알려줘', 'kr', '근로기준법#36'],
      ['근로기준법 제43조의7이 뭐예요?', 'kr', '근로기준법#43의7'],
      ['근로기준법 시행령 7조의2', 'kr', '근로기준법 시행령#7의2'],
      ['「근로기준법」 제36조 제1항 내용', 'kr', '근로기준법#36'],
      ['남녀고용평등과 일·가정 양립 지원에 관한 법률 19조', 'kr', '남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률#19'],
      ['노동법 제36조', 'kr', '근로기준법#36'],
      ['노동법 제9조', 'cn', '노동법#9'],
      ['로동법 9조 보여주세요', 'cn', '노동법#9'],
      ['노동계약법 39조', 'cn', '노동계약법#39'],
      ['노동계약법 39조', 'kr', '노동계약법#39'],
      ['劳动合同法39条', 'cn', '노동계약법#39'],
      ['《中华人民共和国劳动合同法》第三十九条', 'cn', '노동계약법#39'],
      ['중국 노동계약법 제39조', 'kr', '노동계약법#39'],
      ['근로기준법 제999조', 'kr', undefined],
      ['없는법 제36조', 'kr', undefined],
      ['근로기준법', 'kr', undefined],
      ['36조', 'kr', undefined],
      ['근로기준법 36조 때문에 해고됐는데 어떻게 신고하나요', 'kr', undefined],
      ['회사가 근로기준법 36조를 어겼어요', 'kr', undefined],
    ])('%s (%s)', (text, jurisdiction, id) => expect(sources.namedArticle(text, jurisdiction, DAY)?.id).toBe(id))
  })
})

describe('the union’s own folder', () => {
  const open = (ownKnowledgeDir: string): Promise<Sources> =>
    openSources({ knowledgeDir: folderOf(FILES), ownKnowledgeDir, offers: [], facts: {} })

  test('stands before the shipped sections', async () => {
    const own =
      FRONT +
      sectionText({ slug: 'amount', title: '조합비는 얼마예요', answer: '우리는 월 2만 원이에요.', articles: [] })
    const sources = await open(folderOf({ 'our-dues.md': own }))
    const [found] = sources.find({ text: '조합비 얼마예요', jurisdiction: 'cn', day: DAY, limit: 3 })
    expect(found && nameOf(found)).toBe('our-dues#amount')
    expect(found?.entry.kind === 'section' && found.entry.section.own).toBe(true)
  })

  test('takes the place of a shipped section of the same name', async () => {
    const sources = await open(
      folderOf({ 'union/dues.md': FRONT + sectionText({ slug: 'amount', answer: '우리 규약이에요.' }) }),
    )
    expect(sources.section('union/dues#amount')?.answer).toBe('우리 규약이에요.')
  })

  test('may be absent', async () => expect((await open('/nowhere/at/all')).section('union/dues#amount')).toBeDefined())
})

describe.runIf(existsSync('knowledge/kr'))('the whole knowledge base', () => {
  test('opens from the index that the first opening kept', async () => {
    const cacheDir = join(folderOf({}), 'cache')
    const setting = { knowledgeDir: 'knowledge', cacheDir, offers: OFFERS, facts: {} }
    const query = { text: '월급이 두 달째 안 들어와요', jurisdiction: 'kr', day: DAY, limit: 5 } as const
    const first = (await openSources(setting)).find(query)
    const kept = statSync(join(cacheDir, 'search-index.bin')).mtimeMs
    expect((await openSources(setting)).find(query)).toEqual(first)
    expect(statSync(join(cacheDir, 'search-index.bin')).mtimeMs).toBe(kept)
  }, 60_000)
})

test('what is about certain people alone stands back where nothing speaks of them', async () => {
  const sources = await openSources({
    knowledgeDir: folderOf({
      ...FILES,
      'kr/foreign.md':
        front('외국인', 'foreign', '외국인').replace('see_also', 'people: [외국인, 비자]\nsee_also') +
        sectionText({ slug: 'unpaid-abroad', title: '월급을 제날짜에 못 받았어요 정말로', answer: '보험에서 받아요.' }),
    }),
    offers: [],
    facts: {},
  })
  const first = (text: string): string => {
    const [best] = sources.find({ text, jurisdiction: 'kr', day: DAY, limit: 1 })
    return best?.entry.kind === 'section' ? best.entry.section.id : ''
  }
  expect(first('월급을 제날짜에 못 받았어요 정말로')).toBe('kr/wages/unpaid#unpaid')
  expect(first('외국인인데 월급을 제날짜에 못 받았어요 정말로')).toBe('kr/foreign#unpaid-abroad')
})
