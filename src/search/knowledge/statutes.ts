import { z } from 'zod'
import type { Article, ArticleId } from '../../core/answering/section.ts'
import { type Day, isDay } from '../../core/calendar.ts'
import type { Jurisdiction } from '../../core/text.ts'
import type { Complain } from './mistake.ts'
import { readYaml } from './yaml-text.ts'

/** A law that knowledge files cite: facts, never its text. */
export interface Statute {
  /** The Korean name that article ids begin with. */
  readonly id: string
  readonly official: string
  readonly chinese?: string
  readonly short: readonly string[]
  readonly jurisdiction: Jurisdiction
  /** The official page; an article's own is derived from it. */
  readonly source: string
  /** By number; more than one version where the heading changed. */
  readonly articles: ReadonlyMap<string, readonly Article[]>
}

const day = z.string().refine(isDay, '2026-11-22처럼 적은 날짜여야 해요')
const Version = z.strictObject({ heading: z.string(), valid_from: day.optional(), valid_to: day.optional() })
const Heading = z.union([z.string(), Version, z.array(Version)])
const Listed = z.strictObject({
  id: z.string().min(1),
  official: z.string().min(1),
  chinese: z.string().optional(),
  short: z.array(z.string()).default([]),
  in_force_from: day.optional(),
  source: z.url(),
  articles: z.record(z.string(), Heading).default({}),
})
type Listed = z.infer<typeof Listed>

export function readStatutes(text: string, jurisdiction: Jurisdiction, complain: Complain): Statute[] {
  const listed = readYaml(text, z.array(Listed), complain) ?? []
  return listed.map((law) => ({
    id: law.id,
    official: law.official,
    ...(law.chinese && { chinese: law.chinese }),
    short: law.short,
    jurisdiction,
    source: law.source,
    articles: new Map(
      Object.entries(law.articles).map(([number, heading]) => [number, versionsOf(law, jurisdiction, number, heading)]),
    ),
  }))
}

function versionsOf(
  law: Listed,
  jurisdiction: Jurisdiction,
  number: string,
  heading: z.infer<typeof Heading>,
): Article[] {
  const versions = typeof heading === 'string' ? [{ heading }] : Array.isArray(heading) ? heading : [heading]
  return versions.map(
    (version): Article => ({
      id: `${law.id}#${number}`,
      law: law.id,
      ...(law.chinese && { chinese: law.chinese }),
      number,
      heading: version.heading,
      url: pageOf(law, jurisdiction, number),
      jurisdiction,
      ...('valid_from' in version && version.valid_from && { validFrom: version.valid_from }),
      ...('valid_to' in version && version.valid_to && { validTo: version.valid_to }),
    }),
  )
}

/** The official page of an article; Chinese sites have none for one article. */
export const pageOf = ({ source }: Pick<Statute, 'source'>, jurisdiction: Jurisdiction, number: string): string =>
  jurisdiction === 'kr' ? `${source}/${articleName(number)}` : source

/** `36` → `제36조`, `43의7` → `제43조의7`. */
export function articleName(number: string): string {
  const [main, branch] = number.split('의')
  return branch === undefined ? `제${main}조` : `제${main}조의${branch}`
}

export interface StatuteBook {
  readonly statutes: readonly Statute[]
  /** Every version of an article's heading; empty when the article is not listed. */
  versions(id: ArticleId): readonly Article[]
  article(id: ArticleId, day: Day): Article | undefined
}

export function statuteBook(statutes: readonly Statute[]): StatuteBook {
  const versions = new Map<ArticleId, readonly Article[]>()
  for (const statute of statutes) {
    for (const [number, articles] of statute.articles) versions.set(`${statute.id}#${number}`, articles)
  }
  return {
    statutes,
    versions: (id) => versions.get(id) ?? [],
    article: (id, day) => versions.get(id)?.find((version) => validOn(version, day)),
  }
}

export const validOn = (thing: { readonly validFrom?: Day; readonly validTo?: Day }, day: Day): boolean =>
  (thing.validFrom === undefined || thing.validFrom <= day) && (thing.validTo === undefined || day <= thing.validTo)
