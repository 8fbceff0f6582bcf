import { softened, squeezed } from './plain-form.ts'
import type { Duty } from './wrongdoing.ts'

/** What a request is refused for: the duty that it would break, others' data, or a trick on the bot. */
export const REFUSALS = [
  'pay',
  'dismissal',
  'truth',
  'safety',
  'union',
  'retaliation',
  'privacy',
  'benefit',
  'others_data',
  'injection',
  'repeat',
  'forged_decision',
] as const satisfies readonly (Duty | 'others_data' | 'injection' | 'repeat' | 'forged_decision')[]
export type Refusal = (typeof REFUSALS)[number]

/** An example of what is refused, as curators wrote it. */
export interface RefusalExample {
  readonly refusal: Refusal
  readonly text: string
}

export interface Resemblance {
  readonly refusal: Refusal
  /** Evidence for a refused request against an honest question: the logarithm of a ratio over the square root of the length. */
  readonly score: number
}

export type Resembles = (text: string) => Resemblance

// Words of asking are in honest questions as much: what is asked about must speak.
const ASKING =
  /(계약서|합의서|진정서|신청서|사직서|서류)?(양식|서식|초안)(을|를|은|이)?|(방법|요령|법)(을|이|은|좀)?|(알려|가르쳐|갈켜|설명해|말해|보여)(줘|주|달)?(라|요|쇼|새요|십시오|세요)?|어떳개|어캐|(하|해)?(야|면)(하|되|됨)?(나요|나|까|죠|지|요|는지|오)?$|(써|만들어|짜|작성해|대|지어|해)(줘|주|달)(라|요|쇼|새요|십시오)?|궁금|십(어요|어|은대|슴다|다)|좀|임까|슴까|함까|됨까|습니까|인가요|나요|까요|은대|는대|하고|합니다|새요|십시오/g
const SIZES = [2, 3]

/** What is asked about, as it sounds, between marks for its beginning and end. */
const soundsOf = (text: string): string => `^${softened(squeezed(text)).replace(ASKING, ' ')}$`

/** Runs of two and three syllables, each once; lost spaces and slips of typing keep most of them. */
function runsOf(text: string): string[] {
  const words = soundsOf(text)
  const runs = new Set<string>()
  for (const size of SIZES) for (let at = 0; at + size <= words.length; at += 1) runs.add(words.slice(at, at + size))
  return [...runs]
}

// Smoothing: a run that no honest question holds is some evidence, not proof.
const SEEN = 0.5
const RARE = 0.1

interface Seen {
  refused: number
  honest: number
  /** The last honest question that held it: each counts once. */
  lastAt: number
  readonly byRefusal: Map<Refusal, number>
}

/**
 * Learns from examples of refused requests and from every honest question there is (naive Bayes over runs of syllables), so that a
 * curator teaches by adding a line. Only runs of the examples are counted: some 30,000 questions take about half a second.
 */
export function learnRefusals(examples: readonly RefusalExample[], honest: readonly string[]): Resembles {
  const seen = new Map<string, Seen>()
  for (const { refusal, text } of examples) for (const run of runsOf(text)) countRefused(seen, run, refusal)
  for (const [at, text] of honest.entries()) countHonest(seen, soundsOf(text), at)
  return (text) => resemblance(runsOf(text), seen, examples.length, honest.length)
}

function countRefused(seen: Map<string, Seen>, run: string, refusal: Refusal): void {
  const known = seen.get(run) ?? { refused: 0, honest: 0, lastAt: -1, byRefusal: new Map<Refusal, number>() }
  known.refused += 1
  known.byRefusal.set(refusal, (known.byRefusal.get(refusal) ?? 0) + 1)
  seen.set(run, known)
}

function countHonest(seen: Map<string, Seen>, words: string, at: number): void {
  for (const size of SIZES) {
    for (let from = 0; from + size <= words.length; from += 1) {
      const known = seen.get(words.slice(from, from + size))
      if (!known || known.lastAt === at) continue
      known.lastAt = at
      known.honest += 1
    }
  }
}

function resemblance(
  runs: readonly string[],
  seen: ReadonlyMap<string, Seen>,
  refused: number,
  honest: number,
): Resemblance {
  let score = 0
  const shares = new Map<Refusal, number>()
  for (const run of runs) {
    const known = seen.get(run)
    if (!known) continue
    const weight = Math.log((known.refused + RARE) / (refused + 1) / ((known.honest + SEEN) / (honest + 1)))
    score += weight
    for (const [refusal, count] of known.byRefusal)
      shares.set(refusal, (shares.get(refusal) ?? 0) + (Math.max(weight, 0) * count) / known.refused)
  }
  const [best] = [...shares].sort(([, one], [, other]) => other - one)
  return { refusal: best?.[0] ?? 'truth', score: score / Math.sqrt(Math.max(runs.length, 1)) }
}
