/** Something that runs again and again until it is stopped. */
export interface Loop {
  /** Resolves when the round in hand is done. */
  stop(): Promise<void>
  /** One round now, besides the regular ones. */
  now(): Promise<void>
}

/**
 * Runs `round` every `millis`, at once again while it says that there is more. A round that fails is reported and tried again at its
 * next time: the work is due rows, so nothing is lost.
 */
export function loop(round: () => Promise<boolean>, millis: number, report: (error: unknown) => void): Loop {
  const stopper = new AbortController()
  let running: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  const once = async (): Promise<void> => {
    let more = true
    while (more && !stopper.signal.aborted) {
      more = await round().catch((error: unknown) => {
        report(error)
        return false
      })
    }
  }
  const turn = (): void => {
    running = once().then(() => {
      if (!stopper.signal.aborted) timer = setTimeout(turn, millis)
    })
  }
  timer = setTimeout(turn, 0)
  return {
    async stop() {
      stopper.abort()
      clearTimeout(timer)
      await running
    },
    async now() {
      await running
      await once()
    },
  }
}
