import type { Atomically, Statement } from './db.ts'

// More would keep the first of them waiting for longer than the flush to disk that they save.
const MOST_TOGETHER = 16

interface Waiting {
  readonly make: () => Statement[]
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/**
 * Commits that wait for the one connection go in together and share one flush to disk, which takes longer than all of their statements.
 * None is answered before that flush. Where one of them is refused nothing of the group holds, and each is tried by itself.
 */
export function groupCommit(transaction: Transaction): Atomically {
  const waiting: Waiting[] = []
  let isRunning = false

  async function runAll(): Promise<void> {
    isRunning = true
    while (waiting.length > 0) await run(waiting.splice(0, MOST_TOGETHER))
    isRunning = false
  }

  async function run(group: readonly Waiting[]): Promise<void> {
    if (group.length > 1 && (await holds(transaction, group))) return group.forEach(({ done }) => done())
    for (const { make, done, failed } of group) await begun(transaction, make).then(done, failed)
  }

  return (make) =>
    new Promise((done, failed) => {
      waiting.push({ make, done, failed })
      if (!isRunning) void runAll()
    })
}

type Transaction = (statements: Statement[]) => Promise<unknown>

/** A value that cannot be sealed throws while its statement is made: a fault of that commit alone. */
const begun = async (transaction: Transaction, make: () => Statement[]): Promise<unknown> => transaction(make())

const holds = (transaction: Transaction, group: readonly Waiting[]): Promise<boolean> =>
  begun(transaction, () => group.flatMap(({ make }) => make())).then(
    () => true,
    () => false,
  )
