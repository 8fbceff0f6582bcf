import { fileURLToPath } from 'node:url'
import type { Sources } from '../../core/answering/find.ts'
import type { AnswerPorts } from '../../core/answering/work.ts'
import { openVoices } from '../../i18n/open-voices.ts'
import { loadCatalogue } from '../../programmes/index.ts'
import { openSources } from '../../search/open-sources.ts'
import { offersOf } from './offers.ts'

const KNOWLEDGE = fileURLToPath(new URL('../../../knowledge', import.meta.url))

export interface Room {
  readonly sources: Sources
  readonly ports: AnswerPorts
}

/** The embedded default: the shipped knowledge, no union's own files, no model. Mistakes of ours go to standard error. */
export async function openRoom(knowledgeDir = KNOWLEDGE): Promise<Room> {
  const offers = offersOf(await loadCatalogue())
  const sources = await openSources({ knowledgeDir, offers, facts: {} })
  const say = openVoices()('ko')
  return { sources, ports: { sources, say, report: (error) => console.error(error) } }
}
