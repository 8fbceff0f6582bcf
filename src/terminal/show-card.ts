import type { Card, Handout } from '../core/conversation/card.ts'
import { drawCard } from './draw-card.ts'
import { marksOf, marksOfNotice } from './marks.ts'
import { saveHandout } from './save-handout.ts'
import type { Sitting, Who } from './sitting.ts'

/** Draws a card; its buttons are the ones that count from now on. */
export async function showCard(sitting: Sitting, card: Card): Promise<void> {
  const marks = marksOf(card)
  // A word in between ("찾고 있어요…") leaves the buttons above in force.
  if (marks.length > 0) sitting.open[sitting.who] = marks
  sitting.shown += 1
  sitting.print(drawCard(card, marks, sitting.screen()))
  if (card.asksContact) sitting.print(sitting.say('terminal.phone_how'))
  if (card.handout) await save(sitting, card.handout)
}

/** Draws a card that came unasked, for either face. */
export async function showNotice(sitting: Sitting, who: Who, card: Card): Promise<void> {
  const marks = marksOfNotice(card)
  if (marks.length > 0) sitting.noticed = marks.map((marked) => ({ who, marked }))
  sitting.shown += 1
  sitting.print(`\n${sitting.say(who === 'staff' ? 'terminal.notice_staff' : 'terminal.notice_member')}`)
  sitting.print(drawCard(card, marks, sitting.screen()))
  if (card.handout) await save(sitting, card.handout)
}

async function save({ folder, print, say, log }: Sitting, handout: Handout): Promise<void> {
  try {
    print(say('terminal.saved', { path: await saveHandout(folder, handout) }))
  } catch (err) {
    log.error({ err }, 'handout not saved')
    print(say('terminal.not_saved', { path: folder }))
  }
}
