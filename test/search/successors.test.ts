import { expect, test } from 'vitest'
import type { Section } from '../../src/core/answering/section.ts'
import { successorsIn } from '../../src/search/successors.ts'

const section = (id: string, changes: Partial<Section>): Section =>
  ({ id, articles: ['근로기준법#54'], ...changes }) as Section

const NOW = section('kr/hours#break-until', { validTo: '2026-12-09' })
const NEXT = section('kr/hours#break', { validFrom: '2026-12-10' })
const OTHER = section('kr/hours#other', { validFrom: '2026-12-10', articles: ['근로기준법#50'] })
const ELSEWHERE = section('kr/leave#break', { validFrom: '2026-12-10' })
const successor = successorsIn([OTHER, ELSEWHERE, NOW, NEXT])

test('the section of the same file and article that begins the day after takes its place', () => {
  expect(successor(NOW)).toBe(NEXT)
})

test('what does not end, and what nothing follows, has none', () => {
  expect(successor(NEXT)).toBeUndefined()
  expect(successor(section('kr/hours#gone', { validTo: '2026-11-30' }))).toBeUndefined()
})
