import os from 'node:os'
import path from 'node:path'
import { defineConfig } from 'prisma/config'

// Prisma's commands would download a native schema engine, even to generate. This one is the same engine as WebAssembly,
// from a package, so that installing and writing a migration work without that download.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ||= path.resolve(import.meta.dirname, 'tools/schema-engine.mjs')

// Never the bot's own file by default: `migrate dev` may reset the database it works on.
const url = process.env.DATABASE_URL || `file:${path.join(os.tmpdir(), 'deundeun-dev.db')}`
const provider = /^postgres(ql)?:/.test(url) ? 'postgresql' : 'sqlite'

export default defineConfig({
  schema: `prisma/${provider}`,
  migrations: { path: `prisma/${provider}/migrations` },
  datasource: { url },
})
