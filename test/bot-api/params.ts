import { badRequest } from './refusal.ts'

/** A file that came as a multipart part. */
export interface Upload {
  readonly name: string
  readonly mime: string | undefined
  readonly bytes: Buffer
}

/** Parameters as sent: JSON gives typed values, forms give strings, multipart adds uploads. */
export type Params = Readonly<Record<string, unknown>>

/** A JSON object of unknown content. */
export type Wire = Record<string, unknown>

/** True for a value that is a JSON object (no array, no null). */
export function isWire(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True for a value that came as a file part. */
export function isUpload(value: unknown): value is Upload {
  return isWire(value) && Buffer.isBuffer(value['bytes'])
}

/** The parameter as text, or undefined when absent or not a scalar. */
export function textOf(params: Params, name: string): string | undefined {
  const value = params[name]
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

/** The parameter as a whole number; the real API reads nonsense as absent. */
export function numberOf(params: Params, name: string): number | undefined {
  const text = textOf(params, name)
  return text !== undefined && /^-?\d+$/.test(text.trim()) ? Number(text) : undefined
}

/** The parameter as a truth value. */
export function flagOf(params: Params, name: string): boolean {
  const text = textOf(params, name)?.toLowerCase()
  return text === 'true' || text === '1' || text === 'yes'
}

/** The parameter as JSON: forms carry objects as JSON text. */
export function jsonOf(params: Params, name: string): unknown {
  const value = params[name]
  if (typeof value !== 'string') return value
  if (value === '') return undefined
  try {
    return JSON.parse(value)
  } catch {
    throw badRequest(`can't parse ${name} JSON object`)
  }
}

/** The parameter as a JSON array; undefined when absent. */
export function listOf(params: Params, name: string): readonly unknown[] | undefined {
  const value = jsonOf(params, name)
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) throw badRequest(`can't parse ${name}: expected an Array`)
  return value
}
