import { KINDS } from './gold.ts'
import type { Score } from './score-answer.ts'

const share = (scores: readonly Score[], holds: (score: Score) => boolean): string =>
  scores.length === 0 ? '–' : ((100 * scores.filter(holds).length) / scores.length).toFixed(1)

function row(name: string, scores: readonly Score[]): string {
  const law = scores.filter(({ gold }) => gold.gold.length > 0)
  const cells = [
    String(scores.length),
    share(scores, ({ right }) => right),
    share(law, ({ hit1 }) => hit1),
    share(law, ({ hit3 }) => hit3),
    share(scores, ({ facts }) => facts),
    share(law, ({ withheld }) => withheld),
    share(law, ({ wrong }) => wrong),
  ]
  return [name.padEnd(16), ...cells.map((cell) => cell.padStart(9))].join('')
}

/** The figures per kind, and what all answers together cost. */
export function scoreTable(scores: readonly Score[]): string {
  const head = [
    'kind'.padEnd(16),
    ...['n', 'right %', 'hit@1', 'hit@3', 'facts', 'withheld', 'wrong'].map((one) => one.padStart(9)),
  ]
  const rows = KINDS.map((kind) => scores.filter(({ gold }) => gold.kind === kind))
    .filter((ofKind) => ofKind.length > 0)
    .map((ofKind) => row(ofKind[0]?.gold.kind ?? '', ofKind))
  return [head.join(''), ...rows, row('all', scores), '', costs(scores)].join('\n')
}

function costs(scores: readonly Score[]): string {
  const citing = scores.filter(({ given }) => given.citations.length > 0)
  const citations = citing.reduce((sum, { given }) => sum + given.citations.length, 0) / Math.max(1, citing.length)
  const times = scores.map(({ given }) => given.millis).sort((one, other) => one - other)
  const at = (part: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(2)
  return `citations an answer ${citations.toFixed(2)} · time ms p50 ${at(0.5)} p99 ${at(0.99)}`
}

/** Every miss with its card, for reading. */
export function failures(scores: readonly Score[]): string {
  return scores
    .filter(({ right }) => !right)
    .map(
      ({ gold, given, hit1, hit3, facts }) =>
        `── ${gold.id} ${gold.kind} → ${given.outcome} hit@1 ${hit1} hit@3 ${hit3} facts ${facts}\n${gold.question}\n   wants ${[...gold.gold, ...(gold.programme ?? [])].join(', ')} · ${gold.must.join(' & ')}\n   cites ${given.citations.join(', ')} · ${given.sections.join(', ')} · beside ${given.related.join(', ')}\n${given.text.replace(/^/gm, '   | ')}`,
    )
    .join('\n\n')
}
