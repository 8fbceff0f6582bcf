/** Lets one piece of work through at a time, in the order of arrival. */
export interface Turnstile {
  /** Waits for the turn; what it gives must be called to let the next one in. */
  enter(): Promise<() => void>
  pass<T>(work: () => Promise<T>): Promise<T>
}

export function turnstile(): Turnstile {
  let last: Promise<void> = Promise.resolve()
  const enter = (): Promise<() => void> => {
    const { promise, resolve } = open()
    const turn = last.then(() => resolve)
    last = last.then(() => promise)
    return turn
  }
  const pass = async <T>(work: () => Promise<T>): Promise<T> => {
    const leave = await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }
  return { enter, pass }
}

function open(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
