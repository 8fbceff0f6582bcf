import { z } from 'zod'
import type { Section } from '../../core/answering/section.ts'
import { isDay } from '../../core/calendar.ts'
import { JURISDICTIONS, type Jurisdiction } from '../../core/text.ts'
import { normalise, squeeze } from '../text/normalise.ts'
import { type Block, readMarkdown } from './markdown-blocks.ts'
import { paragraphs } from './markdown-text.ts'
import { type Complain, complainInto, type Mistake } from './mistake.ts'
import { namedJurisdictions, readHeading, type SectionHeading } from './section-heading.ts'
import { type Allowance, readParts } from './section-parts.ts'
import { readYaml } from './yaml-text.ts'

/** A section with the place where its curator finds it. */
export interface WrittenSection {
  readonly section: Section
  readonly file: string
  readonly line: number
  readonly allowances: readonly Allowance[]
}

const FrontMatter = z.strictObject({
  title: z.string().min(1),
  topic: z.string().min(1),
  checked_on: z.string().refine(isDay, '2026-11-22처럼 적은 날짜여야 해요'),
  checked_by: z.string().min(1),
  keywords: z.array(z.coerce.string()).default([]),
  people: z.array(z.coerce.string().min(1)).default([]),
  see_also: z.array(z.string()).default([]),
  programme: z.string().optional(),
  calculator: z.string().optional(),
  deadline: z.string().optional(),
})
type FrontMatter = z.infer<typeof FrontMatter>

/** The sections of one Markdown file; `path` is relative to the knowledge folder, `kr/wages/unpaid.md`. */
export function readSectionFile(
  path: string,
  text: string,
  own: boolean,
): { sections: WrittenSection[]; mistakes: Mistake[] } {
  const mistakes: Mistake[] = []
  const complain = complainInto(mistakes, path)
  const { frontMatter, blocks, strayLines } = readMarkdown(text)
  if (frontMatter === undefined) {
    complain(1, '머리말이 없어요', "첫 줄부터 '---' 두 줄 사이에 title, topic, checked_on, checked_by를 적어 주세요.")
    return { sections: [], mistakes }
  }
  for (const line of strayLines)
    complain(line.number, `어느 항목에도 속하지 않은 글이에요: ${line.text}`, "'## 제목 {#slug}' 아래로 옮겨 주세요.")
  const matter = readYaml(frontMatter, FrontMatter, complain, 2)
  if (!matter) return { sections: [], mistakes }
  if (blocks.length === 0) complain(1, '항목이 하나도 없어요', "'## 제목 {#slug}'로 항목을 적어 주세요.")
  return { sections: blocks.flatMap((block) => sectionOf(block, matter, path, own, complain)), mistakes }
}

function sectionOf(
  block: Block,
  matter: FrontMatter,
  path: string,
  own: boolean,
  complain: Complain,
): WrittenSection[] {
  const heading = readHeading(block.heading, block.number, complain)
  const parts = readParts(block, complain)
  const answer = paragraphs(block.answer)
  if (answer === '') complain(block.number, '답이 없어요', '제목 바로 아래에 짧은 답을 적어 주세요.')
  if (!heading || answer === '') return []
  const { allowances, ...texts } = parts
  const section: Section = {
    id: `${path.replace(/\.md$/, '')}#${heading.slug}`,
    jurisdictions: jurisdictionsOf(path, heading),
    topic: matter.topic,
    subject: matter.title,
    title: heading.title,
    keywords: matter.keywords,
    people: matter.people.map((word) => squeeze(normalise(word))),
    answer,
    ...texts,
    seeAlso: matter.see_also,
    checkedOn: matter.checked_on,
    own,
    ...settingsOf(heading, matter),
  }
  return [{ section, file: path, line: block.number, allowances }]
}

function jurisdictionsOf(path: string, heading: SectionHeading): readonly Jurisdiction[] {
  const named = namedJurisdictions(heading.settings.get('jurisdictions') ?? '')
  if (named.length > 0) return named
  const folder = JURISDICTIONS.filter((jurisdiction) => path.startsWith(`${jurisdiction}/`))
  return folder.length > 0 ? folder : JURISDICTIONS
}

type Settings = Pick<Section, 'programme' | 'calculator' | 'deadline' | 'validFrom' | 'validTo'>

function settingsOf({ settings }: SectionHeading, matter: FrontMatter): Settings {
  const programme = settings.get('programme') ?? matter.programme
  const calculator = settings.get('calculator') ?? matter.calculator
  const deadline = settings.get('deadline') ?? matter.deadline
  const validFrom = settings.get('valid_from')
  const validTo = settings.get('valid_to')
  return {
    ...(programme && { programme }),
    ...(calculator && { calculator }),
    ...(deadline && { deadline }),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
  }
}
