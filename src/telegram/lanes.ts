import { type Allowance, openAllowance } from './allowance.ts'

/** Dealt with, or left for whoever comes after us. */
export type JobEnd = 'done' | 'left'

/** One update's work. */
export interface Job {
  /** Its share of the member's allowance; 0 for what does not count. */
  readonly cost: number
  /** Passes everything that waits: a life may hang on it. */
  readonly urgent: boolean
  run(): Promise<JobEnd>
  /** Its lane begins to be slowed with this job: the member is told, once for each flood. */
  slowed(): void
}

/** One member's updates one after another, members side by side; a flood waits in its own lane. */
export interface Lanes {
  /** How the job ended; `left` too when it was still waiting at `stop`. */
  enter(key: number, job: Job): Promise<JobEnd>
  /** Starts nothing more; what runs goes on. */
  stop(): void
}

export interface LanesPlan {
  readonly perMinute: number
  /** Held back at most, over all members: what is held is not confirmed, and more would keep new updates from coming. */
  readonly mostHeld: number
  readonly now?: () => number
}

interface Waiting {
  readonly job: Job
  end(end: JobEnd | Promise<JobEnd>): void
}

interface Lane {
  readonly waiting: Waiting[]
  readonly allowance: Allowance
  busy: boolean
  told: boolean
  timer: NodeJS.Timeout | undefined
}

interface Road {
  readonly lanes: Map<number, Lane>
  readonly perMinute: number
  readonly mostHeld: number
  readonly now: () => number
  held: number
  stopped: boolean
}

const ROOMY = 1000

export function openLanes({ perMinute, mostHeld, now = Date.now }: LanesPlan): Lanes {
  const road: Road = { lanes: new Map(), perMinute, mostHeld, now, held: 0, stopped: false }
  return { enter: (key, job) => enter(road, key, job), stop: () => stop(road) }
}

function enter(road: Road, key: number, job: Job): Promise<JobEnd> {
  if (road.stopped) return Promise.resolve('left')
  if (job.urgent) return job.run()
  const lane = laneOf(road, key)
  return new Promise((resolve) => {
    lane.waiting.push({ job, end: resolve })
    road.held += 1
    pump(road, lane)
  })
}

function laneOf(road: Road, key: number): Lane {
  const known = road.lanes.get(key)
  if (known) return known
  if (road.lanes.size > ROOMY) sweep(road)
  const lane = { waiting: [], allowance: openAllowance(road.perMinute), busy: false, told: false, timer: undefined }
  road.lanes.set(key, lane)
  return lane
}

function sweep({ lanes, now }: Road): void {
  for (const [key, lane] of lanes) if (isIdle(lane) && lane.allowance.isWhole(now())) lanes.delete(key)
}

const isIdle = (lane: Lane): boolean => !lane.busy && lane.waiting.length === 0

/** Starts the lane's next job, now or when the allowance lets it. */
function pump(road: Road, lane: Lane): void {
  const next = lane.waiting[0]
  if (lane.busy || !next) return
  clearTimeout(lane.timer)
  const now = road.now()
  const wait = lane.allowance.wait(now, next.job.cost)
  if (wait > 0 && road.held <= road.mostHeld) return slow(road, lane, next.job, wait)
  if (lane.allowance.isWhole(now)) lane.told = false
  // What passes only for want of room is not charged: it would keep the rest waiting for hours.
  if (wait === 0) lane.allowance.spend(now, next.job.cost)
  lane.waiting.shift()
  road.held -= 1
  lane.busy = true
  next.end(run(road, lane, next.job))
}

function slow(road: Road, lane: Lane, job: Job, wait: number): void {
  lane.timer = setTimeout(() => pump(road, lane), wait)
  if (lane.told) return
  lane.told = true
  job.slowed()
}

async function run(road: Road, lane: Lane, job: Job): Promise<JobEnd> {
  try {
    return await job.run()
  } finally {
    lane.busy = false
    pump(road, lane)
  }
}

function stop(road: Road): void {
  road.stopped = true
  for (const lane of road.lanes.values()) {
    clearTimeout(lane.timer)
    for (const { end } of lane.waiting.splice(0)) end('left')
  }
}
