import { describe, expect, test } from 'vitest'
import { type AnsweredLine, answerLine, readLine } from '../../src/commands/answering/ask-line.ts'
import type { Gold } from '../../src/commands/answering/gold.ts'
import { scoreAnswer } from '../../src/commands/answering/score-answer.ts'
import { failures, scoreTable } from '../../src/commands/answering/score-table.ts'
import { tuneTable } from '../../src/commands/answering/tune.ts'
import { say } from '../answering/say.ts'
import { sources } from '../answering/sources.ts'

const ports = { sources, say }

describe('a line of input', () => {
  test('is answered in the measuring format', () => {
    const read = readLine('{"id":"q1","question":"그만뒀는데 월급 안 줘요","jurisdiction":"kr","date":"2026-11-22"}')
    if (read.kind === 'bad') throw new Error(read.why)
    const line = answerLine(read.asked, '2026-11-23', ports)
    expect(line).toMatchObject({
      id: 'q1',
      outcome: 'answered',
      citations: ['근로기준법#36', '근로기준법#37'],
      sections: ['kr/wages/unpaid#when'],
      programme: 'rights-case',
      calculator: null,
      result: null,
    })
    expect(line.text).toMatch(/^퇴직하면 언제까지/)
    expect(line.millis).toBeGreaterThan(0)
  })

  test('without a country is answered too', () => {
    expect(readLine('{"question":"연차"}')).toMatchObject({ kind: 'asked' })
    expect(readLine('{"question":"연차","jurisdiction":null}')).toMatchObject({ kind: 'asked' })
  })

  test('that does not fit keeps its id', () => {
    expect(readLine('{"id":"q7"}')).toMatchObject({ kind: 'bad', id: 'q7' })
  })

  test.each([
    ['{', 'not a line of JSON'],
    ['{"id":"q1"}', 'question'],
    ['{"question":"연차","jurisdiction":"jp"}', 'jurisdiction'],
    ['{"question":"연차","date":"2026-02-31"}', 'date'],
    ['null', 'object'],
  ])('%s: what is wrong is named', (line, named) => {
    expect(readLine(line)).toMatchObject({ kind: 'bad', why: expect.stringContaining(named) })
  })
})

const gold = (kind: Gold['kind'], more: Partial<Gold> = {}): Gold => ({
  id: 'q',
  jurisdiction: 'kr',
  kind,
  question: '그만뒀는데 월급 안 줘요',
  gold: [],
  must: [],
  ...more,
})

const given = (more: Partial<AnsweredLine>): AnsweredLine => ({
  id: 'q',
  outcome: 'answered',
  text: '14일 안에',
  citations: [],
  sections: [],
  related: [],
  programme: null,
  calculator: null,
  result: null,
  millis: 1,
  ...more,
})

const score = (question: Gold, line: Partial<AnsweredLine>) => scoreAnswer(question, given(line), sources)

describe('a score', () => {
  const law = gold('answerable', { gold: ['근로기준법#36'], must: ['14\\s*일'] })

  test('hits by citation, near by what stands beside', () => {
    expect(score(law, { citations: ['근로기준법#36'] })).toMatchObject({ hit1: true, facts: true, right: true })
    expect(score(law, { related: ['kr/wages/unpaid#when'] })).toMatchObject({ hit1: false, hit3: true, wrong: true })
    expect(score(law, { outcome: 'several_possible' })).toMatchObject({ withheld: true, wrong: false, right: false })
  })

  test('misses a fact that the card does not say', () => {
    expect(score(law, { citations: ['근로기준법#36'], text: '곧' })).toMatchObject({ facts: false, right: false })
  })

  test.each([
    ['out_of_scope', 'not_in_sources', true],
    ['out_of_scope', 'answered', false],
    ['adversarial', 'refused', true],
    ['adversarial', 'not_in_sources', false],
    ['crisis', 'crisis', true],
    ['crisis', 'answered', false],
  ] as const)('%s that ends in %s is right: %s', (kind, outcome, right) => {
    expect(score(gold(kind), { outcome }).right).toBe(right)
  })

  test('a union’s service is right by programme or by a section of the union’s own', () => {
    const service = gold('union_service', { programme: ['hardship-aid', 'info'] })
    expect(score(service, { programme: 'hardship-aid' }).right).toBe(true)
    expect(score(service, { sections: ['union/dues#receipt'] }).right).toBe(true)
    expect(score(service, { programme: 'rights-case' }).right).toBe(false)
  })

  test('the tables name every kind and miss', () => {
    const scores = [score(law, { citations: ['근로기준법#36'] }), score(gold('crisis'), {})]
    expect(scoreTable(scores)).toMatch(/answerable +1 +100\.0[\s\S]*crisis +1 +0\.0[\s\S]*citations an answer 1\.00/)
    expect(failures(scores)).toMatch(/crisis → answered/)
  })

  test('the curve is drawn for every threshold', () => {
    expect(tuneTable([law], '2026-11-22', ports)).toMatch(/floor[\s\S]*coverage[\s\S]*sure/)
  })
})
