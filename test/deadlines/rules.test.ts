import { describe, expect, test } from 'vitest'
import { chosenIn, keptRule, ruleKept, settled } from '../../src/core/deadlines/meaning.ts'
import type { DeadlineRule } from '../../src/core/deadlines/rule.ts'
import { DEADLINE_RULES, deadlineRule } from '../../src/core/deadlines/rules.ts'
import { readKnowledge } from '../../src/search/knowledge/read-knowledge.ts'
import { statuteBook } from '../../src/search/knowledge/statutes.ts'

const knowledge = readKnowledge('knowledge')
const book = statuteBook(knowledge.statutes)

const ruleOf = (id: string): DeadlineRule => {
  const rule = deadlineRule(id)
  if (!rule) throw new Error(`no rule ${id}`)
  return rule
}
const meaningsOf = (rule: DeadlineRule) =>
  Object.values(rule.choices ?? {}).map(({ options }) => Object.values(options).map(({ means }) => means))

describe.each(DEADLINE_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is named after its country and worded in every language', () => {
    expect(id.startsWith(`${rule.jurisdiction}-`)).toBe(true)
    for (const text of [rule.name, rule.words, rule.asksDay, rule.what])
      expect(Object.keys(text).sort()).toEqual(['en', 'ko', 'zh'])
  })

  test('stands on articles of the knowledge base', () => {
    const terms = meaningsOf(rule)
      .flat()
      .flatMap((means) => (means.kind === 'applies' ? (means.term?.article ?? []) : []))
    expect([rule.article, ...terms].filter((article) => book.versions(article).length === 0)).toEqual([])
  })

  test('leads to rules that are there, of the same country', () => {
    const others = meaningsOf(rule)
      .flat()
      .flatMap((means) => (means.kind === 'other_rule' ? [means.rule] : []))
    for (const other of others) expect(ruleOf(other).jurisdiction).toBe(rule.jurisdiction)
  })

  // `settled` puts in the term of one option.
  test('has at most one condition whose options have terms of their own', () => {
    const withTerms = meaningsOf(rule).filter((all) => all.some((means) => means.kind === 'applies' && means.term))
    expect(withTerms.length).toBeLessThan(2)
  })
})

