/** What a process has used since it began. */
export interface Spent {
  /** Seconds of processor time, its threads together. */
  readonly cpu: number
  /** Bytes of memory that it holds, and those of them that live JavaScript objects take. */
  readonly rss: number
  readonly heap: number
}

export function spent(): Spent {
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed } = process.memoryUsage()
  return { cpu: (user + system) / 1_000_000, rss, heap: heapUsed }
}
