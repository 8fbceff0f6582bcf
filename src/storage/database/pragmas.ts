/** What must hold: write-ahead log, every commit on disk before it is answered, keys between tables, patience with commands beside. */
const PRAGMAS = [
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', '2'],
  ['foreign_keys', 'ON', '1'],
  ['busy_timeout', '10000', '10000'],
  // A checkpoint stops the writer; with the default of 1000 pages one came every few dozen updates.
  ['wal_autocheckpoint', '8000', '8000'],
] as const

/** Sets them on a connection, which each needs anew, and checks that they hold. `ask` returns the one value that the database answers. */
export async function setPragmas(ask: (sql: string) => Promise<unknown>): Promise<void> {
  for (const [name, value, expected] of PRAGMAS) {
    await ask(`PRAGMA ${name} = ${value}`)
    const found = String(await ask(`PRAGMA ${name}`))
    if (found !== expected)
      throw new Error(
        `데이터베이스가 PRAGMA ${name} = ${value} 를 받지 않아요(지금 값 ${found}). 파일이 이 컴퓨터의 디스크에 있는지 확인하세요.`,
      )
  }
}
