import type { ComposedSentence, LabelledSection } from './composer.ts'
import { numbersSaid } from './numbers-said.ts'

/** Why a model's wording was thrown away as a whole. */
export type Unfit = 'invented_label' | 'invented_number' | 'invented_name' | 'thin'

export type Checked =
  | { readonly kind: 'fit'; readonly sentences: readonly ComposedSentence[] }
  | { readonly kind: 'unfit'; readonly why: Unfit }

// Shorter than this says too little to stand in for the curated answer.
const THIN = 20
const LAW_NAME =
  /[가-힣]{2,}(?:법|법률|시행령|시행규칙|조례|규정|해석|고시|판결|판례)(?=[\s,.·()'’”」제]|$|[은는이가을를에의도])/g
const NO_LAW = /방법$|^(불법|위법|적법|편법|합법|입법|사법|해법|문법|용법|기법|수법)$/
const ADDRESS = /https?:|www\.|[\w.]+@[\w.]+|\bt\.me\b|@\w{3,}|[a-z0-9-]+\.(com|net|org|kr|cn|io)\b/i

/**
 * Keeps the sentences that cite. An uncited one is dropped; an invented label, number, law or address condemns the whole, because
 * a model that makes up one thing is not believed in the next.
 */
export function checkSentences(sentences: readonly ComposedSentence[], sections: readonly LabelledSection[]): Checked {
  const cited = sentences.filter(({ labels, text }) => labels.length > 0 && text.trim() !== '')
  for (const sentence of cited) {
    const why = faultIn(sentence, sections)
    if (why) return { kind: 'unfit', why }
  }
  const said = cited.reduce((length, { text }) => length + text.trim().length, 0)
  return said < THIN ? { kind: 'unfit', why: 'thin' } : { kind: 'fit', sentences: cited }
}

function faultIn({ text, labels }: ComposedSentence, sections: readonly LabelledSection[]): Unfit | undefined {
  const grounds = sections.filter(({ label }) => labels.includes(label))
  if (grounds.length < new Set(labels).size) return 'invented_label'
  const ground = grounds.map((section) => `${section.title}\n${section.text}`).join('\n')
  const numbers = numbersSaid(ground)
  if ([...numbersSaid(text)].some((number) => !numbers.has(number))) return 'invented_number'
  return namesIn(text).some((name) => !ground.includes(name)) ? 'invented_name' : undefined
}

function namesIn(text: string): string[] {
  const laws = [...text.matchAll(LAW_NAME)].map(([name]) => name).filter((name) => !NO_LAW.test(name))
  const address = ADDRESS.exec(text)
  return address ? [...laws, address[0]] : laws
}
