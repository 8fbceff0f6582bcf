import pg from 'pg'
import type { Document } from './corpus.ts'
import type { Engine } from './engines.ts'

const SERVER = process.env.TEST_POSTGRES_URL ?? 'postgresql://postgres@127.0.0.1:5432/postgres'

/** PostgreSQL's trigrams, in a table that goes with the connection; undefined where no server answers or it lacks the extension. */
export async function pgTrgm(): Promise<Engine | undefined> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 2000 })
  const ready = await client
    .connect()
    .then(() => client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm'))
    .then(() => true)
    .catch(() => false)
  await client.end().catch(() => undefined)
  return ready ? { name: 'PostgreSQL pg_trgm (word_similarity)', open } : undefined
}

async function open(documents: readonly Document[]) {
  const client = new pg.Client({ connectionString: SERVER })
  await client.connect()
  await client.query('CREATE TEMP TABLE section (id int, words text)')
  for (const { id, title, keywords, questions, body } of documents)
    await client.query('INSERT INTO section VALUES ($1, $2)', [id, [title, keywords, questions, body].join('\n')])
  await client.query('CREATE INDEX ON section USING gin (words gin_trgm_ops)')
  return {
    async find(text: string) {
      const { rows } = await client.query<{ id: number }>(
        'SELECT id FROM section ORDER BY word_similarity($1, words) DESC, id LIMIT 10',
        [text],
      )
      return rows.map(({ id }) => id)
    },
    close: () => client.end(),
  }
}
