import type { ProblemKind, Reading, Said, Step, StoredFile } from '../../src/core/intake/step.ts'

/** The day on which these tests happen. */
export const TODAY = '2026-11-22'

export const typed = (text: string): Said => ({ kind: 'text', text })
export const pressed = (option: string): Said => ({ kind: 'option', option })
export const DONE: Said = { kind: 'done' }
export const RESTART: Said = { kind: 'restart' }
export const STICKER: Said = { kind: 'unreadable', what: 'sticker' }
export const VOICE: Said = { kind: 'unreadable', what: 'voice' }

export const photo = (id: string, name = `${id}.jpg`): StoredFile => ({ id, name, mime: 'image/jpeg', size: 2048 })
export const sent = (file: StoredFile): Said => ({ kind: 'file', file })

/** What a step makes of something said: its value, or the kind of its problem. */
export function heard(step: Step, said: Said, soFar?: unknown, today = TODAY): unknown {
  return outcome(step.read(said, { today, soFar }))
}

export const says = (problem: ProblemKind): { problem: ProblemKind } => ({ problem })

function outcome(reading: Reading<unknown>): unknown {
  switch (reading.kind) {
    case 'value':
      return reading.value
    case 'partial':
      return { so_far: reading.value }
    case 'problem':
      return { problem: reading.problem.kind }
  }
}

/** The reply that several messages make together, as the engine puts them together. */
export function afterAll(step: Step, saids: readonly Said[]): unknown {
  let soFar: unknown
  let last: unknown
  for (const said of saids) {
    const reading = step.read(said, { today: TODAY, soFar })
    if (reading.kind !== 'problem') soFar = reading.value
    last = outcome(reading)
  }
  return last
}
