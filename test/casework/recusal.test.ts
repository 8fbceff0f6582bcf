import { expect, test } from 'vitest'
import { mustRecuse } from '../../src/core/casework/recusal.ts'

test.each([
  [['(주)한빛 물산'], '한빛물산', true],
  [['한빛물산'], '㈜ 한빛물산 인천지점', true],
  [['한빛그룹'], '한빛물산', true],
  [['延边某某有限公司'], '延边某某', true],
  [['ＡＢＣ'], 'abc 주식회사', true],
  [['든든택배'], '한빛물산', false],
  [[], '한빛물산', false],
  [['한'], '한빛물산', false],
  [['한빛물산'], undefined, false],
  [['한빛물산'], '(주)', false],
] as const)('tied to %j, a case against %s is out of bounds: %s', (ties, employer, must) => {
  expect(mustRecuse(ties, employer)).toBe(must)
})
