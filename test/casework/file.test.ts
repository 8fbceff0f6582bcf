import { describe, expect, test } from 'vitest'
import { file } from '../../src/core/casework/submit.ts'
import type { Replies } from '../../src/core/intake/form.ts'
import type { Programme } from '../../src/core/intake/programme.ts'
import { loadCatalogue } from '../../src/programmes/index.ts'
import { draftOf } from '../intake/any-form.ts'
import { TODAY } from '../intake/reading.ts'
import { FILING } from './filing.ts'

const catalogue = await loadCatalogue()
function programmeOf(id: string): Programme {
  const programme = catalogue.get(id)
  if (!programme) throw new Error(`no programme ${id}`)
  return programme
}

const filed = (id: string, replies: Replies, more: Partial<typeof FILING> & { round?: string } = {}) => {
  const { round, ...filing } = more
  const draft = draftOf(programmeOf(id), replies)
  const purpose = round ? ({ kind: 'submission', round } as const) : draft.purpose
  return file({ ...draft, purpose }, { ...FILING, ...filing, programme: programmeOf(id) })
}

const WHO = { name: '홍길동', phone: '+821012345678', unit: '든든택배' }
const HARDSHIP = {
  ...{ cause: 'medical', happenedOn: '2026-10-01', household: 3, income: 1_800_000, requested: 500_000 },
  ...{ circumstances: '수술을 했어요.', medicalProof: null, account: '농협 301-0123-4567-81 홍길동', ...WHO },
}
const TEAM = {
  ...{
    entry: 'team',
    discipline: '배구',
    teamUnit: '든든택배',
    needs: ['none'],
    name: '홍길동',
    phone: '+821012345678',
  },
  players: [
    { name: '홍길동', detail: '40대' },
    { name: '김영희', detail: '30대' },
  ],
  insurance: { agreed: true, text: '' },
  health: { agreed: true, text: '' },
}
const RIGHTS = {
  ...{
    violation: 'injury',
    danger: true,
    employer: '㈜ 든든 물류',
    workplace: null,
    employment: 'daily',
    size: 'under5',
  },
  ...{
    stillThere: true,
    happenedOn: '2026-11-01',
    affected: 2,
    circumstances: '지게차',
    proof: null,
    wish: ['advice'],
  },
  ...{ ...WHO, unit: null, counsel: { agreed: true, text: '' }, passOn: { agreed: false, text: '' } },
}

