/** Money and figures are stored as whole hundredths; core counts in units with up to two decimals, at most 10^12. */
export const hundredths = (value: number): bigint => BigInt(Math.round(value * 100))

export const units = (stored: bigint): number => Number(stored) / 100
