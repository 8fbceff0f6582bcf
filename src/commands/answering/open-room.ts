import { fileURLToPath } from 'node:url'
import { loadCalculators } from '../../calculators/index.ts'
import { answer } from '../../core/answering/answer.ts'
import type { Sources } from '../../core/answering/find.ts'
import type { AnswerPorts } from '../../core/answering/work.ts'
import { calculateWith } from '../../core/calculating/calculate-with.ts'
import { dayToldIn } from '../../core/calculating/day-told.ts'
import { JURISDICTIONS } from '../../core/text.ts'
import { openVoices } from '../../i18n/open-voices.ts'
import { loadCatalogue } from '../../programmes/index.ts'
import { readCalendar } from '../../search/knowledge/calendar.ts'
import { openSources } from '../../search/open-sources.ts'
import { offersOf } from '../../wiring/offers.ts'

export const KNOWLEDGE = fileURLToPath(new URL('../../../knowledge', import.meta.url))

export interface Room {
  readonly sources: Sources
  readonly ports: AnswerPorts
}

/** The embedded default: the shipped knowledge, no union's own files, no model. Mistakes of ours go to standard error. */
export async function openRoom(knowledgeDir = KNOWLEDGE): Promise<Room> {
  const [catalogue, calculators] = await Promise.all([loadCatalogue(), loadCalculators()])
  const offers = offersOf(catalogue, calculators)
  const sources = await openSources({ knowledgeDir, offers, facts: {} })
  const say = openVoices()('ko')
  const calculate = calculateWith([...calculators.values()], say, { locale: 'ko' })
  const calendars = { kr: readCalendar(KNOWLEDGE, 'kr'), cn: readCalendar(KNOWLEDGE, 'cn') }
  const deadlines = { dayTold: dayToldIn, calendars }
  const room: Room = { sources, ports: { sources, say, calculate, deadlines, report: (error) => console.error(error) } }
  warmUp(room)
  return room
}

const WARM_UP = 60

// The first answers of a process are several times slower than the rest: code not compiled yet, words not split yet.
function warmUp({ sources, ports }: Room): void {
  const sections = JURISDICTIONS.flatMap((jurisdiction) => sources.topics(jurisdiction)).flatMap(
    ({ sections }) => sections,
  )
  for (const section of sections.slice(0, WARM_UP)) {
    const text = section.variants[0] ?? section.title
    answer(
      { text, locale: 'ko', jurisdiction: section.jurisdictions[0], askedOn: section.checkedOn, earlier: [] },
      ports,
    )
  }
}
