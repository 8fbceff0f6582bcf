import { decide } from '../../core/answering/decide.ts'
import { find } from '../../core/answering/find-sections.ts'
import { OURS, type Thresholds } from '../../core/answering/thresholds.ts'
import { understand } from '../../core/answering/understand.ts'
import type { AnswerPorts, Work } from '../../core/answering/work.ts'
import type { Day } from '../../core/calendar.ts'
import type { Gold } from './gold.ts'

const LEVELS: Readonly<Record<'floor' | 'coverage' | 'sure', readonly number[]>> = {
  floor: [0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1, 1.5],
  coverage: [0, 0.08, 0.15, 0.2, 0.3, 0.4, 0.5],
  sure: [0.6, 0.9, 1.2, 1.5, 2, 99],
}

interface Sample {
  readonly gold: Gold
  readonly work: Work
}

/** For each level of each threshold, the others as they are: how the questions of law and those beyond it would end. */
export function tuneTable(questions: readonly Gold[], today: Day, ports: AnswerPorts): string {
  const samples = questions
    .filter(({ kind }) => kind === 'answerable' || kind === 'out_of_scope')
    .map((gold) => ({ gold, work: searched(gold, today, ports) }))
  const names = Object.keys(LEVELS) as (keyof typeof LEVELS)[]
  return names.flatMap((name) => [head(name), ...LEVELS[name].map((level) => row(samples, name, level))]).join('\n')
}

const head = (name: string): string =>
  `\n${name.padEnd(10)} correct %  wrong %  withheld %   beyond the law, answered %   (now ${OURS[name as keyof Thresholds]})`

function searched(gold: Gold, today: Day, ports: AnswerPorts): Work {
  const question = {
    text: gold.question,
    locale: 'ko',
    jurisdiction: gold.jurisdiction,
    askedOn: today,
    earlier: [],
  } as const
  const begun: Work = {
    question,
    text: gold.question,
    masked: [],
    query: gold.question,
    jurisdiction: gold.jurisdiction,
    assumed: false,
    day: today,
    findings: [],
  }
  const understood = understand(begun, ports)
  const found = understood.kind === 'go_on' ? find(understood.work, ports) : understood
  return found.kind === 'go_on' ? found.work : begun
}

type Ended = 'correct' | 'wrong' | 'withheld'

function endOf({ gold, work }: Sample, limits: Thresholds): Ended {
  const decision = decide(work.findings, { service: false, bare: false, ours: true }, limits)
  if (decision.kind !== 'section') return 'withheld'
  return decision.section.articles.slice(0, 3).some((id) => gold.gold.includes(id)) ? 'correct' : 'wrong'
}

function row(samples: readonly Sample[], name: string, level: number): string {
  const limits = { ...OURS, [name]: level }
  const law = samples.filter(({ gold }) => gold.kind === 'answerable').map((sample) => endOf(sample, limits))
  const beyond = samples.filter(({ gold }) => gold.kind === 'out_of_scope').map((sample) => endOf(sample, limits))
  const share = (ends: readonly Ended[], wanted: readonly Ended[]): string =>
    ((100 * ends.filter((end) => wanted.includes(end)).length) / Math.max(1, ends.length)).toFixed(1).padStart(9)
  return [
    String(level).padEnd(10),
    share(law, ['correct']),
    share(law, ['wrong']),
    share(law, ['withheld']),
    share(beyond, ['correct', 'wrong']),
  ].join(' ')
}
