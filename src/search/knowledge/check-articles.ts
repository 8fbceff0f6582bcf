import type { Mistake } from './mistake.ts'
import { type ArticleText, type StatuteTexts } from './statute-texts.ts'
import { articleName, type Statute } from './statutes.ts'

const bare = (heading: string): string => heading.normalize('NFKC').replace(/[\sㆍᆞ·・,()「」]/g, '')

/** The listed articles that the statute's text lacks or heads otherwise. */
export function checkArticles(statutes: readonly Statute[], texts: StatuteTexts): Mistake[] {
  return statutes.flatMap((statute) => {
    const inStatute = (what: string, cure: string): Mistake => ({
      file: `statutes/${statute.jurisdiction}.yaml`,
      line: 1,
      what: `${statute.id} ${what}`,
      cure,
    })
    const articles = texts(statute)
    if (!articles) return [inStatute('원문 파일이 없어요', '법 이름(id, chinese)을 확인하거나 원문을 넣어 주세요.')]
    return [...statute.articles].flatMap(([number, versions]) => {
      const text = articles.get(`${statute.id}#${number}`)
      if (!text) return [inStatute(`${articleName(number)}가 원문에 없어요`, '조 번호를 확인해 주세요.')]
      if (versions.some(({ heading }) => agrees(heading, text))) return []
      return [
        inStatute(
          `${articleName(number)}의 제목이 원문과 달라요: ${versions[0]?.heading ?? ''} / ${text.heading ?? ''}`,
          '원문의 제목대로 적어 주세요.',
        ),
      ]
    })
  })
}

// Chinese articles have no heading of their own, so ours is a plain Korean description.
const agrees = (heading: string, text: ArticleText): boolean =>
  text.heading === undefined || bare(heading) === bare(text.heading)
