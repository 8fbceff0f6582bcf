import { nameIn, type Programme } from '../intake/programme.ts'
import { roundState } from '../intake/round.ts'
import { inLocale } from '../text.ts'
import type { Button, Card } from './card.ts'
import { button, homeButton, joinedBlocks, stacked } from './card-parts.ts'
import type { RoundState } from './ledger.ts'
import type { Scene } from './scene.ts'

/** A programme's own card: what it is, what to have ready, how soon staff answer; with its open rounds where it has any. */
export async function programmeCard(programme: Programme, scene: Scene): Promise<Card> {
  const { say, locale, jurisdiction, world } = scene
  const rounds = programme.rounds ? await openRounds(programme, scene) : []
  const begin = { kind: 'place', place: 'begin', id: programme.id } as const
  const buttons: Button[] = programme.rounds
    ? rounds.map(({ round }) => button(round.title, { ...begin, id: `${programme.id}:${round.id}` }))
    : [button(say('conversation.begin'), begin)]
  const promise = programme.rounds ? undefined : say('conversation.promise', { days: programme.decideWithin })
  const offered = programme.rounds && roundsText(rounds, scene)
  return {
    heading: `${programme.icon} ${inLocale(nameIn(programme, jurisdiction), locale)}`,
    text: joinedBlocks(
      inLocale(programme.intro, locale),
      `${say('conversation.prepare')}\n${inLocale(programme.prepare, locale)}`,
      promise,
      offered,
      world.settings.unionContact && say('conversation.contact', { contact: world.settings.unionContact }),
    ),
    buttons: stacked([...buttons, homeButton(say)]),
  }
}

async function openRounds(programme: Programme, { world, today }: Scene): Promise<RoundState[]> {
  const rounds = await world.ledger.rounds(programme.id)
  return rounds.filter(({ round }) => roundState(round, today) === 'open')
}

function roundsText(rounds: readonly RoundState[], scene: Scene): string {
  if (rounds.length === 0) return scene.say('conversation.no_rounds')
  return rounds.map((state) => roundLine(state, scene)).join('\n\n')
}

/** A round as a member reads it: when, where, how many places are left. */
export function roundLine({ round, taken, waiting }: RoundState, { say }: Scene): string {
  const left = round.capacity === undefined ? undefined : Math.max(round.capacity - taken, 0)
  const places =
    left === undefined
      ? say('conversation.round.no_limit')
      : left > 0
        ? say('conversation.round.left', { left })
        : undefined
  const lines = [
    `▪ ${round.title}`,
    round.startsOn && say('conversation.round.when', { day: round.startsOn, time: round.startsAt ?? '' }).trim(),
    round.venue && say('conversation.round.where', { venue: round.venue }),
    say('conversation.round.until', { day: round.closesOn }),
    places ?? say('conversation.round.full', { waiting }),
    round.notice,
  ]
  return lines.filter((line) => line !== undefined).join('\n   ')
}
