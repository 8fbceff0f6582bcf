import OpenAI from 'openai'
import { ContentFilterFinishReasonError, LengthFinishReasonError } from 'openai/error'
import { z } from 'zod'
import type { ComposerFailure } from '../core/answering/composer.ts'

/** What the client's exceptions mean to us. */
export function failureOf(error: unknown, signal: AbortSignal): ComposerFailure {
  if (signal.aborted || error instanceof OpenAI.APIConnectionTimeoutError) return 'timed_out'
  if (error instanceof OpenAI.RateLimitError) return 'rate_limited'
  if (error instanceof LengthFinishReasonError) return 'cut_off'
  if (error instanceof ContentFilterFinishReasonError) return 'refused'
  if (error instanceof z.ZodError || error instanceof SyntaxError || error instanceof TypeError) return 'bad_shape'
  return 'unreachable'
}
