import type { Replies } from '../../src/core/intake/form.ts'
import { walk } from '../../src/core/intake/journey.ts'
import type { Programme } from '../../src/core/intake/programme.ts'
import { branchingValues, sample } from '../intake/good-reply.ts'

const DECIDES = new Set(['choice', 'choices', 'yes_no', 'consent'])

/**
 * Replies along every branch of a programme: every combination of the replies that its conditions look at, and every value of the others
 * at least once. Taking all combinations of all options would be millions.
 */
export function branchesOf(programme: Programme): Replies[] {
  const watched = watchedSteps(programme)
  const combined = combine(programme, {}, (id) => watched.has(id))
  const single = Object.keys(programme.steps)
    .filter((id) => !watched.has(id))
    .flatMap((id) => combine(programme, {}, (other) => other === id))
  return [...combined, ...single]
}

/** The steps whose replies some condition reads: found by watching the conditions read. */
function watchedSteps(programme: Programme): Set<string> {
  const read = new Set<string>()
  const filled = Object.fromEntries(Object.entries(programme.steps).map(([id, step]) => [id, branchingValues(step)[0]]))
  const watching = new Proxy(filled, {
    get: (replies, id: string) => {
      read.add(id)
      return replies[id]
    },
  })
  for (const condition of Object.values(programme.onlyIf ?? {})) condition(watching)
  return read
}

function combine(programme: Programme, replies: Replies, varies: (id: string) => boolean): Replies[] {
  const { next } = walk(programme, replies)
  if (!next) return [replies]
  const { id, step } = next
  const values = varies(id) ? branchingValues(step) : [DECIDES.has(step.kind) ? branchingValues(step)[0] : sample(step)]
  return values.flatMap((value) => combine(programme, { ...replies, [id]: value }, varies))
}
