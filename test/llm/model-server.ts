import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the loopback server answers the next call. */
export type Behaviour =
  | { readonly kind: 'says'; readonly content: string; readonly finish?: string }
  | { readonly kind: 'refuses'; readonly refusal: string }
  | { readonly kind: 'status'; readonly status: number; readonly body?: string }
  | { readonly kind: 'body'; readonly body: string }
  | { readonly kind: 'hangs' }
  | { readonly kind: 'cuts' }

export interface ModelServer {
  readonly baseURL: string
  readonly asked: string[]
  behave(next: Behaviour): void
  /** Texts of each call for embeddings. */
  readonly embedded: (readonly string[])[]
  /** How texts are embedded from now on; undefined fails. */
  embedAs(vectorOf: ((text: string) => readonly number[]) | undefined): void
  close(): Promise<void>
}

/** A chat-completions server on loopback that misbehaves as told. */
export async function openModelServer(): Promise<ModelServer> {
  const asked: string[] = []
  const embedded: (readonly string[])[] = []
  let next: Behaviour = { kind: 'status', status: 500 }
  let vectorOf: ((text: string) => readonly number[]) | undefined
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => {
      body += part.toString()
    })
    request.on('end', () => {
      const send = (status: number, text: string): void => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(text)
      }
      if (request.url?.endsWith('/embeddings')) {
        const { input } = JSON.parse(body) as { input: string[] }
        embedded.push(input)
        return vectorOf ? send(200, embeddings(input.map(vectorOf))) : send(500, '{"error":{"message":"no"}}')
      }
      asked.push(body)
      switch (next.kind) {
        case 'says':
          return send(200, completion({ content: next.content, refusal: null }, next.finish ?? 'stop'))
        case 'refuses':
          return send(200, completion({ content: null, refusal: next.refusal }, 'stop'))
        case 'status':
          return send(next.status, next.body ?? '{"error":{"message":"no"}}')
        case 'body':
          return send(200, next.body)
        case 'hangs':
          return undefined
        case 'cuts':
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': '999' })
          response.write('{"id":')
          response.destroy()
          return undefined
      }
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    embedded,
    embedAs: (how) => {
      vectorOf = how
    },
    behave: (behaviour) => {
      next = behaviour
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

// The last one first: callers must go by the index.
const embeddings = (vectors: readonly (readonly number[])[]): string =>
  JSON.stringify({
    object: 'list',
    model: 'test',
    data: vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })).reverse(),
    usage: { prompt_tokens: 1, total_tokens: 1 },
  })

const completion = (message: { content: string | null; refusal: string | null }, finish: string): string =>
  JSON.stringify({
    id: 'c1',
    object: 'chat.completion',
    created: 1,
    model: 'test',
    choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: finish, logprobs: null }],
  })
