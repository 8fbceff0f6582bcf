import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintKnowledge } from '../../src/search/knowledge/lint/lint-knowledge.ts'
import type { LintSetting } from '../../src/search/knowledge/lint/rule.ts'
import { showMistake } from '../../src/search/knowledge/mistake.ts'
import { readKnowledge } from '../../src/search/knowledge/read-knowledge.ts'
import { FRONT, folderOf, SOUND, sectionText } from './folder.ts'

const SETTING: LintSetting = {
  today: '2026-11-22',
  programmes: ['rights-case'],
  calculators: ['kr-severance'],
  deadlines: ['kr-wage-claim'],
}
const FILE = 'kr/wages/unpaid.md'
const lint = (files: Record<string, string>): string[] =>
  lintKnowledge(readKnowledge(folderOf({ ...SOUND, ...files })), SETTING).map(showMistake)

test('sound knowledge has no mistake', () => {
  const settings = 'programme=rights-case calculator=kr-severance deadline=kr-wage-claim'
  expect(lint({ [FILE]: FRONT + sectionText({ settings, answer: '담당자: {{union_contact}}' }) })).toEqual([])
})

describe('a rule finds its bad sample', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['missing front matter', { [FILE]: sectionText() }, /머리말이 없어요/],
    ['duplicate ids', { [FILE]: FRONT + sectionText() + sectionText({ title: '밀린 돈' }) }, /#unpaid: 같은 이름/],
    [
      'a citation not in statutes',
      { [FILE]: FRONT + sectionText({ articles: ['근로기준법#999'] }) },
      /statutes에 없는 조문이에요: 근로기준법#999/,
    ],
    [
      'a citation of another edition of the name',
      { [FILE]: FRONT + sectionText({ articles: ['근기법#43'] }) },
      /statutes에 없는/,
    ],
    ['no citation', { [FILE]: FRONT + sectionText({ articles: [] }) }, /근거가 없어요/],
    ['a long answer', { [FILE]: FRONT + sectionText({ answer: '가'.repeat(701) }) }, /답이 701자예요/],
    ['few variants', { [FILE]: FRONT + sectionText({ variants: ['하나', '둘'] }) }, /2개예요/],
    [
      'variants that differ in spaces only',
      { [FILE]: FRONT + sectionText({ variants: '가나,가 나,가나?,ㄱ,ㄴ,다,라,마,바,사,아'.split(',') }) },
      /11개예요/,
    ],
    [
      'a dead see_also',
      { [FILE]: FRONT.replace('see_also: []', 'see_also: [kr/gone]') + sectionText() },
      /없는 곳을 가리켜요 \(see_also\): kr\/gone/,
    ],
    [
      'checked_on in the future',
      { [FILE]: FRONT.replace('2026-11-22', '2026-11-23') + sectionText() },
      /앞날이에요: 2026-11-23/,
    ],
    [
      'validity the wrong way round',
      { [FILE]: FRONT + sectionText({ settings: 'valid_from=2026-02-01 valid_to=2026-01-01' }) },
      /valid_from이/,
    ],
    [
      'another section’s variant',
      { [FILE]: FRONT + sectionText() + sectionText({ slug: 'other' }) },
      /다른 항목에도 있는 질문이에요/,
    ],
    ['an unknown programme', { [FILE]: FRONT + sectionText({ settings: 'programme=gone' }) }, /모르는 programme: gone/],
    [
      'an unknown calculator',
      { [FILE]: FRONT + sectionText({ settings: 'calculator=gone' }) },
      /모르는 calculator: gone/,
    ],
    ['an unknown deadline', { [FILE]: FRONT + sectionText({ settings: 'deadline=gone' }) }, /모르는 deadline: gone/],
    [
      'an unknown slot',
      { [FILE]: FRONT + sectionText({ answer: '{{union_phone}}' }) },
      /모르는 빈칸이에요: {{union_phone}}/,
    ],
    [
      'a slot in a title',
      { [FILE]: FRONT + sectionText({ title: '{{union_name}} 가입' }) },
      /여기에는 빈칸을 쓸 수 없어요/,
    ],
  ])('%s', (_, files, what) => expect(lint(files).join('\n')).toMatch(what))

  test('a rule before and after its change may be asked for alike', () => {
    const before = sectionText({ slug: 'before', settings: 'valid_to=2026-12-09' })
    expect(
      lint({ [FILE]: FRONT + before + sectionText({ slug: 'after', settings: 'valid_from=2026-12-10' }) }),
    ).toEqual([])
  })

  test('so may the law of two countries', () => {
    expect(lint({ 'cn/wages.md': FRONT + sectionText({ articles: ['노동계약법#39'] }) })).toEqual([])
  })

  test('lists that are left out are not compared with', () => {
    const knowledge = readKnowledge(folderOf({ ...SOUND, [FILE]: FRONT + sectionText({ settings: 'programme=gone' }) }))
    expect(lintKnowledge(knowledge, { today: new Date().toISOString().slice(0, 10) })).toEqual([])
  })
})

describe.runIf(existsSync('knowledge/kr'))('the knowledge folder', () => {
  const knowledge = readKnowledge('knowledge')

  test('has no mistake', () => {
    const today = new Date().toISOString().slice(0, 10)
    expect(lintKnowledge(knowledge, { today }).map(showMistake)).toEqual([])
  })

  test('has everyday words and remarks enough', () => {
    expect(knowledge.everyday.length).toBeGreaterThanOrEqual(80)
    for (const remark of knowledge.remarks) {
      expect([remark.id, remark.variants.length >= 12 && remark.variants.length <= 25]).toEqual([remark.id, true])
    }
  })
})
