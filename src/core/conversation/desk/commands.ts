import { type Outcome, show } from '../outcome.ts'
import { type Press, pressMeant } from '../press.ts'
import type { Scene } from '../scene.ts'
import { showCalls } from './calls.ts'
import { openCase, sendFiles } from './case-view.ts'
import { exportMasked, fullExportLink } from './exports.ts'
import { findCard } from './find.ts'
import { addToSection, gapCard, putAside, showGaps } from './gaps.ts'
import { invite } from './invite.ts'
import { lapsingCard, openLimitMember } from './limits.ts'
import { startMove } from './move.ts'
import { queueCard } from './queue.ts'
import { askWhichRound, closeRound, roundsCard, startRound } from './rounds.ts'
import { asStaff } from './staff-of.ts'
import { startTies } from './ties.ts'

/** Staff's commands, in the order of the platform's menu. */
export const STAFF_COMMANDS = [
  'queue',
  'find',
  'export',
  'round',
  'calls',
  'limits',
  'gaps',
  'ties',
  'invite',
  'desk',
] as const

/** What staff do at the desk; undefined where it is nothing of the desk's. */
export async function openDesk(scene: Scene): Promise<Outcome | undefined> {
  const { heard } = scene.incoming
  if (heard.kind === 'command') return deskCommand(heard.name, heard.rest.trim(), scene)
  const meant = heard.kind === 'pressed' ? pressMeant(heard.press) : undefined
  return meant?.kind === 'desk' ? deskPress(meant, scene) : undefined
}

async function deskCommand(name: string, rest: string, scene: Scene): Promise<Outcome | undefined> {
  switch (name) {
    case 'start':
      return startAtCase(rest, scene)
    case 'queue':
      return asStaff(scene, 'queue', async (staff) => show(await queueCard(staff, scene)))
    case 'find':
      return asStaff(scene, 'find', async (staff) => show(await findCard(rest, staff, scene)))
    case 'export':
      return asStaff(scene, 'export', (staff) => exportMasked(rest, staff, scene))
    case 'round':
      return asStaff(scene, 'rounds', async () => show(await roundsCard(scene)))
    case 'calls':
      return asStaff(scene, 'call_list', (staff) => showCalls(staff, scene))
    case 'limits':
      return asStaff(scene, 'queue', async (staff) => show(await lapsingCard(staff, scene)))
    case 'ties':
      return asStaff(scene, 'queue', () => startTies(scene))
    case 'invite':
      return asStaff(scene, 'invite', () => invite(rest, scene))
    case 'gaps':
      return asStaff(scene, 'curate', (staff) => showGaps(staff, scene))
    case 'desk':
      return asStaff(scene, 'queue', () => show({ text: scene.say('staff.help') }))
    default:
      return undefined
  }
}

/** A deep link on a card of the staff chat: `s_<reference>` opens the case, `s_<reference>_<move>` starts a move on it. */
async function startAtCase(payload: string, scene: Scene): Promise<Outcome | undefined> {
  const [, reference, move] = /^s_([A-Z0-9-]+)(?:_([a-z_]+))?$/u.exec(payload) ?? []
  if (reference === undefined) return undefined
  return asStaff(scene, 'view', (staff) =>
    move === undefined ? openCase(reference, staff, scene) : startMove(reference, move, staff, scene),
  )
}

async function deskPress({ place, id, detail }: Press & { kind: 'desk' }, scene: Scene): Promise<Outcome> {
  switch (place) {
    case 'gaps':
      return asStaff(scene, 'curate', (staff) => showGaps(staff, scene))
    case 'gap':
      return asStaff(scene, 'curate', async () => show(await gapCard(id, scene)))
    case 'gap_add':
      return asStaff(scene, 'curate', (staff) => addToSection(id, Number(detail), staff, scene))
    case 'gap_aside':
      return asStaff(scene, 'curate', (staff) => putAside(id, staff, scene))
    case 'queue':
      return asStaff(scene, 'queue', async (staff) => show(await queueCard(staff, scene)))
    case 'open':
      return asStaff(scene, 'view', (staff) => openCase(id, staff, scene))
    case 'files':
      return asStaff(scene, 'view', (staff) => sendFiles(id, staff, scene))
    case 'move':
      return asStaff(scene, 'view', (staff) => startMove(id, detail ?? '', staff, scene))
    case 'rounds':
      return asStaff(scene, 'rounds', () => startRound(scene))
    case 'close_round':
      return asStaff(scene, 'rounds', () => askWhichRound(id, scene))
    case 'close_round_yes':
      return asStaff(scene, 'rounds', () => closeRound(id, scene))
    case 'limits':
      return asStaff(scene, 'queue', async (staff) => show(await lapsingCard(staff, scene)))
    case 'limit_member':
      return asStaff(scene, 'call_list', (staff) => openLimitMember(id, staff, scene))
    case 'full_export':
      return asStaff(scene, 'export', (staff) => fullExportLink(id, detail, staff, scene))
  }
}
