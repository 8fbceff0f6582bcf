import { type Figure, millis, rounded } from '../measure/figure.ts'
import { median, spread } from '../measure/quantiles.ts'
import { openTalk, type Slice } from './talk.ts'

const AIM = 1 / 3

export interface Crowd {
  readonly members: number
  /** How often the bot and the echo take turns. */
  readonly turns: number
}

/**
 * Applications by many members at once, everything durable, in turns with a bot that only echoes: whatever else the machine does meets
 * both alike. Each turn is compared with the echo's before and after it.
 */
export async function dialogBench({ members, turns }: Crowd = { members: 200, turns: 4 }): Promise<Figure[]> {
  const bot = await openTalk('bot', members)
  const echo = await openTalk('echo', members)
  try {
    const ours: Slice[] = []
    const theirs: Slice[] = [await echo.apply(members, ECHO_TIMES)]
    for (let turn = 0; turn < turns; turn += 1) {
      ours.push(complete(await bot.apply(members, 1), members))
      theirs.push(await echo.apply(members, ECHO_TIMES))
    }
    const alone = { ours: await bot.apply(1, ALONE_TIMES), theirs: await echo.apply(1, ALONE_TIMES) }
    return [...together(ours, theirs, members), ...waits('one alone', [alone.ours], [alone.theirs])]
  } finally {
    await bot.end()
    await echo.end()
  }
}

// The echo is quicker: several applications take it about as long as one takes the bot.
const ECHO_TIMES = 3
const ALONE_TIMES = 5

function complete(slice: Slice, wanted: number): Slice {
  if (slice.submissions === wanted) return slice
  throw new Error(`${slice.submissions} of ${wanted} submissions were taken`)
}

const rate = ({ updates, seconds }: Slice): number => updates / seconds
const around = (theirs: readonly Slice[], turn: number, of: (slice: Slice) => number): number =>
  theirs.slice(turn, turn + 2).reduce((sum, slice) => sum + of(slice), 0) / 2

function together(ours: readonly Slice[], theirs: readonly Slice[], members: number): Figure[] {
  const rates = ours.map(rate)
  const ratios = rates.map((one, turn) => one / around(theirs, turn, rate))
  const cost = (slice: Slice): number => slice.botCpu / slice.updates
  const costRatios = ours.map((one, turn) => around(theirs, turn, cost) / cost(one))
  const platform = (slice: Slice): number => slice.cpu / slice.updates
  return [
    {
      name: 'updates a second',
      ours: spread(rates, rounded),
      peer: spread(theirs.map(rate), rounded),
      ratio: spread(ratios, (one) => one.toFixed(2)),
      aim: `≥ ${AIM.toFixed(2)}`,
      met: median(ratios) >= AIM,
    },
    {
      name: 'submissions a second',
      ours: spread(
        ours.map(({ submissions, seconds }) => submissions / seconds),
        rounded,
      ),
    },
    ...waits(`${members} at once`, ours, theirs),
    {
      name: 'processor time an update',
      ours: spread(ours.map(cost), micros),
      peer: spread(theirs.map(cost), micros),
      ratio: spread(costRatios, (one) => one.toFixed(2)),
    },
    {
      name: 'the platform’s and members’',
      ours: spread(ours.map(platform), micros),
      peer: spread(theirs.map(platform), micros),
    },
  ]
}

const micros = (seconds: number): string => `${rounded(seconds * 1_000_000)} µs`

const waits = (who: string, ours: readonly Slice[], theirs: readonly Slice[]): Figure[] =>
  (['p50', 'p99'] as const).map((share) => ({
    name: `update to answer, ${who}, ${share}`,
    ours: spread(
      ours.map(({ waits }) => waits[share]),
      millis,
    ),
    peer: spread(
      theirs.map(({ waits }) => waits[share]),
      millis,
    ),
  }))
