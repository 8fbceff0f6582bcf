import { roundState } from '../intake/round.ts'
import type { Scene } from './scene.ts'

/** Whether a round is there and open today. */
export async function takesSignUps(roundId: string | undefined, { world, today }: Scene): Promise<boolean> {
  const state = roundId === undefined ? undefined : await world.ledger.round(roundId)
  return state !== undefined && roundState(state.round, today) === 'open'
}
