import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { leaseRows } from '../../src/storage/leases/lease-rows.ts'
import { onBoth } from './on-both.ts'
import { AT } from './samples.ts'

onBoth('a lease', (ground, provider) => {
  test('is held by one, refused to others by name, and free again when released', async () => {
    const place = await ground()
    const one = await place.open()
    const two = await place.open()
    const held = await one.leases.take('bot', () => {})
    expect(held.kind).toBe('held')
    const refused = await two.leases.take('bot', () => {})
    expect(refused).toEqual({ kind: 'refused', by: expect.stringContaining(`프로세스 ${process.pid}`) })
    expect((await two.leases.take('another', () => {})).kind).toBe('held')
    if (held.kind === 'held') await held.lease.release()
    expect((await two.leases.take('bot', () => {})).kind).toBe('held')
  })

  if (provider === 'sqlite') {
    test('ends with its process, however that dies', async () => {
      const place = await ground()
      const lock = `${path.join(place.settings.dataDir, 'records.db')}.bot.lock`
      const script = `const D=require('better-sqlite3');const d=new D(${JSON.stringify(lock)});d.pragma('user_version='+process.pid);d.exec('BEGIN IMMEDIATE');console.log('held');setInterval(()=>{},1000)`
      const child = spawn(process.execPath, ['-e', script])
      await once(child.stdout, 'data')
      const storage = await place.open()
      expect(await storage.leases.take('bot', () => {})).toEqual({ kind: 'refused', by: `프로세스 ${child.pid}` })
      child.kill('SIGKILL')
      await once(child, 'exit')
      expect((await storage.leases.take('bot', () => {})).kind).toBe('held')
    })
    return
  }

  test('of a process that is silent goes to another, and the first is told', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const place = await ground()
      const { vault } = await place.vault()
      const lost = vi.fn<() => void>()
      let now = AT
      await leaseRows(vault.db, () => now).take('bot', lost)
      now = new Date(AT.getTime() + 29_000)
      expect((await leaseRows(vault.db, () => now).take('bot', () => {})).kind).toBe('refused')
      now = new Date(AT.getTime() + 31_000)
      expect((await leaseRows(vault.db, () => now).take('bot', () => {})).kind).toBe('held')
      await vi.advanceTimersByTimeAsync(10_000)
      await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce())
    } finally {
      vi.useRealTimers()
    }
  })
})
