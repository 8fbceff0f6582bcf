import { dayKind } from '../calendar.ts'
import { referenceFrom } from '../casework/reference.ts'
import { file } from '../casework/submit.ts'
import { confirmedReplies } from '../intake/confirm.ts'
import type { Draft } from '../intake/draft.ts'
import type { Programme } from '../intake/programme.ts'
import { profileIn } from '../intake/who.ts'
import { resultShown } from './calculation-card.ts'
import type { Card } from './card.ts'
import { button, homeButton, joinedBlocks, stacked } from './card-parts.ts'
import { deadlineShown } from './deadline/card.ts'
import { limitOfCase } from './deadline/of-case.ts'
import { deskOf } from './desk/desk-of.ts'
import { openRound } from './desk/open-round.ts'
import { recordMove } from './desk/record-move.ts'
import { saveTies } from './desk/save-ties.ts'
import { type Framed, limitLine } from './form-card.ts'
import type { Placed, Write } from './ledger.ts'
import { memberWrite } from './member-write.ts'
import { type Outcome, show } from './outcome.ts'
import { programmeCard } from './programme-card.ts'
import { currencyIn, type Scene } from './scene.ts'
import { supplement } from './supplement.ts'
import { takesSignUps } from './takes-sign-ups.ts'

/** What a confirmed draft becomes. */
export async function confirm(draft: Draft, framed: Framed, scene: Scene): Promise<Outcome> {
  const done: Write = { kind: 'drop_draft', draft }
  const replies = confirmedReplies(framed.form, draft)
  const { purpose } = draft
  switch (purpose.kind) {
    case 'submission':
      return framed.programme
        ? handIn(draft, framed.programme, done, scene)
        : show({ text: scene.say('conversation.form_gone') })
    case 'calculation':
      return resultShown(draft, scene)
    case 'deadline':
      return deadlineShown(draft, scene)
    case 'supplement':
      return supplement(purpose.reference, replies, framed.form, done, scene)
    case 'round':
      return openRound(replies, done, scene)
    case 'ties':
      return saveTies(replies, done, scene)
    case 'move':
      return recordMove(purpose.reference, purpose.move, replies, [done], scene)
  }
}

async function handIn(draft: Draft, programme: Programme, done: Write, scene: Scene): Promise<Outcome> {
  if (await roundHasClosed(draft, scene))
    return show({ text: scene.say('conversation.round.closed') }, await programmeCard(programme, scene))
  const { world, member, jurisdiction, locale, today, now } = scene
  const replies = confirmedReplies(programme, draft)
  const { submission, writes } = file(draft, {
    programme,
    member,
    jurisdiction,
    locale,
    currency: currencyIn(world, jurisdiction),
    calendar: world.calendars[jurisdiction],
    today,
    now,
    id: world.longId(),
    reference: referenceFrom(world.randomBytes(6)),
    desk: deskOf(world),
  })
  const limit = limitOfCase(programme, replies, submission.reference, scene)
  const receipt = (placed: readonly Placed[]) => [
    receiptCard(submission.reference, submission.promisedOn, programme, draft, placed[0], scene),
  ]
  // Dropping the draft first lets no filing through that somebody changed after it was read.
  const observed = { kind: 'submitted', programmeId: programme.id } as const
  return { writes: [done, memberWrite(member, profileIn(replies)), ...writes, ...limit], cards: receipt, observed }
}

async function roundHasClosed({ purpose }: Draft, scene: Scene): Promise<boolean> {
  return purpose.kind === 'submission' && purpose.round !== undefined && !(await takesSignUps(purpose.round, scene))
}

/** The promise with its day; where that year's holidays are not known yet, it says that it may move. */
function promiseText(day: string, { say, world, jurisdiction }: Scene): string {
  const promise = say('conversation.receipt.promise', { day })
  const isKnown = dayKind(world.calendars[jurisdiction], day) !== 'unknown_year'
  return isKnown ? promise : `${promise} ${say('conversation.receipt.uncertain')}`
}

/** The receipt: the number, when staff answer, and what this is not. */
function receiptCard(
  reference: string,
  promisedOn: string,
  programme: Programme,
  draft: Draft,
  placed: Placed | undefined,
  scene: Scene,
): Card {
  const { say } = scene
  const place = placed?.kind === 'waiting' ? say('conversation.receipt.waiting', { number: placed.number }) : undefined
  const seated = placed?.kind === 'seated' ? say('conversation.receipt.seated') : undefined
  return {
    heading: say('conversation.receipt.heading', { reference }),
    text: joinedBlocks(
      place ?? seated ?? promiseText(promisedOn, scene),
      say('conversation.receipt.where'),
      programme.notAFiling && say('intake.review.not_a_filing'),
      limitLine(programme, draft, scene),
    ),
    buttons: stacked([
      button(say('conversation.receipt.lines'), { kind: 'case', act: 'lines', reference }),
      button(say('conversation.status'), { kind: 'place', place: 'status', id: undefined }),
      homeButton(say),
    ]),
    personal: true,
  }
}
