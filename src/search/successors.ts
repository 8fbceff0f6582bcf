import type { Section } from '../core/answering/section.ts'
import { addDays } from '../core/calendar.ts'

/** Finds the section of the same file and article that begins to hold the day after one stops. */
export function successorsIn(sections: readonly Section[]): (section: Section) => Section | undefined {
  const byFile = new Map<string, Section[]>()
  for (const section of sections) {
    if (section.validFrom !== undefined) byFile.set(fileOf(section), [...(byFile.get(fileOf(section)) ?? []), section])
  }
  return (section) => {
    if (section.validTo === undefined) return undefined
    const day = addDays(section.validTo, 1)
    const beginning = (byFile.get(fileOf(section)) ?? []).filter(({ validFrom }) => validFrom === day)
    return beginning.find(({ articles }) => articles[0] === section.articles[0]) ?? beginning[0]
  }
}

const fileOf = ({ id }: Section): string => id.split('#')[0] ?? id
