/** A row of plain SQL: SQLite knows neither booleans nor dates, and Prisma gives its whole numbers as BigInt there. */
export type PlainRow<Row> = { readonly [K in keyof Row]: Plain<Row[K]> }

type Plain<V> = V extends boolean
  ? boolean | number
  : V extends Date
    ? Date | string
    : V extends number
      ? number | bigint
      : V
