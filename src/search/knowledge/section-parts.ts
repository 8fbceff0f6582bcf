import type { ArticleId, Section } from '../../core/answering/section.ts'
import type { Block, Line } from './markdown-blocks.ts'
import { listItems, paragraphs } from './markdown-text.ts'
import type { Complain } from './mistake.ts'

/** A number in an answer that no cited article holds, with the reason why it is right all the same. */
export interface Allowance {
  readonly figure: string
  readonly reason: string
}

export interface SectionParts {
  readonly articles: readonly ArticleId[]
  readonly nextSteps: readonly string[]
  readonly exceptions: readonly string[]
  readonly variants: readonly string[]
  readonly allowances: readonly Allowance[]
  readonly translated: Section['translated']
}

const NAMES = ['근거', '할 일', '달라지는 경우', '이렇게도 물어요', '확인', 'English', '中文']
const ARTICLE = /^[^#]+#\d+(?:의\d+)?$/

export function readParts(block: Block, complain: Complain): SectionParts {
  for (const part of block.parts) {
    if (!NAMES.includes(part.name))
      complain(part.number, `모르는 소제목이에요: ${part.name}`, `쓸 수 있는 소제목: ${NAMES.join(', ')}`)
  }
  const items = (name: string): Line[] =>
    block.parts.filter((part) => part.name === name).flatMap((part) => listItems(part.lines, complain))
  const texts = (name: string): string[] => items(name).map((item) => item.text)
  return {
    articles: items('근거').flatMap((item) => articleId(item, complain)),
    nextSteps: texts('할 일'),
    exceptions: texts('달라지는 경우'),
    variants: texts('이렇게도 물어요'),
    allowances: items('확인').flatMap((item) => allowance(item, complain)),
    translated: translatedIn(block),
  }
}

/** The short answer in another language, plain paragraphs. */
function translatedIn({ parts }: Block): Section['translated'] {
  const textOf = (name: string): string => paragraphs(parts.find((part) => part.name === name)?.lines ?? [])
  const [en, zh] = [textOf('English'), textOf('中文')]
  return { ...(en && { en }), ...(zh && { zh }) }
}

function articleId({ number, text }: Line, complain: Complain): ArticleId[] {
  if (ARTICLE.test(text)) return [text]
  complain(
    number,
    `조문을 읽을 수 없어요: ${text}`,
    "'근로기준법#36', '근로기준법 시행령#7의2'처럼 법 이름과 조 번호만 적어 주세요.",
  )
  return []
}

function allowance({ number, text }: Line, complain: Complain): Allowance[] {
  const [figure, ...reason] = text.split(':')
  const why = reason.join(':').trim()
  if (figure && why !== '') return [{ figure: figure.trim(), reason: why }]
  complain(number, `확인 항목을 읽을 수 없어요: ${text}`, "'- 10,320원: 최저임금 고시'처럼 숫자와 까닭을 적어 주세요.")
  return []
}
