/** Seconds until the n-th retry (n from 1): doubling from 5 s to at most an hour. */
export const backOff = (attempt: number): number => Math.min(5 * 2 ** (attempt - 1), 3600)

/** Attempts after which a notice is given up and staff see it on the call list: about a day of trying. */
export const MOST_ATTEMPTS = 30

/** Seconds a claim lasts; a process that dies holds its claims no longer than that. */
export const LEASE_SECONDS = 60

const QUIET_FROM = '21:00'
const QUIET_TO = '08:00'

/** No unasked message leaves at night, but for urgent ones. Takes the wall clock `HH:MM` in the union's time zone. */
export const isQuiet = (clock: string): boolean => clock >= QUIET_FROM || clock < QUIET_TO
