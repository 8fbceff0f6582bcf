import { readEnvironment } from '../../src/config.ts'
import type { Card } from '../../src/core/conversation/card.ts'
import type { Heard } from '../../src/core/conversation/incoming.ts'
import { openHouse } from '../../src/wiring/open-house.ts'
import { type Act, FIRST_APPLICATION } from './dialog/script.ts'
import { serveParent } from './measure/child.ts'
import { spent } from './measure/spent.ts'
import type { Filed, Filing } from './memory/filing.ts'

// The whole bot without a chat platform: the same dialogs through the conversation's own door.
const AT_ONCE = 50
const read = readEnvironment()
if (read.kind === 'mistakes') throw new Error(read.mistakes.join('\n'))
const { conversation, storage } = await openHouse(read.config, { kind: 'telegram', linkInto: () => undefined })
let updates = 0

serveParent(
  measured(),
  async (request): Promise<Filed> => {
    const { members, times } = request as Filing
    const before = updates
    const began = performance.now()
    for (let first = members.from; first < members.to; first += AT_ONCE) {
      const count = Math.min(AT_ONCE, members.to - first)
      await Promise.all(Array.from({ length: count }, (_, at) => applies(first + at, times)))
    }
    const seconds = (performance.now() - began) / 1000
    return { ...measured(), seconds, updates: updates - before }
  },
  () => storage.close(),
)

/** After the garbage is gone: what is held, not what has not been swept up yet. */
function measured() {
  ;(globalThis as { gc?: () => void }).gc?.()
  return spent()
}

/** Once by the whole dialog; then again with the same replies, of which only the last step is left: the filing itself. */
async function applies(member: number, times: number): Promise<void> {
  const from = `telegram:${member}`
  await follow(from, FIRST_APPLICATION.slice(0, -1))
  const filled = (await storage.ledger.person(from))?.drafts[0]
  if (!filled) throw new Error('No draft before the confirmation')
  for (let time = 0; time < times; time += 1) {
    const draft = { ...filled, id: time === 0 ? filled.id : `m${member}t${time}`, version: 0 }
    if (time > 0) await storage.ledger.commit([{ kind: 'save_draft', draft, at: new Date() }])
    const receipt = await hear(from, { kind: 'pressed', press: `d:${draft.id}:confirm` })
    pressOn(receipt, 'c:lines:*')
  }
}

async function follow(from: string, script: readonly Act[]): Promise<Card | undefined> {
  let card: Card | undefined
  for (const act of script) card = await hear(from, heardOf(act, card))
  return card
}

async function hear(from: string, heard: Heard): Promise<Card | undefined> {
  updates += 1
  const said = { key: `telegram:${updates}`, from, name: undefined, language: 'ko', shared: false }
  const { cards } = await conversation.receive({ ...said, heard })
  return cards.at(-1)
}

function heardOf(act: Act, card: Card | undefined): Heard {
  if (act.kind === 'presses') return { kind: 'pressed', press: pressOn(card, act.button) }
  return act.text.startsWith('/')
    ? { kind: 'command', name: act.text.slice(1), rest: '' }
    : { kind: 'text', text: act.text }
}

function pressOn(card: Card | undefined, wanted: string): string {
  const [before = '', after = ''] = wanted.split('*')
  const presses = card?.buttons?.flat().map((button) => ('press' in button ? button.press : '')) ?? []
  const found = presses.find((press) => press.startsWith(before) && press.endsWith(after))
  if (found === undefined) throw new Error(`No button ${wanted} on ${card?.heading}: ${presses.join(' ')}`)
  return found
}
