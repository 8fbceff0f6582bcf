import type { Day } from '../../../core/calendar.ts'
import type { Mistake } from '../mistake.ts'
import type { WrittenSection } from '../section-file.ts'

/** What the rules compare with. The lists of offers are those of the catalogue; a list left out is not compared with. */
export interface LintSetting {
  readonly today: Day
  readonly programmes?: readonly string[]
  readonly calculators?: readonly string[]
  readonly deadlines?: readonly string[]
}

/** What is wrong with a section by one rule. */
export type Rule = (written: WrittenSection) => Mistake[]

export const mistakeIn = ({ file, line, section }: WrittenSection, what: string, cure: string): Mistake => ({
  file,
  line,
  what: `#${section.id.split('#')[1]}: ${what}`,
  cure,
})
