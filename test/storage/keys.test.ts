import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { cipherWith } from '../../src/storage/keys/cipher.ts'
import { dataKeyFrom, readDataKeys } from '../../src/storage/keys/data-key.ts'
import { rotateKeys } from '../../src/storage/keys/rotate.ts'
import { rowSeal } from '../../src/storage/keys/row-seal.ts'
import { SEALED_TABLES } from '../../src/storage/keys/sealed-columns.ts'
import type { Storage } from '../../src/storage/open-storage.ts'
import { pdf } from './file-samples.ts'
import { KEY, onBoth, sqliteGround, withGrounds } from './on-both.ts'
import { AT, draft, event, filing, given, join, later, notice, save, submission } from './samples.ts'

const OTHER = Buffer.alloc(32, 9).toString('hex')

describe('a data key', () => {
  test('is read as base64 or hex, named or not, newest first', () => {
    const [plain] = readDataKeys(KEY, 'DATA_KEY')
    expect(readDataKeys(`new:${OTHER},old:${KEY}`, 'DATA_KEY').map(({ id }) => id)).toEqual([
      readDataKeys(OTHER, 'DATA_KEY')[0]?.id,
      plain?.id,
    ])
    expect(readDataKeys(Buffer.alloc(32, 7).toString('hex'), 'DATA_KEY')[0]?.id).toBe(plain?.id)
  })

  test.each(['', 'short', KEY.slice(4), `${KEY},zz`])('that is none is refused with its cure: %j', (text) => {
    expect(() => readDataKeys(text, 'DATA_KEY')).toThrow(/DATA_KEY.*openssl rand/su)
  })

  test('seals so that a value opens only in its own place, unaltered, with its key', () => {
    const cipher = cipherWith([dataKeyFrom(Buffer.alloc(32, 1))])
    const sealed = rowSeal(cipher, 'Case', 'A').seal('sealedLines', '임금체불')
    expect(rowSeal(cipher, 'Case', 'A').open('sealedLines', sealed)).toBe('임금체불')
    expect(rowSeal(cipher, 'Case', 'A').seal('sealedLines', '임금체불')).not.toBe(sealed)
    expect(() => rowSeal(cipher, 'Case', 'B').open('sealedLines', sealed)).toThrow('열리지 않아요')
    expect(() => rowSeal(cipher, 'Case', 'A').open('sealedEmployer', sealed)).toThrow('열리지 않아요')
    expect(() => rowSeal(cipher, 'Case', 'A').open('sealedLines', `${sealed.slice(0, -2)}AA`)).toThrow('열리지 않아요')
    const stranger = cipherWith([dataKeyFrom(Buffer.alloc(32, 2))])
    expect(() => rowSeal(stranger, 'Case', 'A').open('sealedLines', sealed)).toThrow('다른 열쇠')
  })

  test('hashes one text differently for each kind and key', () => {
    const cipher = cipherWith([dataKeyFrom(Buffer.alloc(32, 1)), dataKeyFrom(Buffer.alloc(32, 2))])
    const hashes = [...cipher.hashes('name', '1'), ...cipher.hashes('phone', '1')]
    expect(new Set(hashes).size).toBe(4)
    expect(cipher.hash('name', '1')).toBe(hashes[0])
  })

  test('of every sealed column is known to the rotation', async () => {
    const models = await readdir('prisma/models')
    const texts = await Promise.all(models.map((name) => readFile(path.join('prisma/models', name), 'utf8')))
    const declared = texts
      .join('\n')
      .match(/^\s+sealed\w+/gmu)
      ?.map((name) => name.trim())
    expect(SEALED_TABLES.flatMap(({ sealed }) => sealed).toSorted()).toEqual(declared?.toSorted())
    const hashed = texts
      .join('\n')
      .match(/^\s+\w+Hash\b/gmu)
      ?.map((name) => name.trim())
    const known = SEALED_TABLES.flatMap(({ hashes }) => hashes.map(({ column }) => column))
    // Hashes of tokens need no key; a file's is made anew with its bytes.
    expect([...known, 'tokenHash', 'tokenHash', 'contentHash'].toSorted()).toEqual(hashed?.toSorted())
  })
})

