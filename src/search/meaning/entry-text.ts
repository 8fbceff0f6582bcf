import type { Entry } from '../../core/answering/find.ts'

const LONGEST = 1200

/**
 * What stands for an entry when meanings are compared: curated words only. Variants stay in the house, since members' own questions are
 * among them.
 */
export function entryText(entry: Entry): string {
  return textOf(entry).join('\n').slice(0, LONGEST)
}

function textOf(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'section':
      return [entry.section.title, entry.section.keywords.join(', '), entry.section.answer]
    case 'offer':
      return [entry.offer.name, entry.offer.aliases.join(', '), entry.offer.intro]
    case 'remark':
      return [entry.remark.variants.slice(0, 20).join(', ')]
  }
}
