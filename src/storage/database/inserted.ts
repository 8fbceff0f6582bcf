import { Prisma } from '../generated/sqlite/client.ts'
import type { Plain } from './db.ts'

/** A row put in. Its columns are the names of its fields, which are the program's own; `otherwise` is what a clash of keys does. */
export function inserted(table: Prisma.ModelName, row: object, otherwise: string = ''): Plain {
  const columns = Object.keys(row).map(quoted).join(', ')
  const into = Prisma.raw(`INSERT INTO ${quoted(table)} (${columns}) VALUES`)
  return Prisma.sql`${into} (${Prisma.join(Object.values(row))}) ${Prisma.raw(otherwise)}`
}

/** The same, taking the place of the row that has this key. */
export function put(table: Prisma.ModelName, key: string, row: object): Plain {
  const others = Object.keys(row).filter((column) => column !== key)
  const changes = others.map((column) => `${quoted(column)} = excluded.${quoted(column)}`)
  return inserted(table, row, `ON CONFLICT (${quoted(key)}) DO UPDATE SET ${changes.join(', ')}`)
}

const quoted = (name: string): string => `"${name}"`
