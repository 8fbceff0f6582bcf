import type { Calculated } from './calculate.ts'
import { citationLine } from './citation.ts'
import type { Article, Section } from './section.ts'
import type { AnswerPorts, Ending, Work } from './work.ts'

const SUM = /얼마|계산|합계|총액|금액|액수|몇\s?(원|푼|시간|프로|퍼센트)|환산|산정|多少|算/
const OTHER =
  /어디(에|서|다|로)|어떻게|신고|고소|진정|안\s?(줘|주|준)|못\s?받|언제까지|받을\s?수|받으려면|해도\s?(돼|되)|안\s?된다|되나|자격|조건|대상|채워야|불법|위법인|거부|증거|왜|누가|누구/

/** A question that wants the figure, not whether there is a right or what to do about it. One that says neither, only figures, wants the sum. */
export const asksForSum = (text: string): boolean => SUM.test(text) || !OTHER.test(text)

/** The result as an answer of its own, with the articles that set the rule. */
export function sumEnding(
  { id, name, result }: Calculated,
  near: readonly Section[],
  { day }: Work,
  { sources, say }: AnswerPorts,
): Ending {
  const articles = (result?.articles ?? []).flatMap((article) => sources.article(article, day) ?? [])
  const basis = articles.slice(0, 3)
  return {
    outcome: 'calculator_offered',
    heading: name,
    text: [result?.text, basisBlock(basis, say), say('answering.card.disclaimer')].filter(Boolean).join('\n\n'),
    citations: basis,
    calculator: id,
    result: result?.headline,
    related: near.slice(0, 2).map(({ id: section, title }) => ({ id: section, label: title })),
    consult: true,
  }
}

const basisBlock = (articles: readonly Article[], say: AnswerPorts['say']): string =>
  articles.length === 0
    ? ''
    : [`[${say('answering.card.basis')}]`, ...articles.map((article) => `· ${citationLine(article, say)}`)].join('\n')
