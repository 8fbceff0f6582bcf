import { dayAt } from '../calendar.ts'
import { type CaseEvent, type CaseSummary, everyLine } from '../casework/case.ts'
import { hasEnded, permitted } from '../casework/moves.ts'
import { nameIn } from '../intake/programme.ts'
import { money } from '../intake/steps/amount.ts'
import { inLocale } from '../text.ts'
import type { Button, Card } from './card.ts'
import { button, homeButton, joinedBlocks, shownLines, stacked } from './card-parts.ts'
import { resumeButton } from './home.ts'
import type { CaseFile } from './ledger.ts'
import type { CaseAct } from './press.ts'
import type { Scene } from './scene.ts'

/** Everything the member has going: applications begun and cases handed in. */
export async function statusCard(scene: Scene): Promise<Card> {
  const { say, world, member, person } = scene
  const cases = await world.ledger.casesOf(member.id)
  const drafts = person.drafts.map((draft) => resumeButton(draft, scene)).filter((one) => one !== undefined)
  const lines = cases.map((one) => `▪ ${one.reference}\n   ${summaryLine(one, scene)}`)
  const buttons = cases.map(({ reference }) => button(reference, { kind: 'case', act: 'show', reference }))
  const nothing = cases.length + drafts.length === 0
  return {
    heading: say('conversation.status'),
    text: nothing ? say('conversation.case.none') : lines.join('\n') || say('conversation.case.only_drafts'),
    buttons: stacked([...drafts, ...buttons, homeButton(say)]),
    personal: true,
  }
}

function summaryLine(one: CaseSummary, scene: Scene): string {
  const { say } = scene
  const { status, promisedOn } = one
  const promise = hasEnded(status) ? '' : ` · ${say('conversation.case.by', { day: promisedOn })}`
  return `${programmeName(one, scene)} · ${say(`casework.status.${status}`)}${promise}`
}

type Named = Pick<CaseSummary, 'programmeId' | 'jurisdiction'>

/** A programme under the name it has in the case's country. */
export function programmeName({ programmeId, jurisdiction }: Named, { world, locale }: Scene): string {
  const programme = world.catalogue.get(programmeId)
  return programme ? inLocale(nameIn(programme, jurisdiction), locale) : programmeId
}

/** One case as its member reads it: where it stands, what was said, what they can do now. */
export function caseCard(file: CaseFile, scene: Scene): Card {
  const { say } = scene
  const { submission, status, place } = file
  const told = file.events
    .map((event) => eventLine(event, submission.currency, scene))
    .filter((line) => line !== undefined)
  return {
    heading: `${submission.reference} · ${programmeName(submission, scene)}`,
    text: joinedBlocks(
      say(`casework.status.${status}`),
      place?.kind === 'waiting' && place.number !== undefined
        ? say('conversation.case.waiting', { number: place.number })
        : undefined,
      hasEnded(status) ? undefined : say('conversation.case.promised', { day: submission.promisedOn }),
      told.join('\n\n'),
    ),
    buttons: stacked([...actsOn(file, scene), homeButton(say)]),
    personal: true,
  }
}

const HIDDEN: ReadonlySet<CaseEvent['kind']> = new Set(['noted'])

/** What happened, as the member is told it; internal notes are not. */
function eventLine({ kind, at, amount, text }: CaseEvent, currency: string, scene: Scene): string | undefined {
  if (HIDDEN.has(kind)) return undefined
  const { say, showing } = scene
  const sum = amount === undefined ? '' : ` ${money(amount, { ...showing, currency })}`
  const head = `• ${dayAt(at, scene.world.settings.timeZone)} ${say(`casework.event.${kind}`)}${sum}`
  return text === undefined ? head : `${head}\n   “${text}”`
}

function actsOn({ submission, status }: CaseFile, { say }: Scene): Button[] {
  const { reference, casework } = submission
  const act = (what: CaseAct, label: string): Button => button(label, { kind: 'case', act: what, reference })
  const open = (kind: 'supplemented' | 'accepted' | 'withdrawn') =>
    permitted(casework, status, kind)?.by.includes('member')
  return [
    open('supplemented') ? act('supplement', say('conversation.case.supplement')) : undefined,
    open('accepted') ? act('accept', say('conversation.case.accept')) : undefined,
    act('lines', say('conversation.receipt.lines')),
    open('withdrawn') ? act('withdraw', say('conversation.case.withdraw')) : undefined,
  ].filter((one) => one !== undefined)
}

/** What the member handed in, as they saw it then. */
export function copyCard(file: CaseFile, scene: Scene): Card {
  const { reference } = file.submission
  const back = button(scene.say('conversation.case.back'), {
    kind: 'case',
    act: 'show',
    reference,
  })
  return {
    heading: reference,
    text: shownLines(everyLine(file)),
    buttons: [[back]],
    personal: true,
  }
}
