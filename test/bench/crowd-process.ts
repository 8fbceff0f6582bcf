import { openBotApi } from '../bot-api/open-bot-api.ts'
import { STAFF_CHAT } from '../conversation/environment.ts'
import { follow, type Manners, type Member, referenceOn } from './dialog/member.ts'
import { APPLICATION, FIRST_APPLICATION } from './dialog/script.ts'
import type { Ran, Run } from './dialog/talking.ts'
import { serveParent } from './measure/child.ts'
import { quantilesOf } from './measure/quantiles.ts'
import { spent } from './measure/spent.ts'

// The chat platform and everybody who writes to the bot, in a process of their own: the bot has a core to itself.
const api = await openBotApi()
api.group({ id: STAFF_CHAT, title: '담당자 방' })
const FIRST_ID = 1000
const members: Member[] = []

serveParent(
  { url: api.url, token: api.token },
  (request) => run(request as Run),
  () => api.close(),
)

async function run({ kind, members: count, times, manners }: Run): Promise<Ran> {
  for (let id = members.length; id < count; id += 1) members.push(newcomer(FIRST_ID + id, manners))
  const script = kind === 'join' ? FIRST_APPLICATION : APPLICATION
  const before = spent().cpu
  const began = performance.now()
  const waits = await Promise.all(members.slice(0, count).map((member) => applies(member, script, times)))
  const seconds = (performance.now() - began) / 1000
  api.forgetCalls()
  const all = waits.flatMap((one) => one.waits)
  const references = new Set(waits.flatMap((one) => one.references))
  return {
    seconds,
    updates: all.length,
    submissions: references.size,
    waits: quantilesOf(all),
    cpu: spent().cpu - before,
  }
}

function newcomer(id: number, manners: Manners): Member {
  return { chat: api.user({ id, first_name: `조합원 ${id}`, language_code: 'ko' }), manners, card: undefined }
}

async function applies(member: Member, script: Parameters<typeof follow>[1], times: number) {
  const waits: number[] = []
  const references: string[] = []
  for (let time = 0; time < times; time += 1) {
    waits.push(...(await follow(member, script)))
    references.push(member.manners === 'bot' ? referenceOn(member) : `${member.chat.id}:${time}`)
  }
  return { waits, references }
}
