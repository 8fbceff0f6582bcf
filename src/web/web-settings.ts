import type { Voices } from '../core/wording.ts'
import type { Log } from '../observe/open-log.ts'

/** A file that a link hands out once. */
export interface Handed {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
}

/** What an update that was posted to us came to: `later` has it delivered again. */
export type Accepted = 'taken' | 'later' | 'unreadable'

export interface WebSettings {
  /** 127.0.0.1 unless it is to be reached from elsewhere. */
  readonly host?: string
  /** 0 asks for a free one. */
  readonly port: number
  readonly log: Log
  readonly voices: Voices
  /** What is not ready, by name; empty when everything is: `['database']`. */
  readonly notReady: () => Promise<readonly string[]>
  readonly metrics: { text(): Promise<string>; readonly contentType: string }
  readonly webhook?: {
    /** `/telegram/…`. */
    readonly path: string
    readonly secret: string
    readonly take: (update: unknown) => Promise<Accepted>
  }
  /** The file behind a link; undefined for an unknown, used or expired one. Using it up is part of the call. */
  readonly exportFile?: (token: string) => Promise<Handed | undefined>
}
