import type { AnswerPorts } from '../answering/work.ts'
import { calculateWith } from '../calculating/calculate-with.ts'
import { dayToldIn } from '../calculating/day-told.ts'
import type { Scene } from './scene.ts'

/** What answering stands on, for this reader. */
export const portsIn = ({ world, say, locale, jurisdiction }: Scene): AnswerPorts => ({
  sources: world.sources,
  say,
  calculate: calculateWith([...world.calculators.values()], say, { locale }),
  deadlines: { dayTold: dayToldIn, calendars: world.calendars },
  assume: jurisdiction,
  report: world.report,
})
