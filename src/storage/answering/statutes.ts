import type { Db } from '../database/db.ts'

/** An article as published: public text, so it is kept in the clear. */
export interface KeptArticle {
  readonly lawId: string
  readonly number: string
  readonly place: number
  readonly heading: string
  readonly text: string
  readonly inForce: string
}

/** The statute texts that an operator read in. */
export interface Statutes {
  /** Replaces all that is kept, at once. */
  replace(articles: readonly KeptArticle[]): Promise<void>
  all(): Promise<readonly KeptArticle[]>
}

// SQLite takes at most 32,766 values in one statement.
const BATCH = 1000

export const statutesIn = (db: Db): Statutes => ({
  async replace(articles) {
    const batches = Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, at) =>
      articles.slice(at * BATCH, (at + 1) * BATCH),
    )
    await db.$transaction([
      db.statuteArticle.deleteMany(),
      ...batches.map((batch) => db.statuteArticle.createMany({ data: [...batch] })),
    ])
  },
  all: () => db.statuteArticle.findMany({ orderBy: [{ lawId: 'asc' }, { place: 'asc' }] }),
})
