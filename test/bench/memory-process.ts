import { readEnvironment } from '../../src/config.ts'
import type { Card } from '../../src/core/conversation/card.ts'
import type { Conversation } from '../../src/core/conversation/conversation.ts'
import type { Heard } from '../../src/core/conversation/incoming.ts'
import { openHouse } from '../../src/wiring/open-house.ts'
import { type Act, APPLICATION, FIRST_APPLICATION } from './dialog/script.ts'
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

async function applies(member: number, times: number): Promise<void> {
  const from = `telegram:${member}`
  for (let time = 0; time < times; time += 1) {
    const card = await follow(from, time === 0 ? FIRST_APPLICATION : APPLICATION, conversation)
    pressOn(card, 'c:lines:*')
  }
}

async function follow(from: string, script: readonly Act[], { receive }: Conversation): Promise<Card | undefined> {
  let card: Card | undefined
  for (const act of script) {
    updates += 1
    const said = { key: `telegram:${updates}`, from, name: undefined, language: 'ko', shared: false }
    const { cards } = await receive({ ...said, heard: heardOf(act, card) })
    card = cards.at(-1)
  }
  return card
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
