import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDay } from '../core/calendar.ts'
import { openVoices } from '../i18n/open-voices.ts'
import { loadCatalogue } from '../programmes/index.ts'
import { openStorage } from '../storage/open-storage.ts'
import { exporterOver } from '../wiring/exporter.ts'
import { endWith, settingsOrEnd } from '../wiring/tell-mistakes.ts'

// npm run export -- <programme> [from] [to] [csv|xlsx] [folder]: the full file, on the operator's own machine; runs beside the bot.
const config = settingsOrEnd()
const words = process.argv.slice(2)
const days = words.filter(isDay)
const format = words.includes('csv') ? 'csv' : 'xlsx'
const [programmeId, folder = '.'] = words.filter((word) => !days.includes(word) && word !== 'csv' && word !== 'xlsx')

const catalogue = await loadCatalogue()
if (programmeId === undefined || !catalogue.has(programmeId)) {
  endWith(`npm run export -- <사업> [시작일] [끝일] [csv|xlsx] [폴더]\n사업: ${[...catalogue.keys()].join(', ')}`)
}
const log = { info: () => {}, warn: (text: string) => void process.stderr.write(`${text}\n`) }
const storage = await openStorage({ ...config, now: () => new Date(), log }).catch(endWith)
const voices = openVoices()
const exporter = exporterOver({ ledger: storage.ledger, catalogue, config, voices })
const [from, to] = days
const { handout, cases } = await exporter({ programmeId, from, to, format, masked: false, ties: [] })
await mkdir(folder, { recursive: true })
const path = join(folder, handout.name)
await writeFile(path, handout.bytes, { mode: 0o600 })
await storage.close()
process.stdout.write(`${cases}건 → ${path}\n`)
