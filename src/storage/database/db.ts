import type { Prisma, PrismaClient } from '../generated/sqlite/client.ts'

/** The records. The clients of both providers are alike in all that is used; the types are those of SQLite's. */
export type Db = PrismaClient

/** The records inside a transaction, or outside of one. */
export type Tx = Prisma.TransactionClient

/** A statement that has not run yet; several of them make an array transaction. */
export type Statement = Prisma.PrismaPromise<unknown>

/** A statement in plain SQL, for both databases. */
export type Plain = Prisma.Sql

/** Runs what is made as one transaction; it may be made twice, since a statement that has run cannot run again. */
export type Atomically<Of> = (make: () => Of[]) => Promise<void>

/** Reads in plain SQL with `?` for values, prepared once: what every update does first must cost next to nothing. */
export interface Lookup {
  rows<Row>(sql: string, values: readonly string[]): Promise<readonly Row[]>
}

export interface Connection {
  readonly db: Db
  readonly lookup: Lookup
  readonly atomically: Atomically<Statement>
  /** For what every update writes: as cheap as the database allows. */
  readonly plainly: Atomically<Plain>
  close(): Promise<void>
}

/** A slow transaction must not make those waiting for it fail. */
export const PATIENCE = { maxWait: 30_000, timeout: 30_000 }
