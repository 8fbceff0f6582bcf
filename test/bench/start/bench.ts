import { type Figure, rounded } from '../measure/figure.ts'
import { openFolder } from '../measure/folder.ts'
import { median, spread } from '../measure/quantiles.ts'
import { startOnce } from './start-once.ts'

const COLD_AIM = 5
const WARM_AIM = 2

/** From starting the process to the banner. Cold: no index, no database; `first ever` has no transpiled files either. */
export async function startBench(times = 5): Promise<Figure[]> {
  const transpiled = await openFolder()
  try {
    const first = await cold(transpiled.path, 1)
    const later = await cold(transpiled.path, 3)
    const warm = await warmed(transpiled.path, times)
    return [
      figure('cold, the first ever', first, COLD_AIM),
      figure('cold', later, COLD_AIM),
      figure('warm', warm, WARM_AIM),
      {
        name: '  of it Node, before main begins',
        ours: spread(
          warm.map(({ total, own }) => total - own),
          seconds,
        ),
      },
    ]
  } finally {
    await transpiled.remove()
  }
}

type Start = Awaited<ReturnType<typeof startOnce>>

async function cold(tmp: string, times: number): Promise<Start[]> {
  const starts: Start[] = []
  for (let time = 0; time < times; time += 1) {
    const folder = await openFolder()
    starts.push(await startOnce(folder.path, tmp))
    await folder.remove()
  }
  return starts
}

async function warmed(tmp: string, times: number): Promise<Start[]> {
  const folder = await openFolder()
  try {
    await startOnce(folder.path, tmp)
    const starts: Start[] = []
    for (let time = 0; time < times; time += 1) starts.push(await startOnce(folder.path, tmp))
    return starts
  } finally {
    await folder.remove()
  }
}

const seconds = (value: number): string => `${rounded(value, 2)} s`

function figure(name: string, starts: readonly Start[], aim: number): Figure {
  const totals = starts.map(({ total }) => total)
  return { name, ours: spread(totals, seconds), aim: `< ${aim} s`, met: median(totals) < aim }
}
