import { z } from 'zod'
import { REFUSALS, type RefusalExample } from '../../core/answering/resemblance.ts'
import type { Complain } from './mistake.ts'
import { readYaml } from './yaml-text.ts'

const Refusals = z.partialRecord(z.enum(REFUSALS), z.array(z.coerce.string().min(1)).min(1))

/** Examples of requests that are refused, by the reason. */
export function readRefusals(text: string, complain: Complain): RefusalExample[] {
  const read = readYaml(text, Refusals, complain) ?? {}
  return REFUSALS.flatMap((refusal) => (read[refusal] ?? []).map((example) => ({ refusal, text: example })))
}
