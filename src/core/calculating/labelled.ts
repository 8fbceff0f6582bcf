import type { Mention, MentionKind } from './mention.ts'

type Labels = Readonly<Record<string, RegExp>>
/** A figure and the word beside it. */
export interface Labelled {
  readonly label: string
  readonly mention: Mention
}

/**
 * Figures of one kind, each with the word beside it: "연장 8시간, 야간 3시간" and "8시간 연장하고 3시간 야간" alike. In one message the
 * words stand all before or all behind, so that the reading which tells more figures apart is meant. A figure without a word is left out.
 */
export function labelled(mentions: readonly Mention[], kind: MentionKind, labels: Labels): Labelled[] {
  const ofKind = mentions.filter((one) => one.kind === kind)
  const before = read(ofKind, ({ before }) => lastIn(before.slice(-BEFORE), labels))
  const after = read(ofKind, ({ after }) => firstIn(after.slice(0, AFTER), labels))
  return apart(after) > apart(before) ? after : before
}

const [BEFORE, AFTER] = [24, 10]

const read = (mentions: readonly Mention[], labelOf: (mention: Mention) => string | undefined): Labelled[] =>
  mentions.flatMap((mention) => {
    const label = labelOf(mention)
    return label === undefined ? [] : [{ label, mention }]
  })

const apart = (found: readonly Labelled[]): number => new Set(found.map(({ label }) => label)).size

const firstIn = (text: string, labels: Labels): string | undefined => places(text, labels)[0]?.label
const lastIn = (text: string, labels: Labels): string | undefined => places(text, labels).at(-1)?.label

/** Where the labels stand, in order; of two that begin at one place the first of `labels` comes last. */
function places(text: string, labels: Labels): { label: string; at: number }[] {
  const names = Object.keys(labels)
  return names
    .flatMap((label) => placesOf(labels[label], text).map((at) => ({ label, at })))
    .sort((one, other) => one.at - other.at || names.indexOf(other.label) - names.indexOf(one.label))
}

const everywhere = new WeakMap<RegExp, RegExp>()

// Most words are not there, and finding that out costs far less than looking for all places.
function placesOf(words: RegExp | undefined, text: string): number[] {
  if (!words?.test(text)) return []
  const all = everywhere.get(words) ?? new RegExp(words.source, `g${words.flags.replace('g', '')}`)
  everywhere.set(words, all)
  return [...text.matchAll(all)].map(({ index }) => index)
}
