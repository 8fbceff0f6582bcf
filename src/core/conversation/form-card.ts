import { deadlineFrom } from '../deadlines/resolver.ts'
import { deadlineRule } from '../deadlines/rules.ts'
import type { Draft } from '../intake/draft.ts'
import type { Form } from '../intake/form.ts'
import { type Leg, progress } from '../intake/journey.ts'
import { linesOf } from '../intake/lines.ts'
import type { Programme } from '../intake/programme.ts'
import type { Problem, StepKind } from '../intake/step.ts'
import type { Standing } from '../intake/turn.ts'
import { inLocale } from '../text.ts'
import type { Button, Card } from './card.ts'
import { button, inRows, joinedBlocks, shownLines, stacked } from './card-parts.ts'
import type { DraftAct } from './press.ts'
import type { Scene } from './scene.ts'

/** What heads a form's cards: the programme's name, or what staff are doing. */
export interface Framed {
  readonly form: Form
  readonly title: string
  readonly programme: Programme | undefined
}

/** The card of a turn that shows the form; the other turns have cards of their own. */
export function formCard(turn: Standing, draft: Draft, framed: Framed, scene: Scene): Card {
  switch (turn.kind) {
    case 'ask':
      return askCard(turn.leg, turn.problem, draft, framed, scene)
    case 'reply_or_question':
      return heldCard(turn.leg, turn.text, draft, framed, scene)
    case 'review':
      return reviewCard(draft, framed, scene)
  }
}

const act = (scene: Scene, draft: Draft, label: string, what: DraftAct, stepId?: string): Button =>
  button(label, { kind: 'draft', draftId: draft.id, act: what, stepId })

function askCard({ id, step }: Leg, problem: Problem | undefined, draft: Draft, framed: Framed, scene: Scene): Card {
  const { say, locale, showing } = scene
  const { at, of } = progress(framed.form, draft.replies)
  const earlier =
    id in draft.setAside && draft.setAside[id] !== null ? step.show(draft.setAside[id], showing) : undefined
  const parts = id in draft.parts ? step.show(draft.parts[id], showing) : undefined
  const text = joinedBlocks(
    problem && say(`intake.problem.${problem.kind}`, problem.slots),
    inLocale(step.ask, locale),
    step.hint && inLocale(step.hint, locale),
    parts && say('intake.card.parts', { shown: parts }),
    earlier && say('intake.card.earlier', { shown: earlier }),
  )
  const heading = `${framed.title} · ${say('intake.card.progress', { at, of })}`
  const buttons = [
    ...optionRows({ id, step }, draft, scene),
    ...replyRows({ id, step }, draft, scene),
    ...moreRows(draft, scene),
  ]
  const card: Card = { heading, text, buttons, personal: true }
  return step.kind === 'phone' ? { ...card, asksContact: true } : card
}

/** Options one a row where they are long, else two. */
function optionRows({ id, step }: Leg, draft: Draft, { locale }: Scene): Button[][] {
  const chosen: unknown = draft.parts[id] ?? []
  const buttons = Object.entries(step.options ?? {}).map(([option, text]) => {
    const mark = step.kind === 'choices' && Array.isArray(chosen) && chosen.includes(option) ? '✅ ' : ''
    return button(mark + inLocale(text, locale), { kind: 'option', draftId: draft.id, stepId: id, option })
  })
  const short = buttons.every(({ label }) => label.length <= 8)
  return inRows(buttons, short ? 2 : 1)
}

const DONE: Readonly<Partial<Record<StepKind, 'done_choices' | 'done_files' | 'done_people'>>> = {
  choices: 'done_choices',
  attachment: 'done_files',
  people: 'done_people',
}

function replyRows({ id, step }: Leg, draft: Draft, scene: Scene): Button[][] {
  const { say } = scene
  const done = DONE[step.kind]
  const rows = [
    done && id in draft.parts && act(scene, draft, say(`intake.card.${done}`), 'done'),
    done && id in draft.parts && act(scene, draft, say('intake.card.restart'), 'restart'),
    id in draft.setAside && act(scene, draft, say('intake.card.keep'), 'keep'),
    step.optional && act(scene, draft, say('intake.card.skip'), 'skip'),
  ]
  return stacked(rows.filter((row): row is Button => typeof row === 'object'))
}

/** "이전", "나중에 계속", "취소", "질문하기" stand on every card. */
function moreRows(draft: Draft, scene: Scene): Button[][] {
  const { say } = scene
  return [
    [act(scene, draft, say('intake.card.back'), 'back'), act(scene, draft, say('intake.card.ask'), 'ask')],
    [act(scene, draft, say('intake.card.later'), 'later'), act(scene, draft, say('intake.card.cancel'), 'cancel')],
  ]
}

function heldCard(leg: Leg, text: string, draft: Draft, framed: Framed, scene: Scene): Card {
  const { say, locale } = scene
  return {
    heading: framed.title,
    text: joinedBlocks(`“${text}”`, say('intake.card.reply_or_question', { ask: inLocale(leg.step.ask, locale) })),
    buttons: [
      ...stacked([
        act(scene, draft, say('intake.card.was_reply'), 'was_reply'),
        act(scene, draft, say('intake.card.was_question'), 'was_question'),
      ]),
      ...moreRows(draft, scene),
    ],
    personal: true,
  }
}

function reviewCard(draft: Draft, framed: Framed, scene: Scene): Card {
  const { say, showing } = scene
  const lines = linesOf(framed.form, draft.replies, showing)
  const { programme } = framed
  return {
    heading: `${framed.title} · ${say('intake.review.heading')}`,
    text: joinedBlocks(
      shownLines(lines),
      programme?.notAFiling && say('intake.review.not_a_filing'),
      programme && limitLine(programme, draft, scene),
    ),
    buttons: [
      ...stacked([
        act(scene, draft, say('intake.review.submit'), 'confirm'),
        act(scene, draft, say('intake.review.change'), 'lines'),
      ]),
      ...moreRows(draft, scene),
    ],
    personal: true,
  }
}

/** One button a line, so that any of them can be changed. */
export function linesCard(draft: Draft, framed: Framed, scene: Scene): Card {
  const { say, showing } = scene
  const buttons = linesOf(framed.form, draft.replies, showing).map(({ stepId, label }) =>
    act(scene, draft, shortened(label), 'change', stepId),
  )
  const backToReview = act(scene, draft, say('intake.review.back'), 'resume')
  return {
    heading: framed.title,
    text: say('intake.review.which'),
    buttons: stacked([...buttons, backToReview]),
    personal: true,
  }
}

const shortened = (label: string): string => (label.length > 40 ? `${label.slice(0, 39)}…` : label)

/** The last day of the right at stake, where the replies tell it: handing in here stops no limit. */
export function limitLine(programme: Programme, draft: Pick<Draft, 'replies'>, scene: Scene): string | undefined {
  const { jurisdiction, say, locale, today, world } = scene
  const limit = programme.limitOf?.(draft.replies, jurisdiction)
  const rule = limit && deadlineRule(limit.rule)
  if (!limit || !rule) return undefined
  const { lastDay, daysLeft, certain } = deadlineFrom(rule, limit.from, today, world.calendars[jurisdiction])
  const what = inLocale(rule.what, locale)
  if (daysLeft < 0) return say('intake.review.limit_over', { what, day: lastDay })
  const line = say('intake.review.limit', { what, day: lastDay, left: daysLeft })
  return certain ? line : `${line} ${say('intake.review.limit_uncertain')}`
}
