import type { Db } from '../database/db.ts'
import type { Shelf } from './shelf.ts'

const CHUNK = 256 * 1024

/** Sealed files as rows of at most 256 KiB, which no statement chokes on. They go with their file's row. */
export function chunkShelf(db: Db): Shelf {
  return {
    async put({ id }, sealed) {
      const count = Math.ceil(sealed.length / CHUNK)
      const chunk = (number: number) => Uint8Array.from(sealed.subarray(number * CHUNK, (number + 1) * CHUNK))
      const rows = Array.from({ length: count }, (_, number) => ({ fileId: id, number, bytes: chunk(number) }))
      await db.$transaction([
        db.fileChunk.deleteMany({ where: { fileId: id } }),
        ...rows.map((row) => db.fileChunk.createMany({ data: [row] })),
      ])
    },
    async get({ id }) {
      const rows = await db.fileChunk.findMany({ where: { fileId: id }, orderBy: { number: 'asc' } })
      return rows.length === 0 ? undefined : Buffer.concat(rows.map(({ bytes }) => bytes))
    },
    remove: async ({ id }) => void (await db.fileChunk.deleteMany({ where: { fileId: id } })),
    sweep: async () => 0,
  }
}
