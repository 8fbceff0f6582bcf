import type { Day } from '../calendar.ts'
import type { Showing } from '../intake/step.ts'
import { inLocale, type Jurisdiction } from '../text.ts'
import type { Say } from '../wording.ts'
import { calculationIn } from './calculation.ts'
import type { Calculator } from './calculator.ts'
import { headlineOf, resultText } from './result-text.ts'

interface Asked {
  readonly text: string
  readonly jurisdiction: Jurisdiction
  readonly day: Day
  readonly today: Day
}

/** How answering has the sum in a question worked out, worded for one reader. */
export const calculateWith =
  (calculators: readonly Calculator[], say: Say, { locale }: Pick<Showing, 'locale'>) =>
  (asked: Asked) => {
    const found = calculationIn(asked, calculators)
    if (!found) return undefined
    const { calculator, sum, all, presumed } = found
    const name = inLocale(calculator.name, locale)
    if (!sum) return { id: calculator.id, name, result: undefined }
    const showing = { locale, currency: asked.jurisdiction === 'cn' ? 'CNY' : 'KRW' }
    const text = resultText(calculator, sum, { replies: all, presumed }, say, showing)
    return {
      id: calculator.id,
      name,
      result: { headline: headlineOf(sum, locale), text, articles: sum.articles ?? calculator.articles },
    }
  }
