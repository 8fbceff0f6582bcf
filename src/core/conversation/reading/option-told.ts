import type { Text } from '../../text.ts'

/** The only option whose words stand in a text; undefined where several do, or where they are too short to mean much. */
export function optionTold(options: Readonly<Record<string, Text>>, text: string, letters: number): string | undefined {
  const told = Object.entries(options).filter(([, { ko }]) =>
    alternatives(ko).some((one) => isTold(one, text, letters)),
  )
  return told.length === 1 ? told[0]?.[0] : undefined
}

/** `괴롭힘·성희롱·차별`, `아프거나 다쳤어요`: any of them will do. */
const alternatives = (label: string): string[][] =>
  label
    .replaceAll(/\([^)]*\)/gu, ' ')
    .split(/[·,/]|(?<=거나)\s/u)
    .map((one) => one.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''))

const isTold = (words: readonly string[], text: string, letters: number): boolean =>
  words.join('').length >= letters && words.every((word) => stands(word, text))

const DENIED = /^[가-힣]{0,3}\s?(?:아니|아닌|안\s|말고|없)/u

function stands(word: string, text: string): boolean {
  const parts = pieces(word)
  const at = decomposed(text).indexOf(parts)
  if (parts.length < SHORTEST || at < 0) return false
  return !DENIED.test(
    decomposed(text)
      .slice(at + parts.length)
      .normalize('NFC'),
  )
}

// Letters of the alphabet: 못, 병.
const SHORTEST = 3
const NOUN_VERB = /(?:당했어요|했어요|됐어요|이에요|예요)$/u
const VERB = /(?:어요|아요|거나|고)$/u
const PARTICLE = /(?:에서|에게|으로|부터|까지|을|를|이|가|은|는|에|의|도)$/u
// 다쳤 and 다쳐, 받았 and 받고: what the ending hangs on, letter by letter.
const LAST_SOUND = /\u110B?[\u1161-\u1175]\u11BB?$/u

/** What a word keeps in every form, decomposed: a noun without its particle, a verb without its ending. */
function pieces(word: string): string {
  const noun = word.replace(NOUN_VERB, '')
  if (noun !== word && noun.length >= 2) return decomposed(noun)
  const verb = word.replace(VERB, '')
  if (verb !== word && verb.length >= 2) return decomposed(verb).replace(LAST_SOUND, '')
  const bare = word.replace(PARTICLE, '')
  return decomposed(bare.length >= 2 ? bare : word)
}

const decomposed = (text: string): string => text.normalize('NFD')
