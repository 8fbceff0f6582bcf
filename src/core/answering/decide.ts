import type { Finding, Offer, Remark } from './find.ts'
import type { Section } from './section.ts'
import { OURS, type Thresholds, UNCLEAR } from './thresholds.ts'

/** What the findings amount to. */
export type Decision =
  | {
      readonly kind: 'section'
      readonly section: Section
      /** Sections that fit almost as well, best first. */
      readonly rivals: readonly Section[]
      readonly near: readonly Section[]
      /** False where the section may be about something a little different. */
      readonly fits: boolean
    }
  | { readonly kind: 'several'; readonly sections: readonly Section[] }
  | { readonly kind: 'offer'; readonly offer: Offer; readonly near: readonly Section[] }
  | { readonly kind: 'remark'; readonly remark: Remark }
  | { readonly kind: 'nothing'; readonly near: readonly Section[] }

/** How the question was put, as far as it changes what wins. */
export interface Manner {
  /** Asks for something the union does. */
  readonly service: boolean
  /** A word or two, no question: any section about it may be meant. */
  readonly bare: boolean
  /** Speaks of work or the union at all. */
  readonly ours: boolean
}

/** Sections, offers and remarks compete; the best kind wins, and a section must also cover what was asked. */
export function decide(
  findings: readonly Finding[],
  manner: Manner,
  limits: Thresholds = manner.ours ? OURS : UNCLEAR,
): Decision {
  const [top] = findings
  if (!top || top.score < limits.floor) return { kind: 'nothing', near: sectionsOf(findings).slice(0, 3) }
  const offer = winningOffer(findings, manner, limits)
  if (offer) return { kind: 'offer', offer, near: sectionsOf(findings).slice(0, 3) }
  if (top.entry.kind === 'remark' && answers(top, limits)) return { kind: 'remark', remark: top.entry.remark }
  const sections = findings.filter(({ entry }) => entry.kind === 'section')
  return amongSections(manner.service ? unionFirst(sections) : sections, manner, limits)
}

// Asked for something the union does, a union's section that fits nearly as well is the better reading than a rule.
const UNION_SHARE = 0.7

function unionFirst(findings: readonly Finding[]): readonly Finding[] {
  const best = findings[0]?.score ?? 0
  const union = findings.find(({ entry, score }) => isUnions(entry) && score >= best * UNION_SHARE)
  return union ? [union, ...findings.filter((finding) => finding !== union)] : findings
}

const isUnions = (entry: Finding['entry']): boolean => entry.kind === 'section' && entry.section.id.startsWith('union/')

const sectionsOf = (findings: readonly Finding[]): Section[] =>
  findings.flatMap(({ entry }) => (entry.kind === 'section' ? [entry.section] : []))

function amongSections(findings: readonly Finding[], manner: Manner, limits: Thresholds): Decision {
  const [best] = findings
  const [section, ...near] = sectionsOf(findings)
  if (!best || !section || !answers(best, limits)) return { kind: 'nothing', near: sectionsOf(findings).slice(0, 4) }
  const close = rivalsOf(best, findings, limits)
  if (manner.bare && close.length > 0) return { kind: 'several', sections: [section, ...close].slice(0, 4) }
  // Beside what the union does, a rule that merely shares words is noise.
  const rivals = manner.service && isUnions(best.entry) ? close.filter(({ id }) => id.startsWith('union/')) : close
  return { kind: 'section', section, rivals, near, fits: best.score >= limits.fits }
}

function rivalsOf(best: Finding, findings: readonly Finding[], limits: Thresholds): Section[] {
  const share = best.score >= limits.sure ? limits.rival : limits.rivalUnsure
  return sectionsOf(findings.filter((finding) => finding !== best && finding.score >= best.score * share))
}

/** "Related" and "answers this" look alike by score; what tells them apart is how much of the question occurs in the entry. */
const answers = ({ score, coverage }: Finding, limits: Thresholds): boolean =>
  score >= limits.floor && (coverage >= limits.coverage || score >= limits.sure)

// Words of wishing ("신청하고 싶어요") are no evidence for a rule, so an offer needs less then.
const WISH_SHARE = 0.6

function winningOffer(findings: readonly Finding[], { service }: Manner, limits: Thresholds): Offer | undefined {
  const offered = findings.find(({ entry }) => entry.kind === 'offer')
  const rival = findings.find(({ entry }) => entry.kind !== 'offer')
  if (offered?.entry.kind !== 'offer' || !answers(offered, limits)) return undefined
  const needed = (rival?.score ?? 0) * limits.offer * (service ? WISH_SHARE : 1)
  return offered.score >= needed ? offered.entry.offer : undefined
}
