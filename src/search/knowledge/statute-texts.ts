import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleId } from '../../core/answering/section.ts'
import { chineseNumber } from './chinese-number.ts'
import type { Statute } from './statutes.ts'

/** An article as it stands in the statute texts. */
export interface ArticleText {
  /** Chinese articles have none. */
  readonly heading?: string
  readonly text: string
}

/** The texts of statutes by article id, or undefined when the folder lacks the statute. */
export type StatuteTexts = (statute: Statute) => ReadonlyMap<ArticleId, ArticleText> | undefined

/** The file of a statute with its text; undefined when the folder lacks it. */
export type StatuteFiles = (statute: Statute) => { readonly path: string; readonly text: string } | undefined

const bare = (name: string): string => name.normalize('NFKC').replace(/[\sㆍᆞ·・《》<>()（）]/g, '')
/** The files that hold an act, its decree and its rules, by the ending of the statute's name; a decree may stand alone. */
const KOREAN_PARTS: readonly (readonly [ending: string, files: readonly string[]])[] = [
  [' 시행령', ['시행령.md', '시행령(대통령령).md']],
  [' 시행규칙', ['시행규칙.md']],
  ['', ['법률.md', '대통령령.md']],
]

/** Reads `kr/<법령>/법률.md|시행령.md|시행규칙.md` and `cn/*.md|*.txt` below the folder, each statute when it is asked for. */
export function statuteTexts(folder: string): StatuteTexts {
  const fileOf = statuteFiles(folder)
  return (statute) => {
    const file = fileOf(statute)
    return file && articlesIn(statute, file.text)
  }
}

/** The articles of a statute's text, in order. */
export const articlesIn = (statute: Statute, text: string): ReadonlyMap<ArticleId, ArticleText> =>
  statute.jurisdiction === 'kr' ? koreanArticles(statute.id, text) : chineseArticles(statute.id, text)

export function statuteFiles(folder: string): StatuteFiles {
  const korean = namesIn(join(folder, 'kr'))
  const chinese = namesIn(join(folder, 'cn')).filter((name) => /\.(md|txt)$/.test(name))
  return (statute) => {
    const path = statute.jurisdiction === 'kr' ? koreanPath(folder, statute, korean) : chinesePath(statute, chinese)
    if (path === undefined) return undefined
    return { path, text: readFileSync(join(folder, path), 'utf8') + supplements(folder, path) }
  }
}

/** Amendments kept beside an act in files of their own, `_….md`. */
function supplements(folder: string, path: string): string {
  if (!path.endsWith('/법률.md')) return ''
  const act = join(folder, path.replace('/법률.md', ''))
  const files = readdirSync(act).filter((name) => name.startsWith('_') && name.endsWith('.md'))
  return files.map((name) => `\n${readFileSync(join(act, name), 'utf8')}`).join('')
}

const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => name.normalize('NFC')) : []

function koreanPath(root: string, statute: Statute, folders: readonly string[]): string | undefined {
  const [ending, files] = KOREAN_PARTS.find(([suffix]) => statute.id.endsWith(suffix)) ?? ['', []]
  const act = bare(statute.id.slice(0, statute.id.length - ending.length))
  const folder = folders.find((name) => bare(name) === act)
  return folder && files.map((file) => `kr/${folder}/${file}`).find((path) => existsSync(join(root, path)))
}

/** The file is named for the law without 中华人民共和国, followed by its date. */
function chinesePath(statute: Statute, files: readonly string[]): string | undefined {
  const wanted = bare(statute.chinese ?? statute.official).replace('中华人民共和国', '')
  const exact = files.find(
    (name) =>
      bare(name.replace(/[(（]\d{4}.*$/, '').replace(/\.(md|txt)$/, '')).replace('中华人民共和国', '') === wanted,
  )
  return exact && `cn/${exact}`
}

/** Articles stand under `##### 제36조 (금품 청산)`. */
function koreanArticles(statuteId: string, text: string): Map<ArticleId, ArticleText> {
  const articles = new Map<ArticleId, ArticleText>()
  for (const part of text.split(/^#{5} /m).slice(1)) {
    const [, main, branch, heading] = /^제(\d+)조(?:의(\d+))?\s*(?:\(([^\n]*)\))?/.exec(part) ?? []
    if (main === undefined) continue
    const id = `${statuteId}#${branch === undefined ? main : `${main}의${branch}`}`
    const before = articles.get(id)?.text ?? ''
    articles.set(id, {
      ...(heading !== undefined && { heading }),
      text: `${before}\n${part.split(/^#{1,4} /m)[0] ?? ''}`.trim(),
    })
  }
  return articles
}

/** Articles begin a line with `第三十九条`. */
function chineseArticles(statuteId: string, text: string): Map<ArticleId, ArticleText> {
  const articles = new Map<ArticleId, ArticleText>()
  for (const part of text.split(/^[\s　*#]*(?=第[〇零一二三四五六七八九十百]+条)/m).slice(1)) {
    const number = chineseNumber(/^第(.+?)条/.exec(part)?.[1] ?? '')
    if (number !== undefined && !articles.has(`${statuteId}#${number}`))
      articles.set(`${statuteId}#${number}`, { text: part.trim() })
  }
  return articles
}