const SECRETS = [
  '홍길동비밀',
  '010-9876-5432',
  '01098765432',
  '임금을못받았어요',
  '한빛전자비밀',
  'telegram:998877',
  '숨은사연',
  '비밀공장',
]

const line = (value: unknown) => ({ stepId: 's', label: '사연', value, shown: String(value), sensitive: true })

async function fill(storage: Storage) {
  const kept = await storage.files.keep(pdf('숨은사연'.repeat(20)), '숨은사연.pdf')
  if (kept.kind !== 'kept') throw new Error(kept.why)
  const file = kept.file
  const words = { story: '임금을못받았어요', proof: [file] }
  await given(
    storage,
    join('m1', { address: 'telegram:998877', name: '홍길동비밀', phone: '010-9876-5432', unit: '비밀공장' }),
    { kind: 'hire', staff: { id: 's1', memberId: 'm1', role: 'reviewer', ties: ['한빛전자비밀'] }, at: AT },
    save(draft('d1', 'm1', { replies: words, setAside: words, parts: words, held: '숨은사연' })),
    filing(submission('A', 'm1', { lines: [line('임금을못받았어요'), line([file])], employer: '한빛전자비밀' }), {
      event: event('submitted', { text: '숨은사연', lines: [line('임금을못받았어요')] }),
      duplicateParts: ['숨은사연'],
    }),
    {
      kind: 'question',
      question: {
        id: 'q1',
        memberId: 'm1',
        text: '임금을못받았어요',
        outcome: 'answered',
        jurisdiction: 'kr',
        sections: [],
        askedAt: AT,
        forModel: false,
      },
    },
    { kind: 'owe', notice: notice('A:telegram:998877', 'm1', { to: { kind: 'address', address: 'telegram:998877' } }) },
  )
  return file
}

