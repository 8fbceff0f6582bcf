import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RefusalExample } from '../../core/answering/resemblance.ts'
import { JURISDICTIONS } from '../../core/text.ts'
import { type Complain, complainInto, type Mistake } from './mistake.ts'
import { readRefusals } from './refusals.ts'
import { readSectionFile, type WrittenSection } from './section-file.ts'
import { readStatutes, type Statute } from './statutes.ts'
import { type EverydayWords, type ListedRemark, readCourtesy, readEveryday, readRemarks } from './words.ts'

/** Everything curators wrote, with every mistake that keeps a file from being read. */
export interface Knowledge {
  /** The union's own first. */
  readonly sections: readonly WrittenSection[]
  readonly statutes: readonly Statute[]
  readonly everyday: readonly EverydayWords[]
  readonly remarks: readonly ListedRemark[]
  readonly courtesy: readonly string[]
  readonly refusals: readonly RefusalExample[]
  readonly mistakes: readonly Mistake[]
}

/** Reads the knowledge folder and the union's own, which may be absent. */
export function readKnowledge(knowledgeDir: string, ownKnowledgeDir?: string): Knowledge {
  const mistakes: Mistake[] = []
  const shipped = sectionsIn(knowledgeDir, false, mistakes)
  const own = ownKnowledgeDir === undefined ? [] : sectionsIn(ownKnowledgeDir, true, mistakes)
  const read = <T>(path: string, reader: (text: string, complain: Complain) => T[] | readonly T[]): readonly T[] => {
    const file = join(knowledgeDir, path)
    return existsSync(file) ? reader(readFileSync(file, 'utf8'), complainInto(mistakes, path)) : []
  }
  return {
    sections: inOrder(own, shipped),
    statutes: JURISDICTIONS.flatMap((jurisdiction) =>
      read(`statutes/${jurisdiction}.yaml`, (text, complain) => readStatutes(text, jurisdiction, complain)),
    ),
    everyday: read('words/everyday.yaml', readEveryday),
    remarks: read('words/remarks.yaml', readRemarks),
    courtesy: read('words/courtesy.yaml', readCourtesy),
    refusals: read('words/refusals.yaml', readRefusals),
    mistakes,
  }
}

/** The union's own sections stand first; one with the id of a shipped section takes its place. */
function inOrder(own: readonly WrittenSection[], shipped: readonly WrittenSection[]): WrittenSection[] {
  const replaced = new Set(own.map((written) => written.section.id))
  return [...own, ...shipped.filter((written) => !replaced.has(written.section.id))]
}

function sectionsIn(folder: string, own: boolean, mistakes: Mistake[]): WrittenSection[] {
  return markdownFiles(folder).flatMap((path) => {
    const file = readSectionFile(path, readFileSync(join(folder, path), 'utf8'), own)
    mistakes.push(...file.mistakes)
    return file.sections
  })
}

/** Paths below the folder with `/` on every system, in a fixed order; `README.md` is about the folder, not part of it. */
function markdownFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !/(^|\/)README\.md$/.test(path))
    .sort()
}
