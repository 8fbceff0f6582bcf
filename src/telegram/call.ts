import type { Telegram } from 'telegraf'

type Method = Parameters<Telegram['callApi']>[0]
type Signal = NonNullable<Parameters<Telegram['callApi']>[2]>['signal']

const SECONDS = 20

/** One call with a time limit of our own: Telegraf's is 500 s, in which a member would wait on a dead connection. */
export function call<M extends Method>(
  api: Telegram,
  method: M,
  payload: Parameters<typeof api.callApi<M>>[1],
  { seconds = SECONDS, stop }: { seconds?: number; stop?: AbortSignal } = {},
): Promise<Awaited<ReturnType<typeof api.callApi<M>>>> {
  const ending = new AbortController()
  const end = () => ending.abort()
  const timer = setTimeout(end, seconds * 1000)
  stop?.addEventListener('abort', end, { once: true })
  if (stop?.aborted) end()
  // Telegraf names the signal of a polyfill; node-fetch takes Node's own.
  const signal = ending.signal as unknown as NonNullable<Signal>
  return api.callApi(method, payload, { signal }).finally(() => {
    clearTimeout(timer)
    stop?.removeEventListener('abort', end)
  }) as Promise<Awaited<ReturnType<typeof api.callApi<M>>>>
}
