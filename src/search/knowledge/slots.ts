import type { Section } from '../../core/answering/section.ts'

/** What only the union itself knows; a knowledge file writes `{{union_contact}}`. */
const FACT_NAMES = ['union_name', 'union_contact', 'union_dues', 'union_hours', 'union_address'] as const
type FactName = (typeof FACT_NAMES)[number]
export type Facts = { readonly [name in FactName]?: string | undefined }

const SLOT = /\{\{\s*([^{}]*?)\s*\}\}/g
const NOT_KNOWN = '담당자에게 물어볼게요'

export const slotsIn = (text: string): string[] => [...text.matchAll(SLOT)].map(([, name = '']) => name)

export const isFactName = (name: string): name is FactName => FACT_NAMES.some((known) => known === name)

/** The section as members of this union read it; what the union has not said becomes a promise to ask. */
export function withFacts(section: Section, facts: Facts): Section {
  const fill = (text: string): string =>
    text.replace(SLOT, (_, name: string) => (isFactName(name) ? facts[name]?.trim() || NOT_KNOWN : NOT_KNOWN))
  return {
    ...section,
    answer: fill(section.answer),
    nextSteps: section.nextSteps.map(fill),
    exceptions: section.exceptions.map(fill),
  }
}
