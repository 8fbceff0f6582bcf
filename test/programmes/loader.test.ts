import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { walk } from '../../src/core/intake/journey.ts'
import { linesOf } from '../../src/core/intake/lines.ts'
import { loadCatalogue } from '../../src/programmes/index.ts'
import { asks, draftOf, play } from '../intake/any-form.ts'
import { typed } from '../intake/reading.ts'

const CORE = new URL('../../src/core/intake/', import.meta.url).href

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'programmes-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

function put(file: string, source: string): void {
  mkdirSync(join(dir, file, '..'), { recursive: true })
  writeFileSync(join(dir, file), source)
}

/** A fifth programme: the whole of it is this file. */
const fifth = (more: { id?: string; steps?: string; rest?: string } = {}): string => `
import { defineProgramme } from '${CORE}programme.ts'
import { choice } from '${CORE}steps/choice.ts'
import { line } from '${CORE}steps/line.ts'
import { WHO } from '${CORE}who.ts'

export default defineProgramme({
  id: '${more.id ?? 'lost-property'}', edition: 1, icon: '🧤',
  names: { kr: { ko: '분실물 찾기' } },
  intro: { ko: '잃어버린 물건을 찾아 드려요.' }, prepare: { ko: '1분이면 돼요.' }, aliases: ['분실물'],
  audience: 'everyone', area: 'service', casework: 'counsel', decideWithin: 3, consents: [],
  retention: { months: 1, monthsIfPaid: 1 },
  steps: ${more.steps ?? "{ what: choice({ ko: '무엇인가요?' }, { glove: { ko: '장갑' }, other: { ko: '다른 것' } }, { tallied: true }), note: line({ ko: '어떤 것인가요?' }), name: WHO.name }"},
  onlyIf: { note: ({ what }) => what === 'other' },
  ${more.rest ?? ''}
})
`

const mistakes = async (): Promise<string> => {
  try {
    await loadCatalogue(dir)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'none'
}

test('a fifth programme is one file', async () => {
  put('service/lost-property.ts', fifth())
  const programme = (await loadCatalogue(dir)).get('lost-property')
  if (!programme) throw new Error('it was not loaded')
  const asked = play(programme, draftOf(programme), [{ kind: 'say', said: typed('다른 것') }])
  expect(asks(asked)).toBe('note')
  const { draft } = play(programme, asked.draft, [
    { kind: 'say', said: typed('검은 우산') },
    { kind: 'say', said: typed('홍길동') },
  ])
  expect(walk(programme, draft.replies).next).toBeUndefined()
  expect(play(programme, draft, [{ kind: 'confirm' }]).turn.kind).toBe('confirmed')
  expect(linesOf(programme, draft.replies, { locale: 'ko', currency: 'KRW' }).map(({ shown }) => shown)).toEqual([
    '다른 것',
    '검은 우산',
    '홍길동',
  ])
})

test('wording that programmes share lies beside the areas and is no programme', async () => {
  put('shared.ts', 'export const SHARED = 1')
  put('service/lost-property.ts', fifth())
  expect([...(await loadCatalogue(dir)).keys()]).toEqual(['lost-property'])
})

test('programmes without an order come last, by id', async () => {
  put('service/b-one.ts', fifth({ id: 'b-one' }))
  put('service/a-one.ts', fifth({ id: 'a-one' }))
  put('service/z-first.ts', fifth({ id: 'z-first', rest: 'order: 1,' }))
  expect([...(await loadCatalogue(dir)).keys()]).toEqual(['z-first', 'a-one', 'b-one'])
})

test.each([
  [
    'a file that holds no programme',
    'service/empty.ts',
    'export const nothing = 1',
    ['service/empty.ts', 'export default defineProgramme'],
  ],
  [
    'an id that is not the file name',
    'service/found.ts',
    fifth(),
    ['name the file lost-property.ts or set the id to "found"'],
  ],
  ['an area that is not the folder', 'rights/lost-property.ts', fifth(), ['move it to service/']],
  ['no name anywhere', 'service/lost-property.ts', fifth({ rest: 'names: {},' }), ['give `names` one']],
  ['an empty name', 'service/lost-property.ts', fifth({ rest: "names: { kr: { ko: ' ' } }," }), ['names.kr is empty']],
  ['an empty alias', 'service/lost-property.ts', fifth({ rest: "aliases: ['']," }), ['an alias is empty']],
  [
    'no steps',
    'service/lost-property.ts',
    fifth({ steps: '{}' }),
    ['ask for something', 'onlyIf names the step "note"'],
  ],
  [
    'a step that asks nothing',
    'service/lost-property.ts',
    fifth({ steps: "{ note: line({ ko: '' }) }" }),
    ['step "note" asks nothing'],
  ],
  [
    'a condition on no step',
    'service/lost-property.ts',
    fifth({ steps: '{ name: WHO.name }' }),
    ['onlyIf names the step "note"', 'its steps are: name'],
  ],
  [
    'an employer step that is not there',
    'service/lost-property.ts',
    fifth({ rest: "employerStep: 'boss'," }),
    ['employerStep names the step "boss"'],
  ],
  [
    'a step id too long for a button',
    'service/lost-property.ts',
    fifth({ steps: "{ note: WHO.name, aStepWithFarTooLongAName: line({ ko: '?' }) }" }),
    ['aStepWithFarTooLongAName', 'longer than 20'],
  ],
  [
    'a step id in Korean',
    'service/lost-property.ts',
    fifth({ steps: "{ note: WHO.name, 이름: line({ ko: '?' }) }" }),
    ['"이름" may hold only'],
  ],
  [
    'a step id of digits',
    'service/lost-property.ts',
    fifth({ steps: "{ note: WHO.name, 1: line({ ko: '?' }) }" }),
    ['begin it with a letter'],
  ],
  [
    'a step id of JavaScript’s own',
    'service/lost-property.ts',
    fifth({ steps: "{ note: WHO.name, constructor: line({ ko: '?' }) }" }),
    ['JavaScript'],
  ],
  [
    'an option without words',
    'service/lost-property.ts',
    fifth({ steps: "{ note: WHO.name, what: choice({ ko: '?' }, { a: { ko: '' } }) }" }),
    ['option "a" of step "what" has no wording'],
  ],
  [
    'a tallied step without options',
    'service/lost-property.ts',
    fifth({ steps: "{ note: line({ ko: '?' }, { tallied: true }) }" }),
    ['step "note" is tallied but is a line'],
  ],
])('%s is refused with its file and its cure', async (_what, file, source, said) => {
  put(file, source)
  const message = await mistakes()
  for (const part of [file, ...said]) expect(message).toContain(part)
})

test('two files of one name are refused, and all mistakes are told at once', async () => {
  put('service/lost-property.ts', fifth())
  put('rights/lost-property.ts', fifth())
  put('service/other.ts', 'export default 1')
  const message = await mistakes()
  expect(message).toContain('service/lost-property.ts: another area has a file of that name')
  expect(message).toContain('service/other.ts')
})
