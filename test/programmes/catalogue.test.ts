import { describe, expect, test } from 'vitest'
import { figuresOfSubmission } from '../../src/core/casework/figures.ts'
import { file } from '../../src/core/casework/submit.ts'
import { deadlineRule } from '../../src/core/deadlines/rules.ts'
import type { Draft } from '../../src/core/intake/draft.ts'
import type { Replies } from '../../src/core/intake/form.ts'
import { walk } from '../../src/core/intake/journey.ts'
import { linesOf } from '../../src/core/intake/lines.ts'
import type { Programme } from '../../src/core/intake/programme.ts'
import type { Said, Step } from '../../src/core/intake/step.ts'
import { tablesOf } from '../../src/core/reporting/table.ts'
import { JURISDICTIONS, type Text } from '../../src/core/text.ts'
import { loadCatalogue } from '../../src/programmes/index.ts'
import { FILING } from '../casework/filing.ts'
import { draftOf, HEARING, play } from '../intake/any-form.ts'
import { goodReply } from '../intake/good-reply.ts'
import { DONE, pressed, RESTART, STICKER, TODAY, typed, VOICE } from '../intake/reading.ts'
import { branchesOf } from './branches.ts'

const catalogue = await loadCatalogue()
const KINDS = [...catalogue.values()].flatMap((programme) => Object.values(programme.steps).map(({ kind }) => kind))

test('the menu is in its order', () => {
  const first = [
    'rights-case',
    'hardship-aid',
    'culture-sports-event',
    'consultation',
    'accident-report',
    'workplace-issue',
  ]
  expect([...catalogue.keys()].slice(0, 6)).toEqual(first)
  expect(catalogue.size).toBe(28)
})

test('every kind of step is asked by some programme', () => {
  const all = [
    'line',
    'paragraph',
    'choice',
    'choices',
    'yes_no',
    'day',
    'time',
    'amount',
    'count',
    'phone',
    'attachment',
    'people',
    'consent',
    'place',
  ]
  expect(all.filter((kind) => !KINDS.includes(kind as (typeof KINDS)[number]))).toEqual([])
})