describe('what a limit depends on', () => {
  const because = (id: string, chosen: Record<string, string>) => {
    const found = settled(ruleOf(id), chosen)
    return found.kind === 'runs' ? [found.kind, found.rule.period, found.rule.article] : [found.kind]
  }

  test.each([
    ['kr-unfair-dismissal', { size: 'five' }, ['runs', { months: 3 }, '근로기준법#28']],
    ['kr-unfair-dismissal', { size: 'fewer' }, ['not_covered']],
    ['kr-unfair-labour-practice', { going: 'going' }, ['no_limit']],
    [
      'kr-discrimination',
      { kind: 'sex', going: 'over' },
      ['runs', { months: 6 }, '남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률#26'],
    ],
    ['kr-discrimination', { kind: 'contract', size: 'fewer' }, ['not_covered']],
    // A workplace's size matters to fixed-term and agency workers only.
    [
      'kr-discrimination',
      { kind: 'sex', size: 'fewer', going: 'over' },
      ['runs', { months: 6 }, '남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률#26'],
    ],
    [
      'kr-discrimination',
      { kind: 'agency', size: 'five', going: 'over' },
      ['runs', { months: 6 }, '파견근로자 보호 등에 관한 법률#21'],
    ],
    ['kr-wage-claim', { kind: 'severance' }, ['other_rule']],
    ['kr-severance-claim', { left: 'stays' }, ['no_limit']],
    ['kr-accident-claim', { kind: 'lasting' }, ['other_rule']],
    ['kr-substitute-payment', { stage: 'left' }, ['runs', { years: 1 }, '임금채권보장법 시행령#7']],
    ['kr-substitute-payment', { stage: 'suing' }, ['runs', { years: 2 }, '임금채권보장법 시행령#7']],
    ['kr-substitute-payment', { stage: 'stays' }, ['runs', { years: 1 }, '임금채권보장법 시행령#7']],
    ['kr-substitute-payment', { stage: 'staysSuing' }, ['runs', { years: 2 }, '임금채권보장법 시행령#7']],
    ['kr-substitute-payment', { stage: 'paper' }, ['runs', { months: 6 }, '임금채권보장법 시행령#9']],
    ['kr-substitute-payment', { stage: 'judgment' }, ['runs', { years: 1 }, '임금채권보장법 시행령#9']],
    ['kr-substitute-payment', { stage: 'bankrupt' }, ['runs', { years: 2 }, '임금채권보장법 시행령#9']],
    ['kr-parental-benefit', { kind: 'birth' }, ['runs', { months: 12 }, '고용보험법#75']],
    ['kr-parental-benefit', { kind: 'hours' }, ['runs', { months: 12 }, '고용보험법#73의2']],
    ['cn-arbitration', { kind: 'wages' }, ['other_rule']],
    ['cn-arbitration-wage', { left: 'stays' }, ['no_limit']],
    ['cn-arbitration-wage', { left: 'left' }, ['runs', { years: 1 }, '노동쟁의조정중재법#27']],
    ['cn-inspection', { going: 'going' }, ['no_limit']],
    ['cn-injury-recognition', { who: 'worker' }, ['runs', { years: 1 }, '산재보험조례#17']],
    ['cn-injury-recognition', { who: 'employer' }, ['runs', { days: 30 }, '산재보험조례#17']],
  ])('%s with %j', (id, chosen, expected) => {
    expect(because(id, chosen)).toEqual(expected)
  })

  test('a question may tell it by itself', () => {
    const told = (id: string, text: string) => chosenIn(ruleOf(id), text)
    expect(told('kr-unfair-dismissal', '직원 3명인 가게에서 잘렸어요')).toEqual({ size: 'fewer' })
    expect(told('kr-unfair-dismissal', '5인 미만 사업장인데 해고')).toEqual({ size: 'fewer' })
    expect(told('kr-unfair-dismissal', '30명 정도 회사에서 잘렸어요')).toEqual({ size: 'five' })
    expect(told('kr-unfair-dismissal', '어제 잘렸어요')).toEqual({})
    expect(told('cn-arbitration-wage', '로임이 밀렸는데 아직 다니고 있슴다')).toEqual({ left: 'stays' })
  })

  test('is kept with the rule, and read again', () => {
    const kept = keptRule(ruleOf('kr-substitute-payment'), { stage: 'paper', from: '2026-11-02' })
    expect(kept).toBe('kr-substitute-payment:stage=paper')
    expect(ruleKept(kept)?.period).toEqual({ months: 6 })
    expect(ruleKept('kr-wage-claim')?.period).toEqual({ years: 3 })
    expect(ruleKept('gone:a=b')).toBeUndefined()
  })
})

test('every limit of the knowledge base has its rule, of its own country', () => {
  const wrong = knowledge.sections.filter(({ section: { deadline, jurisdictions } }) => {
    const rule = deadline === undefined ? undefined : deadlineRule(deadline)
    return deadline !== undefined && !(rule && jurisdictions.includes(rule.jurisdiction))
  })
  expect(wrong.map(({ section }) => section.id)).toEqual([])
})

test('no claim stands without its limit', () => {
  // Where a curator wrote a limit for a claim of these topics, the button must be able to work it out.
  const topics = new Set(['wages', 'severance', 'dismissal', 'injury', 'termination', 'disputes'])
  const without = knowledge.sections.filter(
    ({ section: { topic, answer, deadline } }) =>
      topics.has(topic) && /신청 기한: /u.test(answer) && deadline === undefined,
  )
  expect(without.map(({ section }) => section.id)).toEqual([])
})
