/** A call the Bot API turns down; the listener writes it as `{ ok: false, error_code, description, parameters }`. */
export class Refusal extends Error {
  readonly code: number
  readonly retryAfter: number | undefined

  constructor(code: number, description: string, retryAfter?: number) {
    super(description)
    this.code = code
    this.retryAfter = retryAfter
  }
}

/** 400 with the real prefix. */
export function badRequest(reason: string): Refusal {
  return new Refusal(400, `Bad Request: ${reason}`)
}

/** 403 with the real prefix. */
export function forbidden(reason: string): Refusal {
  return new Refusal(403, `Forbidden: ${reason}`)
}

/** 409 with the real prefix. */
export function conflict(reason: string): Refusal {
  return new Refusal(409, `Conflict: ${reason}`)
}