describe('filing a draft', () => {
  test('keeps in the clear what lists and figures need, and the lines as the member saw them', () => {
    const { submission } = filed('hardship-aid', HARDSHIP)
    expect(submission).toMatchObject({
      ...{
        reference: 'K7M2-9QX',
        programmeId: 'hardship-aid',
        edition: 1,
        casework: 'aid',
        area: 'service',
        memberId: 'm1',
      },
      ...{ unit: '든든택배', requested: 500_000, currency: 'KRW', round: undefined },
    })
    expect(submission.lines.map(({ stepId }) => stepId)).toEqual(Object.keys(HARDSHIP))
    expect(submission.lines.find(({ stepId }) => stepId === 'requested')?.shown).toBe('500,000원')
  })

  test('promises an answer by working days of the calendar', () => {
    // Sunday 22 November 2026 and ten working days.
    expect(filed('hardship-aid', HARDSHIP).submission.promisedOn).toBe('2026-12-04')
  })

  test('leaves out replies that no longer apply', () => {
    const { submission } = filed('hardship-aid', { ...HARDSHIP, unpaid: 9_000_000, disasterProof: null })
    expect(submission.lines.map(({ stepId }) => stepId)).not.toContain('unpaid')
  })

  test('writes the filing, its figures and the staff card in one list', () => {
    const { writes } = filed('hardship-aid', HARDSHIP)
    const figures = writes.flatMap((write) =>
      write.kind === 'figure' ? [[write.figure.measure, write.figure.value]] : [],
    )
    expect(figures).toEqual([
      ['submitted', 1],
      ['households', 1],
      ['people', 3],
      ['tally:cause:medical', 1],
    ])
    expect(
      writes.filter((write) => write.kind === 'owe').map(({ notice }) => [notice.key, notice.body.kind, notice.urgent]),
    ).toEqual([['case:K7M2-9QX:1:telegram:-100', 'staff_card', false]])
    expect(writes[0]).toMatchObject({
      kind: 'submit',
      place: undefined,
      duplicateParts: ['medical', '2026'],
      event: { kind: 'submitted', by: { kind: 'member', id: 'm1' } },
    })
    expect(writes.every((write) => write.kind !== 'figure' || write.figure.day === TODAY)).toBe(true)
  })

  test('claims seats for a team in its round, and knows a second entry to the same round', () => {
    const { writes, submission } = filed('culture-sports-event', TEAM, { round: 'r1' })
    expect(submission).toMatchObject({ round: 'r1', unit: '든든택배', area: 'rights' })
    expect(writes[0]).toMatchObject({
      place: { roundId: 'r1', seats: { people: 2, unit: '든든택배' } },
      duplicateParts: ['r1', 'team'],
    })
  })

  test('alerts at once where somebody is in danger', () => {
    const notices = filed('rights-case', RIGHTS).writes.flatMap((write) => (write.kind === 'owe' ? [write.notice] : []))
    expect(notices.map(({ body, urgent }) => [body.kind, urgent])).toEqual([['urgent_case', true]])
  })

  test('keeps the unit of a rights case out of the clear, and knows its employer for recusal', () => {
    const { submission, writes } = filed('rights-case', { ...RIGHTS, unit: '든든택배' })
    expect([submission.unit, submission.employer]).toEqual([undefined, '㈜ 든든 물류'])
    expect(writes[0]).toMatchObject({ duplicateParts: ['든든물류', 'injury'] })
  })

  test('tells every staff address there is', () => {
    const { writes } = filed('hardship-aid', HARDSHIP, { desk: ['telegram:1', 'telegram:2'] })
    expect(writes.filter((write) => write.kind === 'owe')).toHaveLength(2)
  })
})

describe('the limit that a rights case runs', () => {
  const limit = (replies: Replies, jurisdiction: 'kr' | 'cn') => {
    const found = programmeOf('rights-case').limitOf?.(replies, jurisdiction)
    return found ? `${found.rule} ${found.from}` : 'none'
  }

  test.each([
    ['kr', { violation: 'wages', dueOn: '2026-03-10', stillThere: true }, 'kr-wage-claim 2026-03-10'],
    ['kr', { violation: 'severance', stillThere: false, leftOn: '2026-05-31' }, 'kr-severance-claim 2026-05-31'],
    ['kr', { violation: 'severance', stillThere: true, leftOn: '2026-05-31' }, 'none'],
    ['kr', { violation: 'dismissal', dismissedOn: '2026-11-01' }, 'kr-unfair-dismissal 2026-11-01'],
    ['kr', { violation: 'union', happenedOn: '2026-11-01' }, 'kr-unfair-labour-practice 2026-11-01'],
    ['kr', { violation: 'harassment', happenedOn: '2026-11-01' }, 'none'],
    ['cn', { violation: 'wages', dueOn: '2026-03-10', stillThere: true }, 'none'],
    [
      'cn',
      { violation: 'wages', dueOn: '2026-03-10', stillThere: false, leftOn: '2026-06-30' },
      'cn-arbitration-wage 2026-06-30',
    ],
    ['cn', { violation: 'severance', stillThere: false, leftOn: '2026-06-30' }, 'cn-arbitration 2026-06-30'],
    ['cn', { violation: 'dismissal', dismissedOn: '2026-11-01' }, 'cn-arbitration 2026-11-01'],
    ['cn', { violation: 'contract', happenedOn: '2026-11-01' }, 'cn-arbitration 2026-11-01'],
    ['cn', {}, 'none'],
  ] as const)('in %s with %j: %s', (jurisdiction, replies, rule) => {
    expect(limit(replies, jurisdiction)).toBe(rule)
  })
})
