/** A time zone in which it is about noon now: at night notices wait, and tests run at any hour. */
export function daytimeZone(now = new Date()): string {
  const east = 12 - now.getUTCHours()
  // The names of these zones count westwards.
  return east === 0 ? 'Etc/GMT' : `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`
}
