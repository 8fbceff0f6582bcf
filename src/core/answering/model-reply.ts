import type { ModelCall } from './composer.ts'

/** A call of a model as it is kept for audit, beside its question and for as long as that at most. */
export interface ModelReply {
  readonly questionId: string
  /** `model` where its wording was shown, else why the curated answer stood. */
  readonly how: string
  /** The model's name. */
  readonly model: string
  readonly call: ModelCall
  readonly at: Date
}

export interface ModelReplies {
  /** Rejects where the question is gone. */
  keep(reply: ModelReply): Promise<void>
  /** Those of one question, oldest first. */
  of(questionId: string): Promise<readonly ModelReply[]>
  /** Those of all questions, newest first. */
  latest(count: number): Promise<readonly ModelReply[]>
}