describe.each([...catalogue])('programme %s', (_id, programme) => {
  const steps = Object.entries(programme.steps)
  const branches = branchesOf(programme)

  test('is worded: name, introduction, preparation and every question in three languages, the rest in Korean and Chinese', () => {
    const everywhere: (Text | undefined)[] = [
      ...Object.values(programme.names),
      programme.intro,
      programme.prepare,
      ...steps.map(([, { ask }]) => ask),
    ]
    expect(everywhere.filter((text) => !text?.ko || !text.en || !text.zh)).toEqual([])
    const rest = steps
      .flatMap(([, { hint, options = {} }]) => [hint, ...Object.values(options)])
      .filter((text) => text !== undefined)
    expect(rest.filter((text) => !text.ko || !text.zh)).toEqual([])
  })

  test('speaks 해요체 and says no 하십시오, in short sentences', () => {
    const said = [
      programme.intro.ko,
      programme.prepare.ko,
      ...steps.flatMap(([, { ask, hint }]) => [ask.ko, hint?.ko ?? '']),
    ]
    expect(said.filter((text) => /습니다|십시오|하시오/u.test(text))).toEqual([])
    const sentences = said.flatMap((text) => text.split(/[.?\n]/u))
    expect(sentences.filter((sentence) => sentence.length > 60)).toEqual([])
  })

  test('never asks for a resident number', () => {
    const asked = steps.map(([, { ask }]) => ask.ko).join()
    expect(asked).not.toMatch(/주민(등록)?번호|신분증/u)
  })

  test('is named where it is offered, and found by 20 other words at least', () => {
    const only: readonly string[] = ['workplace-democracy', 'commendation', 'congress-delegate']
    const named = JURISDICTIONS.filter((jurisdiction) => programme.names[jurisdiction])
    expect(named).toEqual(only.includes(programme.id) ? ['cn'] : [...JURISDICTIONS])
    expect(programme.aliases.length).toBeGreaterThanOrEqual(20)
    expect(new Set(programme.aliases).size).toBe(programme.aliases.length)
  })

  test('knows who is speaking, by steps of the same name everywhere', () => {
    // Staff record what the union did under their own name alone.
    const asked = programme.audience === 'staff' ? ['name'] : ['name', 'phone', 'unit']
    expect(Object.keys(programme.steps)).toEqual(expect.arrayContaining(asked))
    expect(programme.steps['name']?.sensitive).toBe(true)
  })

  test('its buttons fit into 64 bytes', () => {
    const tooLong = steps.flatMap(([id, { options = {} }]) =>
      Object.keys(options).filter((key) => 8 + id.length + key.length > 52),
    )
    expect(tooLong).toEqual([])
    expect(steps.filter(([id]) => new TextEncoder().encode(id).length > 20)).toEqual([])
  })

  test('can be finished along every branch', () => {
    expect(branches.length).toBeGreaterThan(3)
    for (const branch of branches) expect(walk(programme, branch).next).toBeUndefined()
  })

  test('every step is asked on some branch', () => {
    const asked = new Set(branches.flatMap((branch) => walk(programme, branch).taken.map(({ id }) => id)))
    expect(steps.map(([id]) => id).filter((id) => !asked.has(id))).toEqual([])
  })

  test('a member who answers well comes to the confirmation in few steps, and can hand in', () => {
    for (const pick of [0, 1, 2]) {
      let { draft } = play(programme, draftOf(programme), [])
      let asked = 0
      for (let next = walk(programme, draft.replies).next; next; next = walk(programme, draft.replies).next) {
        const { id, step } = next
        draft = play(
          programme,
          draft,
          goodReply(step, pick).map((said) => ({ kind: 'say', said, stepId: id })),
        ).draft
        asked += 1
        expect(asked).toBeLessThanOrEqual(20)
      }
      expect(play(programme, draft, [{ kind: 'confirm' }]).turn.kind).toBe('confirmed')
    }
  })

  test('what no step can read leaves its slot untouched, with a problem that is worded', () => {
    for (const [id, step] of steps) {
      for (const said of unreadableFor(step)) {
        const before = standingAt(programme, id, branches)
        const taken = play(programme, before, [{ kind: 'say', said, stepId: id }])
        expect(taken.draft.replies, `${id} ${JSON.stringify(said)}`).toEqual(before.replies)
        expect(taken.turn).toMatchObject({ kind: 'ask', leg: { id }, problem: { kind: expect.any(String) } })
      }
    }
  })

  test('files along every branch: lines, figures, area, seats, limits and duplicates hold', () => {
    for (const branch of branches) {
      const { submission, writes } = file(draftWith(programme, branch), { ...FILING, programme })
      expect(submission.lines.map(({ stepId }) => stepId)).toEqual(walk(programme, branch).taken.map(({ id }) => id))
      expect(submission.lines.every(({ shown }) => shown !== '' && !shown.includes('undefined'))).toBe(true)
      const figures = figuresOfSubmission(programme, branch, submission, TODAY)
      expect(figures.every(({ value }) => Number.isFinite(value) && value >= 0)).toBe(true)
      expect(figures.map(({ measure }) => measure)).toContain('submitted')
      expect(new Set(figures.map(({ measure }) => measure)).size).toBe(figures.length)
      expect(writes[0]).toMatchObject({ kind: 'submit', duplicateParts: expect.any(Array) })
      for (const jurisdiction of JURISDICTIONS) {
        const limit = programme.limitOf?.(branch, jurisdiction)
        if (limit) expect(deadlineRule(limit.rule)?.jurisdiction).toBe(jurisdiction)
      }
      const seats = programme.rounds?.seatsOf(branch)
      if (seats) expect(seats.people).toBeGreaterThanOrEqual(1)
    }
  })

  test('reads before anything is answered: derivations hold on an empty draft', () => {
    for (const jurisdiction of JURISDICTIONS) expect(programme.limitOf?.({}, jurisdiction)).toBeUndefined()
    expect(() => [
      programme.unitOf?.({}),
      programme.requestedOf?.({}),
      programme.measures?.({}),
      programme.duplicateOf?.({}),
    ]).not.toThrow()
    expect(programme.urgentIf?.({}) ?? false).toBe(false)
  })

  test('exports a column for every step that was asked', async () => {
    const cases = branches.slice(0, 40).map((branch) => {
      const { submission } = file(draftWith(programme, branch), { ...FILING, programme })
      return { submission, events: [], status: 'received' as const }
    })
    const [table] = await tablesOf(
      programme,
      async function* () {
        yield* cases
      },
      { masked: false, locale: 'ko', currency: 'KRW', timeZone: 'Asia/Seoul', statusName: (status) => status },
    )
    const asked = new Set(cases.flatMap(({ submission }) => submission.lines.map(({ label }) => label)))
    expect(table?.columns.slice(-asked.size).toSorted()).toEqual([...asked].sort())
  })

  test('keeps what it holds no longer than it says', () => {
    expect(programme.retention.months).toBeGreaterThan(0)
    expect(programme.retention.monthsIfPaid).toBeGreaterThanOrEqual(programme.retention.months)
    expect(programme.decideWithin).toBeGreaterThan(0)
  })

  test('is shown to a reader of each language without a gap', () => {
    for (const locale of ['ko', 'en', 'zh'] as const) {
      const lines = linesOf(programme, branches[0] ?? {}, { locale, currency: 'CNY' })
      expect(lines.filter(({ label, shown }) => label === '' || shown === '')).toEqual([])
    }
  })
})

const draftWith = (programme: Programme, replies: Replies): Draft => draftOf(programme, replies)

/** A draft that stands at a step: the replies of some branch, up to it. */
function standingAt(programme: Programme, stepId: string, branches: readonly Replies[]): Draft {
  const branch = branches.find((replies) => walk(programme, replies).taken.some(({ id }) => id === stepId)) ?? {}
  const { taken } = walk(programme, branch)
  const before = taken
    .slice(
      0,
      taken.findIndex(({ id }) => id === stepId),
    )
    .map(({ id }) => [id, branch[id]])
  return draftOf(programme, Object.fromEntries(before))
}

/** Said to every step; a step that takes any text is not given texts. */
function unreadableFor(step: Step): readonly Said[] {
  const everywhere: Said[] = [STICKER, VOICE, pressed('gone'), typed(''), typed('\u200b'), typed('😀'), typed('…')]
  const texts = ['많이', '4월 31일', '<b>x</b>', '가'.repeat(5000), '2/30'].map(typed)
  const file: Said = { kind: 'file', file: { id: 'f', name: 'f.jpg', mime: 'image/jpeg', size: 1 } }
  const parts = ['choices', 'people', 'attachment'].includes(step.kind)
  return [
    ...everywhere,
    ...(step.freeText || step.kind === 'people' ? [typed('가'.repeat(5000))] : texts),
    ...(step.kind === 'attachment' ? [] : [file]),
    ...(parts ? [DONE] : [DONE, RESTART]),
  ]
}

test('the hearing of these tests asks no questions', () => {
  expect(HEARING.readsAsQuestion('많이')).toBe(false)
})
