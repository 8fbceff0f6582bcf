import { type Figure, millis, rounded } from '../measure/figure.ts'
import { type Crowd, type Talked, talk } from './talk.ts'

const AIM = 1 / 3

/** Applications by many members at once, everything durable, between two runs of a bot that only echoes. */
export async function dialogBench(crowd: Crowd = { members: 200, times: 2 }): Promise<Figure[]> {
  const before = await talk('echo', crowd)
  const ours = await talk('bot', crowd)
  const after = await talk('echo', crowd)
  const asked = crowd.members * crowd.times
  if (ours.together.submissions !== asked) throw new Error(`${ours.together.submissions} of ${asked} submissions`)
  const peer = mean(rate(before), rate(after))
  const ratio = rate(ours) / peer
  return [
    {
      name: 'updates a second',
      ours: rounded(rate(ours)),
      peer: `${rounded(rate(before))}, ${rounded(rate(after))}`,
      ratio: ratio.toFixed(2),
      aim: `≥ ${AIM.toFixed(2)}`,
      met: ratio >= AIM,
    },
    { name: `submissions a second (${asked})`, ours: rounded(asked / ours.together.seconds, 1) },
    ...waits(`${crowd.members} at once`, ours, before, 'together'),
    ...waits('one alone', ours, before, 'alone'),
    {
      name: 'processor time an update',
      ours: micros(cpuOf(ours)),
      peer: micros(mean(cpuOf(before), cpuOf(after))),
      ratio: (mean(cpuOf(before), cpuOf(after)) / cpuOf(ours)).toFixed(2),
    },
    { name: 'the platform’s own, an update', ours: micros(platform(ours)), peer: micros(platform(before)) },
  ]
}

const mean = (one: number, other: number): number => (one + other) / 2
const rate = ({ together }: Talked): number => together.updates / together.seconds
const cpuOf = ({ cpu, together }: Talked): number => cpu / together.updates
const platform = ({ together }: Talked): number => together.cpu / together.updates
const micros = (seconds: number): string => `${rounded(seconds * 1_000_000)} µs`

function waits(who: string, ours: Talked, peer: Talked, how: 'together' | 'alone'): Figure[] {
  return (['p50', 'p99'] as const).map((share) => ({
    name: `update to answer, ${who}, ${share}`,
    ours: millis(ours[how].waits[share]),
    peer: millis(peer[how].waits[share]),
  }))
}
