import { z } from 'zod'
import type { Remark } from '../../core/answering/find.ts'
import type { Complain } from './mistake.ts'
import { readYaml } from './yaml-text.ts'

/** Everyday words and the words the law uses for the same thing. */
export interface EverydayWords {
  readonly say: readonly string[]
  readonly law: readonly string[]
}

/** A remark with the words that tell its subject: they are searched like a section's keywords, not shown. */
export interface ListedRemark extends Remark {
  readonly keywords: readonly string[]
}

const words = z.array(z.coerce.string().min(1)).min(1)
const Everyday = z.array(z.strictObject({ say: words, law: words }))
const RemarkList = z.array(
  z.strictObject({ id: z.string().min(1), reply: z.string().min(1), keywords: words.default([]), variants: words }),
)
const Remarks = z.strictObject({ small_talk: RemarkList, elsewhere: RemarkList })
const Courtesy = z.strictObject({ phrases: words })

export const readEveryday = (text: string, complain: Complain): EverydayWords[] =>
  readYaml(text, Everyday, complain) ?? []

/** Phrases that say nothing of the question: greetings, thanks, "여쭤볼게요". */
export const readCourtesy = (text: string, complain: Complain): readonly string[] =>
  readYaml(text, Courtesy, complain)?.phrases ?? []

export function readRemarks(text: string, complain: Complain): ListedRemark[] {
  const read = readYaml(text, Remarks, complain)
  if (!read) return []
  return [
    ...read.small_talk.map((remark): ListedRemark => ({ kind: 'small_talk', ...remark })),
    ...read.elsewhere.map((remark): ListedRemark => ({ kind: 'elsewhere', ...remark })),
  ]
}
