import type { Config } from '../config.ts'
import type { Conversation } from '../core/conversation/conversation.ts'
import { openConversation } from '../core/conversation/open-conversation.ts'
import type { Observed, World } from '../core/conversation/world.ts'
import type { Voices } from '../core/wording.ts'
import { openVoices } from '../i18n/open-voices.ts'
import { type Log, openLog } from '../observe/open-log.ts'
import { type Metrics, openMetrics } from '../observe/open-metrics.ts'
import { openStorage, type Storage } from '../storage/open-storage.ts'
import { exporterOver } from './exporter.ts'
import { meaningFrom } from './meaning.ts'
import { type Knowledge, openKnowledge } from './open-knowledge.ts'
import { readerFrom } from './reader.ts'
import { wordingFrom } from './wording.ts'
import { type Faces, worldOf } from './world.ts'

/** Everything that a running bot has open, whichever face it shows. */
export interface House {
  readonly config: Config
  readonly log: Log
  readonly metrics: Metrics
  readonly voices: Voices
  readonly storage: Storage
  readonly knowledge: Knowledge
  readonly world: World
  readonly conversation: Conversation
}

/** Opens records and knowledge and puts the conversation on top. Throws a sentence with its cure where something does not fit. */
export async function openHouse(config: Config, faces: Faces): Promise<House> {
  const log = openLog({ level: config.logLevel })
  const metrics = openMetrics()
  const voices = openVoices((missing) => log.error({ missing }, 'a wording is missing'))
  const now = (): Date => new Date()
  const storageLog = { info: (text: string) => log.info(text), warn: (text: string) => log.warn(text) }
  const storage = await openStorage({ ...config, now, log: storageLog })
  const [published, variants] = await Promise.all([storage.statutes.all(), storage.addedVariants()])
  const knowledge = await openKnowledge(config, { published, variants })
  const { ledger, files } = storage
  const exporter = exporterOver({ ledger, catalogue: knowledge.catalogue, config, voices })
  const observe = (event: Observed): void => count(metrics, event)
  const report = (error: unknown): void =>
    log.error({ err: error }, 'a mistake of ours; the member was told that something went wrong')
  const wording = await wordingFrom({ config, knowledge, voices, storage, log, metrics })
  const readWithModel = await readerFrom({ config, storage, log, metrics, now })
  const byMeaning = await meaningFrom({ config, knowledge, storage, log, metrics, now })
  const world = worldOf({
    ...{
      config,
      knowledge,
      ledger,
      files,
      voices,
      exporter,
      wording,
      readWithModel,
      byMeaning,
      faces,
      observe,
      report,
    },
  })
  return { config, log, metrics, voices, storage, knowledge, world, conversation: openConversation(world, files) }
}

function count(metrics: Metrics, event: Observed): void {
  switch (event.kind) {
    case 'question':
      return metrics.question(event.outcome)
    case 'draft_begun':
      return metrics.draftBegun(event.programmeId)
    case 'submitted':
      return metrics.submitted(event.programmeId)
    case 'draft_ended':
      return metrics.draftEnded(event.how)
  }
}
