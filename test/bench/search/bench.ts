import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type Figure, millis, rounded } from '../measure/figure.ts'
import { quantilesOf } from '../measure/quantiles.ts'
import { type Corpus, corpusOf, recombined } from './corpus.ts'
import { type Engine, ours, PEERS } from './engines.ts'
import { pgTrgm } from './pg-trgm.ts'

// The best peer at its defaults is to be beaten by so many points.
const LEAD = 5
const MOST_MILLIS = 20

/** Quality, time, memory beside the engines others use, on the project's sections and the questions nobody tuned to. */
export async function searchBench(): Promise<Figure[]> {
  const trgm = await pgTrgm()
  const corpora = [corpusOf('kr'), corpusOf('cn')]
  const measured: Measured[] = []
  for (const engine of [ours, ...PEERS, ...(trgm ? [trgm] : [])]) measured.push(await measure(engine, corpora))
  const [own, ...peers] = measured
  const atDefaults = peers.filter(({ name }) => !name.includes('our'))
  const best = Math.max(...atDefaults.map(({ hit }) => hit))
  const rows = measured.map(({ name, hit, near, p50, p99, build, memory }) => ({
    name,
    ours: `hit@1 ${rounded(hit)} · hit@3 ${rounded(near)} · p50 ${millis(p50)} · p99 ${millis(p99)} · index ${millis(build)} · ${rounded(memory / 2 ** 20)} MB`,
  }))
  const lead = (own?.hit ?? 0) - best
  return [
    ...rows,
    { name: 'points before the best peer at its defaults', ours: rounded(lead), aim: `≥ ${LEAD}`, met: lead >= LEAD },
  ]
}

/** How our engine grows. */
export async function growthBench(sizes: readonly number[] = [1_000, 10_000, 100_000]): Promise<Figure[]> {
  const corpus = corpusOf('kr')
  const figures: Figure[] = []
  for (const size of sizes) {
    const grown = { documents: recombined(corpus.documents, size), questions: corpus.questions }
    const { p50, p99, build, memory, hit } = await measure(ours, [grown])
    const text = `hit@1 ${rounded(hit)} · p50 ${millis(p50)} · index ${millis(build)} · ${rounded(memory / 2 ** 20)} MB · p99 ${millis(p99)}`
    const isAimedAt = size === 10_000
    figures.push({
      name: `${size.toLocaleString('en-US')} sections`,
      ours: text,
      ...(isAimedAt ? { aim: `p99 < ${MOST_MILLIS} ms`, met: p99 < MOST_MILLIS } : {}),
    })
  }
  return figures
}

interface Measured {
  readonly name: string
  /** Per cent of the questions whose first section is right, and whose first three hold one. */
  readonly hit: number
  readonly near: number
  readonly p50: number
  readonly p99: number
  /** Milliseconds to index. */
  readonly build: number
  /** Bytes more than before. */
  readonly memory: number
}

async function measure(engine: Engine, corpora: readonly Corpus[]): Promise<Measured> {
  const outcomes: Outcome[] = []
  let build = 0
  let memory = 0
  for (const { documents, questions } of corpora) {
    const before = bytesHeld()
    const began = performance.now()
    const opened = await engine.open(documents)
    build += performance.now() - began
    memory += bytesHeld() - before
    for (const { text } of questions.slice(0, 30)) await opened.find(text)
    for (const { text, right } of questions) {
      const start = performance.now()
      const found = await opened.find(text)
      const spent = performance.now() - start
      outcomes.push({ spent, place: found.findIndex((id) => right.has(id)) })
    }
    await opened.close?.()
  }
  const share = (holds: (place: number) => boolean): number =>
    (100 * outcomes.filter(({ place }) => holds(place)).length) / outcomes.length
  const { p50, p99 } = quantilesOf(outcomes.map(({ spent }) => spent))
  return {
    name: engine.name,
    hit: share((place) => place === 0),
    near: share((place) => place >= 0 && place < 3),
    p50,
    p99,
    build,
    memory,
  }
}

interface Outcome {
  readonly spent: number
  /** Of the first right section; negative where none was found. */
  readonly place: number
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function bytesHeld(): number {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
