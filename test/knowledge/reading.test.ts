import { describe, expect, test } from 'vitest'
import { showMistake } from '../../src/search/knowledge/mistake.ts'
import { readKnowledge } from '../../src/search/knowledge/read-knowledge.ts'
import { openSources } from '../../src/search/open-sources.ts'
import { FRONT, folderOf, SOUND, sectionText } from './folder.ts'

const FILE = 'kr/wages/unpaid.md'

test('a file becomes its sections', () => {
  const settings = 'programme=rights-case deadline=kr-wage-claim valid_from=2026-10-08'
  const extra =
    '- 줄이 너무 길어서\n  다음 줄까지 이어지는 질문\n\n### 달라지는 경우\n* 다섯 명 미만\n\n### 확인\n- 10,320원: 2026년 고시\n'
  const { sections, mistakes } = readKnowledge(folderOf({ ...SOUND, [FILE]: FRONT + sectionText({ settings, extra }) }))
  expect(mistakes).toEqual([])
  expect(sections[0]).toMatchObject({
    file: FILE,
    line: 10,
    allowances: [{ figure: '10,320원', reason: '2026년 고시' }],
    section: {
      id: 'kr/wages/unpaid#unpaid',
      jurisdictions: ['kr'],
      topic: 'wages',
      subject: '임금이 밀렸을 때',
      keywords: ['체불'],
      people: [],
      translated: {},
      articles: ['근로기준법#43'],
      nextSteps: ['임금명세서를 모아 두세요.'],
      exceptions: ['다섯 명 미만'],
      programme: 'rights-case',
      deadline: 'kr-wage-claim',
      validFrom: '2026-10-08',
      checkedOn: '2026-11-22',
      own: false,
    },
  })
  expect(sections[0]?.section.variants.at(-1)).toBe('줄이 너무 길어서 다음 줄까지 이어지는 질문')
})

test('the folder says whose law it is, unless the section does', () => {
  const union = FRONT + sectionText({ slug: 'amount' }) + sectionText({ slug: 'kr-only', settings: 'jurisdictions=kr' })
  const { sections } = readKnowledge(folderOf({ 'cn/a.md': FRONT + sectionText(), 'union/dues.md': union }))
  expect(sections.map(({ section }) => [section.id, section.jurisdictions])).toEqual([
    ['cn/a#unpaid', ['cn']],
    ['union/dues#amount', ['cn', 'kr']],
    ['union/dues#kr-only', ['kr']],
  ])
})

test('paragraphs of an answer stay, wrapped lines are joined, remarks vanish', () => {
  const answer = '첫 문장이고\n이어져요.\n\n<!-- 확인할 것 -->둘째 문단이에요.'
  const { sections } = readKnowledge(folderOf({ [FILE]: FRONT + sectionText({ answer }) }))
  expect(sections[0]?.section.answer).toBe('첫 문장이고 이어져요.\n\n둘째 문단이에요.')
})

describe('a mistake names its file, its line and a cure', () => {
  test.each<[string, string, number, RegExp]>([
    ['no front matter', sectionText(), 1, /머리말이 없어요/],
    ['a front matter line missing', FRONT.replace('topic: wages\n', '') + sectionText(), 2, /topic/],
    ['a front matter line unknown', FRONT.replace('topic:', 'topik: a\ntopic:') + sectionText(), 2, /topik/],
    ['a day that is none', FRONT.replace('2026-11-22', '2026-11-31') + sectionText(), 4, /checked_on/],
    ['YAML that cannot be read', FRONT.replace('[체불]', '[체불') + sectionText(), 7, /YAML/],
    ['a heading without a name', FRONT + sectionText().replace(' {#unpaid}', ''), 10, /제목을 읽을 수 없어요/],
    ['a name with Korean letters', FRONT + sectionText({ slug: '체불' }), 10, /제목을 읽을 수 없어요/],
    ['an unknown setting', FRONT + sectionText({ settings: 'program=x' }), 10, /모르는 설정이에요: program/],
    ['an unknown day', FRONT + sectionText({ settings: 'valid_from=2026-13-01' }), 10, /날짜가 아니에요/],
    ['an unknown jurisdiction', FRONT + sectionText({ settings: 'jurisdictions=jp' }), 10, /모르는 관할/],
    ['an unknown part', FRONT + sectionText().replace('### 할 일', '### 할일'), 17, /모르는 소제목이에요: 할일/],
    ['no answer', FRONT + sectionText({ answer: '' }), 10, /답이 없어요/],
    [
      'an article without a number',
      FRONT + sectionText({ articles: ['근로기준법 제43조'] }),
      15,
      /조문을 읽을 수 없어요/,
    ],
    ['prose in a list', FRONT + sectionText().replace('1. 임금', '임금'), 18, /목록이 아닌 줄/],
    ['an allowance without a reason', `${FRONT}${sectionText()}\n### 확인\n- 14일\n`, 33, /확인 항목/],
    ['text before the first section', `${FRONT}\n안내말${sectionText()}`, 10, /어느 항목에도 속하지 않은/],
    ['no section', FRONT, 1, /항목이 하나도 없어요/],
  ])('%s', (_, text, line, what) => {
    const { mistakes } = readKnowledge(folderOf({ [FILE]: text }))
    expect(mistakes[0]).toMatchObject({ file: FILE, line, cure: expect.stringMatching(/./) })
    expect(mistakes.map((mistake) => mistake.what).join('\n')).toMatch(what)
  })

  test.each<[string, string, string, RegExp]>([
    ['statutes without a source', 'statutes/kr.yaml', '- { id: 가법, official: 가법 }', /source/],
    ['everyday words without the law', 'words/everyday.yaml', '- { say: [월급] }', /law/],
    [
      'a remark without a reply',
      'words/remarks.yaml',
      'small_talk: []\nelsewhere:\n  - { id: tax, variants: [세금] }',
      /reply/,
    ],
    ['courtesy that is no list', 'words/courtesy.yaml', 'phrases: 안녕', /phrases/],
  ])('%s', (_, file, text, what) => {
    const { mistakes } = readKnowledge(folderOf({ ...SOUND, [file]: text }))
    expect(mistakes.map(showMistake).join('\n')).toMatch(what)
    expect(mistakes[0]?.file).toBe(file)
  })
})

test('all mistakes of all files are told at once, and nothing opens', async () => {
  const knowledgeDir = folderOf({
    'kr/a.md': sectionText(),
    'kr/b.md': FRONT + sectionText({ slug: '나', answer: '' }),
  })
  const opening = openSources({ knowledgeDir, offers: [], facts: {} })
  await expect(opening).rejects.toThrow(/3개[\s\S]*kr\/a\.md:1 {2}머리말[\s\S]*kr\/b\.md:10[\s\S]*kr\/b\.md:10/)
})