describe('an embedded database', () => {
  withGrounds(sqliteGround, (ground) => {
    test('and its files hold nothing readable of a member, log and copies included', async () => {
      const place = await ground()
      await fill(await place.open())
      const { dataDir } = place.settings
      const names = (await readdir(dataDir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
      expect(names.map(({ name }) => name)).toContain('records.db-wal')
      expect(names.length).toBeGreaterThan(3)
      for (const entry of names) {
        const bytes = await readFile(path.join(entry.parentPath, entry.name))
        for (const secret of SECRETS) expect(bytes.includes(secret), `${secret} in ${entry.name}`).toBe(false)
      }
    })

    test('makes its key at the first start, for its owner alone, and opens with it again', async () => {
      const place = await ground()
      const first = await place.open({ dataKey: undefined })
      await given(first, join('m1', { name: '홍길동' }))
      await first.close()
      const file = path.join(place.settings.dataDir, 'data.key')
      expect((await stat(file)).mode & 0o777).toBe(0o600)
      const again = await place.open({ dataKey: undefined })
      expect((await again.ledger.person('telegram:m1'))?.member.name).toBe('홍길동')
      await again.close()
      await chmod(file, 0o640)
      await expect(place.open({ dataKey: undefined })).rejects.toThrow(`chmod 600 ${file}`)
    })

    test('rotates the key in its file, also when a rotation before was cut short', async () => {
      const place = await ground()
      const settings = { ...place.settings, dataKey: undefined }
      const first = await place.open(settings)
      const file = await fill(first)
      await first.close()
      const keyFile = path.join(place.settings.dataDir, 'data.key')
      const old = await readFile(keyFile, 'utf8')
      await writeFile(keyFile, `${OTHER}\n${old}`, { mode: 0o600 })
      const halfWay = await place.open(settings)
      await given(halfWay, join('m2', { name: '새 열쇠' }))
      await halfWay.close()
      expect((await rotateKeys(settings)).files).toBe(1)
      expect((await readFile(keyFile, 'utf8')).trim()).toBe(Buffer.from(OTHER, 'hex').toString('base64'))
      const last = await place.open(settings)
      expect((await last.ledger.person('telegram:998877'))?.member.name).toBe('홍길동비밀')
      expect(Buffer.from((await last.files.read(file.id)) ?? []).includes('숨은사연')).toBe(true)
      await last.close()
      expect(await rotateKeys({ ...settings, dataKey: `${KEY},${OTHER}` })).toMatchObject({ files: 1 })
    })

    test('refuses a rotation while the bot runs, and one without a new key', async () => {
      const place = await ground()
      const storage = await place.open()
      const taken = await storage.leases.take('bot', () => {})
      await expect(rotateKeys(place.settings)).rejects.toThrow(`프로세스 ${process.pid}`)
      if (taken.kind === 'held') await taken.lease.release()
      await expect(rotateKeys(place.settings)).rejects.toThrow('새열쇠,옛열쇠')
    })
  })
})

onBoth('a key', (ground) => {
  test('that is not the one it was written with is named at the start', async () => {
    const place = await ground()
    await given(await place.open(), join('m1'))
    const fingerprint = readDataKeys(KEY, '')[0]?.id ?? 'none'
    await expect(place.open({ dataKey: OTHER })).rejects.toThrow(`지문 ${fingerprint}`)
    await place.open()
  })

  test('that is new reads the old values, and after the rotation does without the old one', async () => {
    const place = await ground()
    const before = await place.open()
    const file = await fill(before)
    const [held, caseFile] = [await before.ledger.held('m1'), await before.ledger.caseFile('A')]
    await before.close()

    const both = { dataKey: `${OTHER},${KEY}` }
    const between = await place.open(both)
    expect(await between.ledger.find({ kind: 'phone', phone: '01098765432' })).toHaveLength(1)
    expect(await between.files.keep(pdf('숨은사연'.repeat(20)), 'x.pdf')).toMatchObject({ file: { id: file.id } })
    await given(
      between,
      join('m1', { address: 'telegram:998877', name: '홍길동비밀', phone: '010-9876-5432', unit: '비밀공장' }),
    )
    await between.close()

    const { rows } = await rotateKeys({ ...place.settings, ...both })
    expect(rows).toBeGreaterThan(5)
    expect(await rotateKeys({ ...place.settings, ...both })).toEqual({ rows: 0, files: 0 })
    const after = await place.open({ dataKey: OTHER })
    expect(await after.ledger.person('telegram:998877')).toMatchObject({ member: { phone: '010-9876-5432' } })
    expect(await after.ledger.held('m1')).toEqual(held)
    expect(await after.ledger.caseFile('A')).toEqual(caseFile)
    expect(await after.ledger.find({ kind: 'name', name: '홍길동비밀' })).toHaveLength(1)
    expect(await after.files.read(file.id)).toEqual(Buffer.from(pdf('숨은사연'.repeat(20))))
    expect(await after.files.keep(pdf('숨은사연'.repeat(20)), 'x.pdf')).toMatchObject({ file: { id: file.id } })
    await given(after, { kind: 'owe', notice: notice('A:telegram:998877', 'm1') })
    expect(await after.owed.claim(later(1), 5, false)).toHaveLength(1)
    await after.close()
    await expect(place.open()).rejects.toThrow('다른 열쇠')
  })

  test('does not open a value that was moved to another row', async () => {
    const place = await ground()
    const storage = await place.open()
    await given(storage, join('m1', { name: '홍길동' }), join('m2', { name: '이몽룡' }))
    const { vault } = await place.vault()
    const { sealedName } = await vault.db.member.findUniqueOrThrow({ where: { id: 'm1' } })
    await vault.db.member.update({ where: { id: 'm2' }, data: { sealedName } })
    await expect(storage.ledger.person('telegram:m2')).rejects.toThrow('Member/m2/sealedName')
  })
})
