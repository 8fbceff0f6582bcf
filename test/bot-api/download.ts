import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { refusalOf } from './fault.ts'
import type { Engine } from './run.ts'

/** GET /file/bot<token>/<path>, under the faults arranged for the method `file`. */
export async function sendDownload(
  { world, faults, log }: Engine,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const logged = log.begin('file', { path })
  const fault = faults.meet('file', undefined)
  if (fault?.kind === 'delay') await sleep(fault.ms)
  const file = world.files.byPath(path)
  if (fault?.kind === 'cut') {
    log.end(logged, { kind: 'cut', accepted: false })
    if (fault.when === 'before' || !file) return void response.destroy()
    // Half of the file and then nothing: the cut a download has to notice.
    response.writeHead(200, { 'content-length': file.bytes.length })
    response.write(file.bytes.subarray(0, file.bytes.length >> 1), () => response.destroy())
    return
  }
  const refusal = fault && refusalOf(fault)
  const code = refusal?.code ?? (file ? 200 : 404)
  if (!file || refusal) {
    const description = refusal?.message ?? 'Not Found'
    log.end(logged, { kind: 'refused', code, description })
    response.writeHead(code, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ ok: false, error_code: code, description }))
    return
  }
  log.end(logged, { kind: 'ok', result: file.bytes.length })
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.bytes.length })
  response.end(file.bytes)
}
