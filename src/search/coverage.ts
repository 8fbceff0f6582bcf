import type { LegalWords } from './everyday.ts'
import { holds, type Inverted, inverseFrequency, rowOf } from './index/inverted.ts'
import type { SearchIndex } from './search-index.ts'
import type { Analyser } from './text/analyser.ts'
import { cb2x, pairs } from './text/bigrams.ts'
import { hashTerm } from './text/hash.ts'
import { soundAlike } from './text/spelling.ts'

/** A content word of the question: its weight, and the rows that show an entry to hold it. */
interface ContentWord {
  readonly weight: number
  readonly rows: readonly number[]
  readonly pairRows: readonly number[]
}

// Said in any question about anything.
const EMPTY_WORDS = new Set(
  '하다 되다 있다 없다 주다 알다 싶다 가다 오다 보다 말하다 나오다 들다 모르다 같다 이렇다 그렇다 어떻다 맞다 궁금 질문 문의 답변 답 경우 방법 정도 가능 설명 안내 내용 확인 뭐 무엇 얼마 언제 어디 누구 왜 어떻게 어떡하 어떡 지금 우리 저희 제가 사람 이거 그거 이것 그것 저것 거 것 때 수 좀 요즘 혹시 그냥 진짜 관련 대하다 위하다 따르다 무슨 어떤 해 예 네'.split(
    ' ',
  ),
)
const NEARLY = 0.5

type Coverage = (entry: number) => number

/**
 * The share of a question's content words, weighted by idf, that an entry holds in any field. A word counts where the entry has
 * the word, the law's word for it, or at least half of its character pairs (lost spaces, a typing error).
 */
function coverageOf(
  content: Analyser,
  words: Inverted,
  bigrams: Inverted,
  legal: LegalWords,
  normalised: string,
): Coverage {
  const asked = new Set(content.terms(normalised).filter((term) => !EMPTY_WORDS.has(term)))
  const parts = [...asked]
    .filter((term) => !isCompound(term, asked))
    .map((term) => contentWord(term, words, bigrams, legal, content))
  const total = parts.reduce((sum, part) => sum + part.weight, 0)
  return (entry) => {
    if (total === 0) return 0
    return parts.reduce((sum, part) => sum + part.weight * share(part, words, bigrams, entry), 0) / total
  }
}

// A compound's parts are counted already.
function isCompound(term: string, terms: ReadonlySet<string>): boolean {
  for (let cut = 1; cut < term.length; cut += 1) {
    if (terms.has(term.slice(0, cut)) && terms.has(term.slice(cut))) return true
  }
  return false
}

function contentWord(
  term: string,
  words: Inverted,
  bigrams: Inverted,
  legal: LegalWords,
  content: Analyser,
): ContentWord {
  const own = rowOf(words, hashTerm(term))
  const others = legal(term)
    .flatMap(content.terms)
    .map((other) => rowOf(words, hashTerm(other)))
  const surface = term.length > 2 ? term.replace(/다$/, '') : term
  return {
    weight: own < 0 ? inverseFrequency(words.documentCount, 0) : (words.idf[own] ?? 0),
    rows: [own, ...others].filter((row) => row >= 0),
    pairRows: surface.length < 2 ? [] : pairs(soundAlike(surface)).map((pair) => rowOf(bigrams, hashTerm(pair))),
  }
}

function share(word: ContentWord, words: Inverted, bigrams: Inverted, entry: number): number {
  if (word.rows.some((row) => holds(words, row, entry))) return 1
  if (word.pairRows.length === 0) return 0
  const found = word.pairRows.filter((row) => row >= 0 && holds(bigrams, row, entry)).length / word.pairRows.length
  return found >= NEARLY ? found : 0
}

/** The analyser whose terms are content words. */
const contentAnalyser = (analysers: readonly Analyser[]): Analyser =>
  analysers.find(({ name }) => name === 'garu') ?? analysers.find(({ name }) => name === 'wsj') ?? cb2x

/** What coverage needs of a search. */
interface Searched {
  readonly index: SearchIndex
  readonly analysers: readonly Analyser[]
  readonly legalWords: LegalWords
}

/** The coverage of a question in whatever these indexes hold; none where they lack the analysers it works with. */
export function coverageIn({ index, analysers, legalWords }: Searched, text: string): Coverage {
  const content = contentAnalyser(analysers)
  const words = index.find((one) => one.analyser === content.name)?.entries
  const bigrams = index.find((one) => one.analyser === 'cb2x')?.entries
  return words && bigrams ? coverageOf(content, words, bigrams, legalWords, text) : () => 0
}
