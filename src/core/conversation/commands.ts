import { referenceMeant } from '../casework/reference.ts'
import { begin } from './begin.ts'
import { actOnCase } from './case-acts.ts'
import { invited } from './desk/invite.ts'
import { nextCard } from './onboarding.ts'
import { type Outcome, show } from './outcome.ts'
import { goTo } from './places.ts'
import type { Place } from './press.ts'
import type { Scene } from './scene.ts'

/** Members' commands, in the order of the platform's menu. */
export const MEMBER_COMMANDS = ['start', 'ask', 'apply', 'topics', 'status', 'mydata', 'language', 'help'] as const
type MemberCommand = (typeof MEMBER_COMMANDS)[number]

const LEADS: Readonly<Partial<Record<MemberCommand, Place>>> = {
  ask: 'ask',
  apply: 'programmes',
  topics: 'topics',
  status: 'status',
  mydata: 'mydata',
  language: 'language',
}

export async function command(name: string, rest: string, scene: Scene): Promise<Outcome> {
  if (name === 'start') return start(rest, scene)
  if (name === 'help') return show({ text: scene.say('conversation.help') }, nextCard(scene))
  const place = LEADS[name as MemberCommand]
  if (place) return goTo(place, undefined, scene)
  return show({ text: scene.say('conversation.unknown_command') }, nextCard(scene))
}

/** `/start` alone greets; with the payload of a link it goes where the link leads. */
function start(payload: string, scene: Scene): Promise<Outcome> | Outcome {
  const [, kind, id = ''] = /^([a-z])_(.+)$/u.exec(payload) ?? []
  switch (kind) {
    case 'i':
      return invited(id, scene)
    case 'p':
      return goTo('programme', id, scene)
    case 'r':
      return begin(id.replace('.', ':'), scene)
    case 'c':
      return actOnCase('show', referenceMeant(id) ?? '', scene)
    default:
      return show(nextCard(scene))
  }
}
