import { z } from 'zod'
import type { Text } from '../../text.ts'
import { accept, type Manner, type Reading, refuse, type Said, type Setting, type Step, soFar } from '../step.ts'
import { endsParts } from './parts.ts'
import { plain } from './plain.ts'

/** One person of a team, with the detail that the step asks for each (age group, shirt size, post). */
export interface Person {
  readonly name: string
  readonly detail: string
}

const PERSON = z.object({ name: z.string().min(1).max(40), detail: z.string().max(60) })

/** People of a team, one a line: name, then the detail after a space or comma. Lines may come in several messages; "다 적었어요" ends. */
export function people(ask: Text, manner: Manner & { min?: number; max?: number } = {}): Step<readonly Person[]> {
  const { min = 1, max = 30, ...rest } = manner
  const value = z.array(PERSON).max(max)
  const read = (said: Said, setting: Setting): Reading<readonly Person[]> => {
    const known = value.safeParse(setting.soFar).data ?? []
    if (said.kind === 'restart') return soFar([])
    if (endsParts(said))
      return known.length >= min ? accept(known) : refuse('too_few_people', { min, count: known.length })
    if (said.kind !== 'text') return refuse('people_unreadable')
    const named = plain(said.text)
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map(personMeant)
    if (named.length === 0 || named.some((person) => person === undefined)) return refuse('people_unreadable')
    const all = merged(
      known,
      named.filter((person) => person !== undefined),
    )
    return all.length > max ? refuse('too_many_people', { max }) : soFar(all)
  }
  const show: Step<readonly Person[]>['show'] = (team) =>
    team.map(({ name, detail }, at) => `${at + 1}. ${name}${detail ? ` (${detail})` : ''}`).join('\n')
  // Nearly every sentence begins like a name, so a question here must be asked about, not entered as a player.
  return { kind: 'people', ask, ...rest, sensitive: true, freeText: true, value, read, show }
}

const NUMBERED = /^\d{1,2}[.)]\s*/u
const NAME = /^\p{L}[\p{L}\s·.'-]{0,39}$/u

/** Name and detail part at the first comma, slash or colon (a name may have spaces then), else at the first space. */
function personMeant(text: string): Person | undefined {
  const bare = text.trim().replace(NUMBERED, '')
  const [name = '', detail = ''] = parted(bare, /[,，、/:：]/u) ?? parted(bare, /\s/u) ?? [bare]
  return NAME.test(name) && detail.length <= 60 ? { name, detail } : undefined
}

function parted(text: string, sign: RegExp): [string, string] | undefined {
  const at = text.search(sign)
  return at < 0 ? undefined : [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}

/** A name typed again later replaces its detail: that is how a slip is mended. Two of one name in one message are two people. */
function merged(known: readonly Person[], named: readonly Person[]): Person[] {
  const fresh = named.filter((person, at) => named.findIndex((other) => same(person, other)) === at)
  return [...known.filter(({ name }) => fresh.every((person) => person.name !== name)), ...fresh]
}

const same = (one: Person, other: Person): boolean => one.name === other.name && one.detail === other.detail
