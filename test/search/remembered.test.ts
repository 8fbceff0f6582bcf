import { expect, test } from 'vitest'
import type { Finding, Query } from '../../src/core/answering/find.ts'
import { remembered } from '../../src/search/remembered.ts'

const query = (text: string, limit = 3): Query => ({ text, jurisdiction: 'kr', day: '2026-11-23', limit })

test('the same words are looked up once, whatever number of findings is wanted', () => {
  const asked: string[] = []
  const findings = Array.from({ length: 12 }, (_, score) => ({ score }) as Finding)
  const find = remembered(({ text, limit }) => {
    asked.push(text)
    return findings.slice(0, limit)
  })
  expect(find(query('월급', 1))).toHaveLength(1)
  expect(find(query('월급', 6))).toHaveLength(6)
  expect(find({ ...query('월급'), jurisdiction: 'cn' })).toHaveLength(3)
  expect(asked).toEqual(['월급', '월급'])
})

test('only the last few are kept, and more than a dozen findings are searched anew', () => {
  let count = 0
  const find = remembered(() => {
    count += 1
    return []
  })
  for (let at = 0; at < 20; at += 1) find(query(`${at}`))
  find(query('0'))
  find(query('0', 100))
  find(query('0', 100))
  expect(count).toBe(23)
})
