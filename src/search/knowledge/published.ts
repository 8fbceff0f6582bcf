import { type Day, dayOf } from '../../core/calendar.ts'
import { articlesIn, statuteFiles } from './statute-texts.ts'
import type { Statute } from './statutes.ts'

/** An article of a published statute as it is kept. */
export interface PublishedArticle {
  readonly lawId: string
  readonly number: string
  /** Place in its law, from 0. */
  readonly place: number
  readonly heading: string
  readonly text: string
  readonly inForce: Day
}

/** What a folder of statute texts holds of the laws that the knowledge base cites. */
export interface Published {
  readonly articles: readonly PublishedArticle[]
  /** Laws whose text the folder lacks. */
  readonly missing: readonly string[]
}

export function readPublished(folder: string, statutes: readonly Statute[]): Published {
  const fileOf = statuteFiles(folder)
  const files = statutes.map((statute) => ({ statute, file: fileOf(statute) }))
  return {
    articles: files.flatMap(({ statute, file }) => (file ? ofStatute(statute, file) : [])),
    missing: files.filter(({ file }) => !file).map(({ statute }) => statute.id),
  }
}

function ofStatute(statute: Statute, { path, text }: { path: string; text: string }): PublishedArticle[] {
  const inForce = dayIn(path, text)
  return [...articlesIn(statute, text)].map(([id, article], place) => {
    const number = id.slice(statute.id.length + 1)
    const heading = article.heading ?? statute.articles.get(number)?.[0]?.heading ?? ''
    return { lawId: statute.id, number, place, heading, text: article.text, inForce }
  })
}

/** The head of a Korean text says from when it holds; the name of a Chinese file, or its first date, of which day it is. */
function dayIn(path: string, text: string): Day {
  const dated = /^시행일자:\s*'?(\d{4})-(\d{2})-(\d{2})/m.exec(text) ?? /(\d{4})-(\d{2})-(\d{2})/.exec(path)
  const [, year, month, date] = dated ?? /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(text) ?? []
  const day = dayOf(Number(year), Number(month), Number(date))
  if (day !== undefined) return day
  throw new Error(`${path}: 시행일자가 없어요. 머리에 '시행일자: 2026-01-01'을 적거나 파일 이름에 날짜를 넣어 주세요.`)
}
