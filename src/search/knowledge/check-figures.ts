import type { ArticleId } from '../../core/answering/section.ts'
import { chineseFigures } from './chinese-figures.ts'
import { koreanFigures } from './korean-figures.ts'
import type { Mistake } from './mistake.ts'
import type { WrittenSection } from './section-file.ts'
import type { ArticleText, StatuteTexts } from './statute-texts.ts'
import type { Statute } from './statutes.ts'

/** The figures of answers that neither a cited article nor the section's 확인 list holds. */
export function checkFigures(
  sections: readonly WrittenSection[],
  statutes: readonly Statute[],
  texts: StatuteTexts,
): Mistake[] {
  const articles = new Map<ArticleId, ArticleText>(statutes.flatMap((statute) => [...(texts(statute) ?? [])]))
  return sections.flatMap((written) => {
    const { section, file, line, allowances } = written
    const held = new Set([
      ...section.articles.flatMap((id) => figuresOf(articles.get(id)?.text ?? '')),
      ...allowances.flatMap((allowance) => koreanFigures(allowance.figure).map((figure) => figure.value)),
    ])
    const missing = koreanFigures(section.answer).filter((figure) => !held.has(figure.value))
    return [...new Set(missing.map((figure) => figure.written))].map((figure) => ({
      file,
      line,
      what: `#${section.id.split('#')[1]}: 답의 숫자가 근거 조문에 없어요: ${figure}`,
      cure: "숫자나 근거를 고치거나 '### 확인'에 '- 숫자: 까닭'을 적어 주세요.",
    }))
  })
}

// Statutes write 1월 for a month's length, which in an answer would be January.
const figuresOf = (text: string): string[] =>
  [...koreanFigures(text.replace(/(\d+)월(?!\s*\d+일)/g, '$1개월')), ...chineseFigures(text)].map(
    (figure) => figure.value,
  )
