// More would keep the first of them waiting for longer than the flush to disk that they save.
const MOST_TOGETHER = 16

/** Runs as one transaction what `make` makes: anew for each try, since a statement that has run cannot run again. */
type Transaction<Of> = (statements: Of[]) => Promise<unknown>

interface Waiting<Of> {
  readonly make: () => Of[]
  readonly done: () => void
  readonly failed: (error: unknown) => void
}

/**
 * Commits that wait for the one connection go in together and share one flush to disk, which takes longer than all of their statements.
 * None is answered before that flush. Where one of them is refused nothing of the group holds, and each is tried by itself.
 */
export function groupCommit<Of>(transaction: Transaction<Of>): (make: () => Of[]) => Promise<void> {
  const waiting: Waiting<Of>[] = []
  let isRunning = false
  // A value that cannot be sealed throws while its statement is made: a fault of that commit alone.
  const tried = async (make: () => Of[]): Promise<unknown> => transaction(make())
  const together = (group: readonly Waiting<Of>[]): Promise<boolean> =>
    tried(() => group.flatMap(({ make }) => make())).then(
      () => true,
      () => false,
    )

  async function run(group: readonly Waiting<Of>[]): Promise<void> {
    if (group.length > 1 && (await together(group))) return group.forEach(({ done }) => done())
    for (const { make, done, failed } of group) await tried(make).then(done, failed)
  }

  async function runAll(): Promise<void> {
    isRunning = true
    while (waiting.length > 0) await run(waiting.splice(0, MOST_TOGETHER))
    isRunning = false
  }

  return (make) =>
    new Promise((done, failed) => {
      waiting.push({ make, done, failed })
      if (!isRunning) void runAll()
    })
}
