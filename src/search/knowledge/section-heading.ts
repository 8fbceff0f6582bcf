import { isDay } from '../../core/calendar.ts'
import type { Jurisdiction } from '../../core/text.ts'
import { JURISDICTIONS } from '../../core/text.ts'
import type { Complain } from './mistake.ts'

/** What stands between the braces of `## 제목 {#slug programme=… valid_from=…}`. */
export interface SectionHeading {
  readonly title: string
  readonly slug: string
  readonly settings: ReadonlyMap<string, string>
}

const SETTINGS = ['programme', 'calculator', 'deadline', 'valid_from', 'valid_to', 'jurisdictions'] as const
const HEADING = /^(.+?)\s*\{#([a-z0-9][a-z0-9-]*)((?:\s+[a-z_]+=(?:"[^"]*"|[^\s"}]+))*)\s*\}$/

export function readHeading(heading: string, line: number, complain: Complain): SectionHeading | undefined {
  const parts = HEADING.exec(heading)
  if (!parts?.[1] || !parts[2]) {
    complain(
      line,
      `제목을 읽을 수 없어요: ${heading}`,
      "'## 제목 {#english-slug}'처럼, 설정은 'programme=이름'처럼 적어 주세요.",
    )
    return undefined
  }
  const settings = new Map<string, string>()
  for (const [, name = '', value = ''] of (parts[3] ?? '').matchAll(/([a-z_]+)=("[^"]*"|[^\s"}]+)/g)) {
    settings.set(name, value.replaceAll('"', ''))
    checkSetting(name, value.replaceAll('"', ''), line, complain)
  }
  return { title: parts[1], slug: parts[2], settings }
}

function checkSetting(name: string, value: string, line: number, complain: Complain): void {
  if (!SETTINGS.some((known) => known === name)) {
    complain(line, `모르는 설정이에요: ${name}`, `쓸 수 있는 설정: ${SETTINGS.join(', ')}`)
  }
  if (name.startsWith('valid_') && !isDay(value))
    complain(line, `날짜가 아니에요: ${name}=${value}`, '2026-10-08처럼 적어 주세요.')
  if (name === 'jurisdictions' && namedJurisdictions(value).length === 0) {
    complain(line, `모르는 관할이에요: ${value}`, 'kr, cn, kr,cn 가운데 하나로 적어 주세요.')
  }
}

/** `kr`, `cn`, `kr,cn` or `both`. */
export function namedJurisdictions(value: string): Jurisdiction[] {
  const named = value === 'both' ? [...JURISDICTIONS] : value.split(',').map((part) => part.trim())
  const known = JURISDICTIONS.filter((jurisdiction) => named.includes(jurisdiction))
  return known.length === named.length ? known : []
}
