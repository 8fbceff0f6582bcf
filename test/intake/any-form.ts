import type { Draft } from '../../src/core/intake/draft.ts'
import { newDraft } from '../../src/core/intake/draft.ts'
import type { Form } from '../../src/core/intake/form.ts'
import { amount } from '../../src/core/intake/steps/amount.ts'
import { attachment } from '../../src/core/intake/steps/attachment.ts'
import { choice, choices } from '../../src/core/intake/steps/choice.ts'
import { consent } from '../../src/core/intake/steps/consent.ts'
import { count } from '../../src/core/intake/steps/count.ts'
import { day } from '../../src/core/intake/steps/day.ts'
import { line, paragraph } from '../../src/core/intake/steps/line.ts'
import { people } from '../../src/core/intake/steps/people.ts'
import { phone } from '../../src/core/intake/steps/phone.ts'
import { place } from '../../src/core/intake/steps/place.ts'
import { time } from '../../src/core/intake/steps/time.ts'
import { yesNo } from '../../src/core/intake/steps/yes-no.ts'
import { type Hearing, type Move, type Taken, takeTurn } from '../../src/core/intake/turn.ts'
import { TODAY } from './reading.ts'

/** A form with every kind of step, some of them conditional and some optional. */
export const ANY_FORM: Form = {
  id: 'any-form',
  edition: 1,
  steps: {
    cause: choice({ ko: '무슨 일인가요?' }, { wages: { ko: '임금' }, fire: { ko: '화재' }, other: { ko: '다른 일' } }),
    owed: amount({ ko: '얼마인가요?' }),
    since: day({ ko: '언제부터인가요?' }, { when: 'past' }),
    at: time({ ko: '몇 시였나요?' }, { optional: true }),
    alone: yesNo({ ko: '혼자였나요?' }),
    heads: count({ ko: '몇 명인가요?' }, { min: 2 }),
    team: people({ ko: '누구인가요?' }),
    where: place({ ko: '어디인가요?' }, { optional: true }),
    story: paragraph({ ko: '사정을 적어 주세요.' }),
    needs: choices({ ko: '무엇이 필요하세요?' }, { money: { ko: '돈' }, help: { ko: '도움' } }),
    proof: attachment({ ko: '증빙을 보내 주세요.' }, { optional: true }),
    name: line({ ko: '이름을 알려 주세요.' }),
    phone: phone({ ko: '전화번호는요?' }),
    agreed: consent({ ko: '동의하세요?' }),
  },
  onlyIf: {
    owed: ({ cause }) => cause === 'wages',
    since: ({ cause }) => cause !== 'other',
    heads: ({ alone }) => alone === false,
    team: ({ heads }) => heads !== undefined,
  },
}

/** Reads as a question when it ends in a question mark; search knows only 퇴직금. */
export const HEARING: Hearing = {
  today: TODAY,
  readsAsQuestion: (text) => text.trim().endsWith('?'),
  isAnswerable: (text) => text.includes('퇴직금'),
}

export const draftOf = (form: Form = ANY_FORM, replies: Draft['replies'] = {}): Draft =>
  newDraft(form, { id: 'd1', owner: 'm1', purpose: { kind: 'submission' }, startedOn: TODAY, replies })

/** The moves one after another, and where they lead. */
export const play = (form: Form, draft: Draft, moves: readonly Move[]): Taken =>
  moves.reduce<Taken>((taken, move) => takeTurn(form, taken.draft, move, HEARING), { draft, turn: { kind: 'review' } })

/** The step that a turn asks for, or the turn's kind where it asks none. */
export const asks = ({ turn }: Taken): string => (turn.kind === 'ask' ? turn.leg.id : turn.kind)
