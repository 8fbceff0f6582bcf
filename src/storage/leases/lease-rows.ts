import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Db } from '../database/db.ts'
import type { Lease, Leases } from './lease.ts'

const SECONDS = 30

/** Leases as rows, for processes on several machines. A holder renews three times in the time it may be silent. */
export function leaseRows(db: Db, now: () => Date): Leases {
  return {
    async take(name, lost) {
      const holder = `${hostname()} 의 프로세스 ${process.pid} (${randomUUID().slice(0, 8)})`
      if (await claim(db, name, holder, now())) return { kind: 'held', lease: renewing(db, name, holder, now, lost) }
      const row = await db.lease.findUnique({ where: { name } })
      return { kind: 'refused', by: row?.holder ?? '다른 프로세스' }
    },
  }
}

/** Takes a free or lapsed lease, or renews one's own; the condition and the taking are one statement. */
async function claim(db: Db, name: string, holder: string, now: Date): Promise<boolean> {
  const until = new Date(now.getTime() + SECONDS * 1000)
  const changed = await db.$executeRaw`
    INSERT INTO "Lease" ("name", "holder", "until") VALUES (${name}, ${holder}, ${until})
    ON CONFLICT ("name") DO UPDATE SET "holder" = ${holder}, "until" = ${until}
    WHERE "Lease"."holder" = ${holder} OR "Lease"."until" <= ${now}`
  return changed === 1
}

function renewing(db: Db, name: string, holder: string, now: () => Date, lost: () => void): Lease {
  const stop = (): void => clearInterval(timer)
  const renew = async (): Promise<void> => {
    // A database that does not answer now may answer the next time; the lease lapses only after three.
    const held = await claim(db, name, holder, now()).catch(() => true)
    if (held) return
    stop()
    lost()
  }
  const timer = setInterval(() => void renew(), (SECONDS * 1000) / 3)
  timer.unref()
  return {
    async release() {
      stop()
      await db.lease.deleteMany({ where: { name, holder } })
    },
  }
}
