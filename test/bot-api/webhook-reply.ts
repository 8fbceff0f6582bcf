import { readBody } from './body.ts'
import { type Params, textOf } from './params.ts'

/** A method the bot put into its response to an update. */
export interface WebhookReply {
  readonly method: string
  readonly params: Params
}

/** The method in a response body, if there is one; `{"method": …}` or a form. */
export function replyIn(contentType: string | undefined, body: Buffer): WebhookReply | undefined {
  if (contentType === undefined || body.length === 0) return undefined
  try {
    const params = readBody(contentType, body)
    const method = textOf(params, 'method')
    return method === undefined ? undefined : { method, params }
  } catch {
    return undefined
  }
}
