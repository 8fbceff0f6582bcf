import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the records are. */
export type Location =
  | { readonly provider: 'sqlite'; readonly file: string }
  | { readonly provider: 'postgresql'; readonly url: string }

export type Provider = Location['provider']

export function locationOf(databaseUrl: string): Location {
  if (/^postgres(ql)?:\/\//u.test(databaseUrl)) return { provider: 'postgresql', url: databaseUrl }
  if (databaseUrl.startsWith('file:///')) return { provider: 'sqlite', file: fileURLToPath(databaseUrl) }
  if (databaseUrl.startsWith('file:')) return { provider: 'sqlite', file: path.resolve(databaseUrl.slice(5)) }
  throw new Error('DATABASE_URL: file:./data/deundeun.db 또는 postgresql://사용자:비밀번호@서버/이름 으로 넣으세요.')
}
