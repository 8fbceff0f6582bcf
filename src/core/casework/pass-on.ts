import type { Line } from '../intake/lines.ts'
import { type ConsentRecord, consented } from '../people/consent.ts'

/**
 * Whether a case may go to another body: its member said so in the form, or agreed to it since
 * (kr 개인정보 보호법 제17조; cn 个人信息保护法 第23条).
 */
export function mayPassOn(
  lines: readonly Line[],
  passOnStep: string | undefined,
  consents: readonly ConsentRecord[],
): boolean {
  return (
    lines.some(({ stepId, value }) => stepId === passOnStep && isAgreed(value)) || consented(consents, 'third_party')
  )
}

const isAgreed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'agreed' in value && value.agreed === true
