import { newDraft } from '../../intake/draft.ts'
import type { Card } from '../card.ts'
import { button, joinedBlocks, stacked } from '../card-parts.ts'
import type { RoundState } from '../ledger.ts'
import { type Outcome, show, write } from '../outcome.ts'
import { startDraft } from '../play.ts'
import { roundLine } from '../programme-card.ts'
import type { Scene } from '../scene.ts'

/** Rounds that take sign-ups, each to be closed, and the way to open one. */
export async function roundsCard(scene: Scene): Promise<Card> {
  const { say } = scene
  const rounds = await openRounds(scene)
  const open = button(say('staff.round.open'), { kind: 'desk', place: 'rounds', id: 'new', detail: undefined })
  const close = rounds.map(({ round }) =>
    button(say('staff.round.close', { title: round.title }), {
      kind: 'desk',
      place: 'close_round',
      id: round.id,
      detail: undefined,
    }),
  )
  return {
    heading: say('staff.round.heading'),
    text:
      joinedBlocks(...rounds.map((state) => `${roundLine(state, scene)}\n   ${countsLine(state, scene)}`)) ||
      say('staff.round.none'),
    buttons: stacked([open, ...close]),
    personal: true,
  }
}

async function openRounds({ world }: Scene): Promise<RoundState[]> {
  const withRounds = [...world.catalogue.values()].filter((programme) => programme.rounds)
  const found = await Promise.all(withRounds.map(({ id }) => world.ledger.rounds(id)))
  return found.flat()
}

const countsLine = ({ taken, waiting, unitsTaken }: RoundState, { say }: Scene): string =>
  say('staff.round.counts', { taken, waiting, units: unitsTaken })

/** Opening a round is a dialog of the same engine as any application. */
export function startRound(scene: Scene): Promise<Outcome> {
  const { world, member, today } = scene
  const form = { id: 'round', edition: 1, steps: {} }
  return startDraft(
    newDraft(form, { id: world.shortId(), owner: member.id, purpose: { kind: 'round' }, startedOn: today }),
    scene,
  )
}

/** Closing cannot be taken back, so it is asked once more. */
export async function askWhichRound(id: string, { world, say }: Scene): Promise<Outcome> {
  const state = await world.ledger.round(id)
  if (!state) return show({ text: say('conversation.gone') })
  const yes = button(say('staff.round.close_yes'), { kind: 'desk', place: 'close_round_yes', id, detail: undefined })
  return show({ text: say('staff.round.close_sure', { title: state.round.title }), buttons: [[yes]] })
}

export const closeRound = (roundId: string, { say }: Scene): Outcome =>
  write([{ kind: 'close_round', roundId }], { text: say('staff.round.closed') })
