import type { AnswerPorts } from '../answering/work.ts'
import { calculateWith } from '../calculating/calculate-with.ts'
import type { Scene } from './scene.ts'

/** What answering stands on, for this reader. */
export const portsIn = ({ world, say, locale, jurisdiction }: Scene): AnswerPorts => ({
  sources: world.sources,
  say,
  calculate: calculateWith([...world.calculators.values()], say, { locale }),
  assume: jurisdiction,
  report: world.report,
})
