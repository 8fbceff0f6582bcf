import { dayAt } from '../../calendar.ts'
import { type EventKind, everyLine } from '../../casework/case.ts'
import { movesFor } from '../../casework/moves.ts'
import type { StoredFile } from '../../intake/step.ts'
import { money } from '../../intake/steps/amount.ts'
import type { Staff } from '../../people/staff.ts'
import type { Button, Card } from '../card.ts'
import { button, inRows, joinedBlocks, shownLines } from '../card-parts.ts'
import type { CaseFile } from '../ledger.ts'
import { type Outcome, show, write } from '../outcome.ts'
import type { Scene } from '../scene.ts'
import { caseLine } from './queue.ts'
import { isBarred } from './staff-of.ts'
import { viewed } from './viewed.ts'

/** The whole case in the staff member's own chat; the view is logged. */
export async function openCase(reference: string, staff: Staff, scene: Scene): Promise<Outcome> {
  const file = await caseFor(reference, staff, scene)
  if (!file) return show({ text: scene.say('staff.no_such_case') })
  return write([viewed(`case:${reference}`, staff, scene)], caseCard(file, staff, scene))
}

/** A case that this person may see; for those tied to the employer it does not exist. */
export async function caseFor(reference: string, staff: Staff, { world }: Scene): Promise<CaseFile | undefined> {
  const file = await world.ledger.caseFile(reference)
  return file && !isBarred(staff, file.submission) ? file : undefined
}

function caseCard(file: CaseFile, staff: Staff, scene: Scene): Card {
  const { say } = scene
  const { submission, duplicates, status } = file
  return {
    heading: submission.reference,
    text: joinedBlocks(
      caseLine({ ...submission, status }, scene),
      submission.unit === undefined ? undefined : say('staff.unit_unverified', { unit: submission.unit }),
      duplicates.length > 0 ? say('staff.duplicates', { references: duplicates.join(', ') }) : undefined,
      shownLines(everyLine(file)),
      history(file, scene),
    ),
    buttons: [...filesRow(file, scene), ...inRows(moveButtons(file, staff, scene), 2), [queueButton(scene)]],
    personal: true,
  }
}

function history({ events, submission }: CaseFile, { say, showing, world }: Scene): string {
  const lines = events.map(({ kind, at, amount, text }) => {
    const sum = amount === undefined ? '' : ` ${money(amount, { ...showing, currency: submission.currency })}`
    return `• ${dayAt(at, world.settings.timeZone)} ${say(`casework.event.${kind}`)}${sum}${text === undefined ? '' : ` — ${text}`}`
  })
  return lines.join('\n')
}

/** Buttons from the table of moves, for this person's role. */
function moveButtons(file: CaseFile, staff: Staff, { say }: Scene): Button[] {
  const { reference } = file.submission
  return movesFor(file, staff.role).map((kind: EventKind) =>
    button(say(`casework.move.${kind}`), { kind: 'desk', place: 'move', id: reference, detail: kind }),
  )
}

const queueButton = ({ say }: Scene): Button =>
  button(say('staff.queue.back'), { kind: 'desk', place: 'queue', id: 'all', detail: undefined })

function filesRow(file: CaseFile, { say }: Scene): Button[][] {
  const count = filesOf(file).length
  const { reference } = file.submission
  return count === 0
    ? []
    : [[button(say('staff.files', { count }), { kind: 'desk', place: 'files', id: reference, detail: undefined })]]
}

/** The files of a case, from its lines and what came later. */
const filesOf = (file: CaseFile): StoredFile[] =>
  everyLine(file).flatMap(({ value }) => (Array.isArray(value) ? value.filter(isFile) : []))

const isFile = (value: unknown): value is StoredFile =>
  typeof value === 'object' && value !== null && 'id' in value && 'mime' in value && 'size' in value

/** Hands out the files of a case; the view is logged. */
export async function sendFiles(reference: string, staff: Staff, scene: Scene): Promise<Outcome> {
  const { world, say } = scene
  const file = await caseFor(reference, staff, scene)
  if (!file) return show({ text: say('staff.no_such_case') })
  const cards = await Promise.all(
    filesOf(file).map(async ({ id, name, mime }): Promise<Card> => {
      const bytes = await world.files.read(id)
      return bytes
        ? { text: name, handout: { name, mime, bytes }, personal: true }
        : { text: say('staff.file_gone', { name }) }
    }),
  )
  return write([viewed(`files:${reference}`, staff, scene)], ...cards)
}
