import { cpus, loadavg, totalmem } from 'node:os'
import { rounded } from './figure.ts'

/** Where the figures come from; the load tells how much else was running. */
export function machine(): string {
  const [load = 0] = loadavg()
  const cores = cpus()
  const memory = rounded(totalmem() / 1024 ** 3)
  return `${cores.length} cores (${cores[0]?.model.trim() ?? '?'}), ${memory} GB, Node ${process.version}, load ${load.toFixed(1)}`
}
