#!/usr/bin/env node
// Drop-in replacement for Prisma's native schema-engine: JSON-RPC over stdio on top of @prisma/schema-engine-wasm + driver adapters.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { bindMigrationAwareSqlAdapterFactory, mockMigrationAwareAdapterFactory } from '@prisma/driver-adapter-utils'

const require = createRequire(import.meta.url)
const argv = process.argv.slice(2)
if (argv[0] === '--version') {
  console.log('schema-engine-wasm')
  process.exit(0)
}
const opt = { datamodels: [], cli: null }
for (let i = 0; i < argv.length; i++) {
  if (argv[i] === '--datamodels') opt.datamodels.push(argv[++i])
  else if (argv[i] === '--datasource') opt.datasource = JSON.parse(argv[++i])
  else if (argv[i] === 'cli') {
    opt.cli = argv[++i]
  } else i++
}
const schemas = opt.datamodels.map((p) => [p, readFileSync(p, 'utf8')])
const url = opt.datasource?.url
if (process.env.SHIM_LOG) (await import('node:fs')).appendFileSync(process.env.SHIM_LOG, JSON.stringify(argv) + '\n')
const cleanups = []
async function makeFactory(provider) {
  if (provider === 'sqlite') {
    if (!url) return mockMigrationAwareAdapterFactory('sqlite')
    const { PrismaBetterSqlite3 } = await import('@prisma/adapter-better-sqlite3')
    const f = new PrismaBetterSqlite3({ url })
    // schema-engine-wasm sends whole migration scripts through queryRaw on the shadow database; better-sqlite3 prepares one statement only.
    const wrap = async (p) => {
      const a = await p
      for (const [k, empty] of [
        ['queryRaw', { columnNames: [], columnTypes: [], rows: [] }],
        ['executeRaw', 0],
      ]) {
        const orig = a[k].bind(a)
        a[k] = async (query) => {
          try {
            return await orig(query)
          } catch (e) {
            if (
              query.args.length ||
              !/more than one statement/.test(
                String(e.message) + String(e.cause?.message) + String(e.cause?.originalMessage),
              )
            )
              throw e
            await a.executeScript(query.sql)
            return empty
          }
        }
      }
      return a
    }
    return {
      provider: f.provider,
      adapterName: f.adapterName,
      connect: () => wrap(f.connect()),
      connectToShadowDb: () => wrap(f.connectToShadowDb()),
    }
  }
  const { PrismaPg } = await import('@prisma/adapter-pg')
  const pg = (await import('pg')).default
  const { parse } = await import('pg-connection-string')
  const target = url ?? process.env.SHIM_PG_URL
  const { schema = 'public', ...cfg } = (({ searchParams }) => ({
    schema: searchParams.get('schema') ?? undefined,
    ...parse(target),
  }))(new URL(target))
  for (const k of Object.keys(cfg)) if (cfg[k] === null || cfg[k] === undefined || cfg[k] === '') delete cfg[k]
  // One session only (advisory lock, search_path), discrete fields instead of connectionString (pg lets connectionString override `database`,
  // so the stock connectToShadowDb() would hit the main database), "char" (oid 18) read as text, scripts sent whole instead of split at ';'.
  const adapterFor = async (database, onDispose) => {
    const pool = new pg.Pool({ ...cfg, database, max: 1 })
    pool.on('error', () => {})
    const a = await new PrismaPg(pool, { schema, disposeExternalPool: true }).connect()
    const query = pool.query.bind(pool)
    pool.query = async (...args) => {
      const r = await query(...args)
      for (const x of Array.isArray(r) ? r : [r])
        for (const f of x.fields ?? []) if (f.dataTypeID === 18) f.dataTypeID = 25
      return r
    }
    a.executeScript = async (script) => {
      try {
        await pool.query(script)
      } catch (e) {
        a.onError(e)
      }
    }
    const dispose = a.dispose.bind(a)
    a.dispose = async () => {
      await dispose()
      await onDispose?.()
    }
    return a
  }
  const admin = async (sql, database = cfg.database) => {
    const c = new pg.Client({ ...cfg, database })
    await c.connect()
    try {
      await c.query(sql)
    } finally {
      await c.end()
    }
  }
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => adapterFor(cfg.database),
    connectToShadowDb: async () => {
      const name = `prisma_migrate_shadow_db_${globalThis.crypto.randomUUID()}`
      await admin(`CREATE DATABASE "${name}"`)
      cleanups.push(() => admin(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`))
      return adapterFor(name, () => admin(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`))
    },
  }
}
function providerOf() {
  const fromSchema = schemas
    .map(([, c]) => /datasource\s+\w+\s*\{[^}]*provider\s*=\s*"(\w+)"/.exec(c)?.[1])
    .find(Boolean)
  return fromSchema ?? (url?.startsWith('postgres') ? 'postgresql' : 'sqlite')
}
async function pgCreateDb() {
  const pg = (await import('pg')).default
  const u = new URL(url)
  const db = decodeURIComponent(u.pathname.slice(1))
  u.pathname = '/postgres'
  const c = new pg.Client({ connectionString: u.href })
  await c.connect()
  try {
    await c.query(`CREATE DATABASE "${db.replaceAll('"', '""')}"`)
  } catch (e) {
    if (e.code !== '42P04') throw e
  } finally {
    await c.end()
  }
  return db
}
if (opt.cli) {
  try {
    if (opt.cli === 'can-connect-to-database') {
      const a = await (await makeFactory(providerOf())).connect()
      await a.queryRaw({ sql: 'select 1', args: [], argTypes: [] })
      await a.dispose?.()
    } else if (opt.cli === 'create-database') {
      if (providerOf() === 'postgresql') await pgCreateDb()
      else {
        const a = await (await makeFactory('sqlite')).connect()
        await a.dispose?.()
      }
    } else throw new Error('unsupported: ' + opt.cli)
    process.exit(0)
  } catch (e) {
    console.error('{}') // the CLI drops the first stderr line
    console.error(
      JSON.stringify({
        level: 'ERROR',
        target: 'schema_engine::logger',
        fields: {
          message: e.message,
          is_panic: false,
          error_code: e.cause?.kind === 'DatabaseDoesNotExist' ? 'P1003' : 'P1001',
        },
      }),
    )
    process.exit(1)
  }
}
const bgPath = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
const bg = await import(bgPath)
const wasm = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(bgPath.replace(/\.js$/, '.wasm'))), {
  './schema_engine_bg.js': bg,
})
bg.__wbg_set_wasm(wasm.exports)
wasm.exports.__wbindgen_start()
let enginePromise, factory
async function engine(params) {
  if (!enginePromise) {
    let s = schemas
    let provider = providerOf()
    if (!s.length) {
      const f = params?.to?.files ?? params?.from?.files ?? params?.schema?.files
      if (f) {
        s = f.map((x) => [x.path, x.content])
        provider =
          s.map(([, c]) => /datasource\s+\w+\s*\{[^}]*provider\s*=\s*"(\w+)"/.exec(c)?.[1]).find(Boolean) ?? provider
      }
    }
    const lock = params?.from?.lockfile?.content ?? params?.to?.lockfile?.content
    if (!s.length && lock) provider = /provider\s*=\s*"(\w+)"/.exec(lock)?.[1] ?? provider
    factory = bindMigrationAwareSqlAdapterFactory(await makeFactory(provider))
    enginePromise = bg.SchemaEngine.new(
      { datamodels: s.length ? s : [['schema.prisma', `datasource db { provider = "${provider}" }`]] },
      (l) => process.stderr.write(l + '\n'),
      factory,
    )
  }
  return enginePromise
}
const NAME = { getDatabaseVersion: 'version' }
const NEEDS_TABLE = new Set([
  'applyMigrations',
  'devDiagnostic',
  'diagnoseMigrationHistory',
  'markMigrationApplied',
  'markMigrationRolledBack',
  'evaluateDataLoss',
  'createMigration',
])
async function ensureTable() {
  // schema-engine-wasm on SQLite fails with P1014 when _prisma_migrations is missing (native code path only handles rusqlite errors)
  if (providerOf() !== 'sqlite' || !url) return
  const a = await (await makeFactory('sqlite')).connect()
  await a.executeScript(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
);`)
  await a.dispose?.()
}
async function handle(m) {
  if (NEEDS_TABLE.has(m.method)) await ensureTable()
  if (m.method === 'createDatabase') {
    if (providerOf() === 'postgresql') return { databaseName: await pgCreateDb() }
    await engine(m.params)
    return { databaseName: url }
  }
  const e = await engine(m.params)
  if (m.method === 'getDatabaseVersion') return await e.version(m.params)
  let r = await e[NAME[m.method] ?? m.method](m.params)
  if (m.method === 'diff') {
    if (r.stdout) {
      process.stdout.write(
        JSON.stringify({ jsonrpc: '2.0', id: 1e6, method: 'print', params: { content: r.stdout } }) + '\n',
      )
    }
    return { exitCode: r.exitCode, stdout: null }
  }
  return r ?? {}
}
const rl = createInterface({ input: process.stdin })
let pending = 0,
  closed = false
const maybeExit = async () => {
  if (closed && pending === 0) {
    for (const c of cleanups) await c().catch(() => {})
    process.exit(0)
  }
}
const take = async (line) => {
  const m = JSON.parse(line)
  if (!m.method) return
  if (process.env.SHIM_LOG) (await import('node:fs')).appendFileSync(process.env.SHIM_LOG, line.slice(0, 500) + '\n')
  pending++
  let out
  try {
    out = { jsonrpc: '2.0', id: m.id, result: await handle(m) }
  } catch (err) {
    const id = /External error id#(\d+)/.exec(err.message)?.[1]
    const inner = id !== undefined ? factory?.errorRegistry.consumeError(Number(id))?.error : undefined
    out = {
      jsonrpc: '2.0',
      id: m.id,
      error: {
        code: 4466,
        message: 'An error happened. Check the data field for details.',
        data: {
          is_panic: err.name === 'RuntimeError',
          message: inner ? String(inner.message ?? inner) : err.message,
          error_code: err.code ?? null,
          meta: null,
        },
      },
    }
  }
  process.stdout.write(JSON.stringify(out) + '\n', () => {
    pending--
    void maybeExit()
  })
}
rl.on('line', (line) => void take(line))
rl.on('close', () => {
  closed = true
  void maybeExit()
})
