import type { Gap } from '../../answering/gap.ts'
import type { Section } from '../../answering/section.ts'
import { dayAt } from '../../calendar.ts'
import type { Staff } from '../../people/staff.ts'
import type { Card } from '../card.ts'
import { button, joinedBlocks, stacked } from '../card-parts.ts'
import { type Outcome, show, write } from '../outcome.ts'
import type { Scene } from '../scene.ts'
import { viewed } from './viewed.ts'

const SHOWN = 10
const NEAREST = 4
// Of a hash; buttons hold 64 bytes, and among the open gaps so many letters are one gap's own.
const SHORT = 16

/** Questions that got no good answer, the most frequent first, each with the section that comes nearest. The view is logged. */
export async function showGaps(staff: Staff, scene: Scene): Promise<Outcome> {
  const { say, world } = scene
  const gaps = await world.ledger.gaps(SHOWN)
  const card: Card = {
    heading: say('staff.gaps.heading'),
    text: gaps.map((gap, at) => gapLine(gap, at + 1, scene)).join('\n\n') || say('staff.gaps.none'),
    buttons: stacked(gaps.map((gap, at) => button(say('staff.gaps.open', { number: at + 1 }), desk('gap', gap)))),
    personal: true,
  }
  return write([viewed('gaps', staff, scene)], card)
}

const desk = (place: 'gap' | 'gap_add' | 'gap_aside', { hash }: Gap, detail?: string) =>
  ({ kind: 'desk', place, id: hash.slice(0, SHORT), detail }) as const

function gapLine(gap: Gap, number: number, scene: Scene): string {
  const { say } = scene
  const [nearest] = nearestTo(gap, scene)
  const times = say('staff.gaps.times', {
    times: gap.times,
    day: dayAt(gap.lastAskedAt, scene.world.settings.timeZone),
  })
  const near = nearest ? say('staff.gaps.nearest', { title: nearest.title }) : say('staff.gaps.no_nearest')
  return `${number}. “${gap.text}”\n   ${times}\n   ${near}`
}

function nearestTo({ text, jurisdiction }: Gap, { world, today }: Scene): Section[] {
  return world.sources
    .find({ text, jurisdiction, day: today, limit: NEAREST * 2 })
    .flatMap(({ entry }) => (entry.kind === 'section' ? [entry.section] : []))
    .slice(0, NEAREST)
}

/** One gap, with the sections it could be added to in one step. */
export async function gapCard(short: string, scene: Scene): Promise<Card> {
  const { say } = scene
  const gap = await openGap(short, scene)
  if (!gap) return { text: say('staff.gaps.settled') }
  const sections = nearestTo(gap, scene).map(({ title }, at) => button(`➕ ${title}`, desk('gap_add', gap, String(at))))
  return {
    heading: say('staff.gaps.which'),
    text: joinedBlocks(`“${gap.text}”`, say('staff.gaps.explain')),
    buttons: stacked([...sections, button(say('staff.gaps.aside'), desk('gap_aside', gap))]),
    personal: true,
  }
}

/** Gives the question to the section that stood at this place of the card. */
export async function addToSection(short: string, place: number, staff: Staff, scene: Scene): Promise<Outcome> {
  const gap = await openGap(short, scene)
  const section = gap && nearestTo(gap, scene)[place]
  if (!gap || !section) return show({ text: scene.say('staff.gaps.settled') })
  return settle(gap, section.id, staff, scene, scene.say('staff.gaps.added', { title: section.title }))
}

/** Nothing for the knowledge base: it does not come up again. */
export async function putAside(short: string, staff: Staff, scene: Scene): Promise<Outcome> {
  const gap = await openGap(short, scene)
  if (!gap) return show({ text: scene.say('staff.gaps.settled') })
  return settle(gap, undefined, staff, scene, scene.say('staff.gaps.put_aside'))
}

function settle(
  gap: Gap,
  sectionId: string | undefined,
  staff: Staff,
  { world, now, say }: Scene,
  text: string,
): Outcome {
  const back = button(say('staff.gaps.more'), { kind: 'desk', place: 'gaps', id: '', detail: undefined })
  const settled = { kind: 'settle_gap', id: world.longId(), gap, sectionId, by: staff.id, at: now } as const
  return write([settled], { text, buttons: [[back]] })
}

const MOST_OPEN = 200

async function openGap(short: string, { world }: Scene): Promise<Gap | undefined> {
  return (await world.ledger.gaps(MOST_OPEN)).find(({ hash }) => hash.startsWith(short))
}
