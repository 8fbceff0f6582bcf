import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { StoredFile } from '../../src/core/intake/step.ts'
import type { Storage } from '../../src/storage/open-storage.ts'
import { hangul5, hangulX, oldWord, pdf, photo } from './file-samples.ts'
import { onBoth } from './on-both.ts'
import { AT, draft, event, filing, given, join, save, submission } from './samples.ts'

const HOUR = 3_600_000
const hours = (count: number): Date => new Date(AT.getTime() + count * HOUR)

async function kept(storage: Storage, bytes: Uint8Array, name = 'photo.jpg'): Promise<StoredFile> {
  const outcome = await storage.files.keep(bytes, name)
  if (outcome.kind !== 'kept') throw new Error(outcome.why)
  return outcome.file
}

onBoth('files', (ground, provider) => {
  test('a file comes back as it was, and the same bytes are one file', async () => {
    const storage = await (await ground()).open()
    const large = Buffer.concat([photo('큰 사진'), Buffer.alloc(700_000, 'x')])
    const file = await kept(storage, large, '../../진단서\u200b .jpg')
    expect(file).toEqual({ id: expect.any(String), name: '진단서 .jpg', mime: 'image/jpeg', size: large.length })
    expect(Buffer.from((await storage.files.read(file.id)) ?? []).equals(large)).toBe(true)
    expect((await kept(storage, large, 'again.jpg')).id).toBe(file.id)
    expect(await storage.files.read('nothing')).toBeUndefined()
  })

  test('the content decides what is taken, not the name', async () => {
    const storage = await (await ground()).open()
    const outcome = async (bytes: Uint8Array, name = 'x.jpg') => {
      const given = await storage.files.keep(bytes, name)
      return given.kind === 'kept' ? given.file.mime : given.why
    }
    expect(await outcome(pdf('진단서'))).toBe('application/pdf')
    expect(await outcome(hangul5)).toBe('application/x-hwp')
    expect(await outcome(hangulX)).toBe('application/hwp+zip')
    expect(await outcome(oldWord)).toBe('file_type_refused')
    expect(await outcome(Buffer.from('MZ program'), 'photo.jpg')).toBe('file_type_refused')
    expect(await outcome(Buffer.from('그냥 글'), 'photo.txt')).toBe('file_type_refused')
    expect(await outcome(new Uint8Array())).toBe('file_empty')
    expect(await outcome(Buffer.concat([photo('x'), Buffer.alloc(10 * 1024 * 1024)]))).toBe('file_too_large')
  })

  test('a file that nothing names is swept after a day; one of a draft or a case stays', async () => {
    const storage = await (await ground()).open()
    const orphan = await kept(storage, photo('orphan'))
    const drafted = await kept(storage, photo('drafted'))
    const filed = await kept(storage, photo('filed'))
    const added = await kept(storage, photo('added'))
    const line = (value: unknown) => ({ stepId: 'proof', label: '증빙', value, shown: '📎', sensitive: true })
    await given(
      storage,
      join('m1'),
      save(draft('d1', 'm1', { parts: { proof: [drafted] } })),
      filing(submission('A', 'm1', { lines: [line([filed])] })),
      {
        kind: 'event',
        reference: 'A',
        after: 1,
        event: event('supplemented', { lines: [line([added])] }),
        status: 'received',
      },
    )
    expect(await storage.files.sweepOrphans(hours(23))).toBe(0)
    expect(await storage.files.sweepOrphans(hours(25))).toBe(1)
    expect(await storage.files.read(orphan.id)).toBeUndefined()
    for (const { id } of [drafted, filed, added]) expect(await storage.files.read(id)).toBeDefined()
    await given(storage, { kind: 'drop_draft', draft: { id: 'd1', version: 1 } })
    expect(await storage.files.sweepOrphans(hours(25))).toBe(1)
    await given(storage, { kind: 'forget_member', memberId: 'm1', keep: [] })
    expect(await storage.files.sweepOrphans(hours(25))).toBe(2)
  })

  test('a draft that names a swept file does not save', async () => {
    const storage = await (await ground()).open()
    const file = await kept(storage, photo('late'))
    await storage.files.sweepOrphans(hours(25))
    const late = save(draft('d1', 'm1', { replies: { proof: [file] } }))
    expect(await storage.ledger.commit([join('m1'), late])).toEqual({ kind: 'stale' })
  })

  test('a file sent again on the next day is not swept', async () => {
    const place = await ground()
    const storage = await place.open()
    const file = await kept(storage, photo('twice'))
    await storage.close()
    const next = await place.open({ now: () => hours(24) })
    expect((await kept(next, photo('twice'))).id).toBe(file.id)
    expect(await next.files.sweepOrphans(hours(25))).toBe(0)
  })

  test('a crash before the row, or between row and bytes, is made good by the next sending', async () => {
    const place = await ground()
    const { vault, shelf } = await place.vault()
    const storage = await place.open()
    const file = await kept(storage, photo('crash'))
    const row = await vault.db.storedFile.findUniqueOrThrow({ where: { id: file.id } })
    await shelf.remove(row)
    expect(await storage.files.read(file.id)).toBeUndefined()
    expect((await kept(storage, photo('crash'))).id).toBe(file.id)
    expect(await storage.files.read(file.id)).toBeDefined()
    if (provider === 'postgresql') return
    await shelf.put({ id: 'never', contentHash: 'abandoned' }, Buffer.from('sealed'))
    const root = path.join(place.settings.dataDir, 'files')
    const isLying = async () => (await readdir(root, { recursive: true })).some((name) => name.endsWith('abandoned'))
    await storage.files.sweepOrphans(new Date())
    expect(await isLying()).toBe(true)
    await storage.files.sweepOrphans(new Date(Date.now() + 25 * HOUR))
    expect(await isLying()).toBe(false)
  })
})
