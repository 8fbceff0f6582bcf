/** How much of one member's haste is still allowed: so many at once, then evenly spread. Times in milliseconds. */
export interface Allowance {
  /** Milliseconds until something of this cost may pass; 0 is now. */
  wait(now: number, cost: number): number
  spend(now: number, cost: number): void
  /** Nothing is owed any more: the member was quiet long enough. */
  isWhole(now: number): boolean
}

const MINUTE = 60_000

/** Up to `perMinute` pass at once; a longer haste passes at that rate (a leaky bucket kept as one time). */
export function openAllowance(perMinute: number): Allowance {
  const spacing = MINUTE / perMinute
  let paidUntil = 0
  return {
    wait: (now, cost) => Math.max(0, Math.ceil(Math.max(paidUntil, now) + cost * spacing - now - MINUTE)),
    spend(now, cost) {
      paidUntil = Math.max(paidUntil, now) + cost * spacing
    },
    isWhole: (now) => paidUntil <= now,
  }
}
