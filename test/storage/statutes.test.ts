import { expect, test } from 'vitest'
import { onBoth } from './on-both.ts'

const article = (number: string, place: number, text = '글') => ({
  lawId: '근로기준법',
  number,
  place,
  heading: '제목',
  text,
  inForce: '2026-08-20',
})

onBoth('statute texts', (ground) => {
  test('are replaced as a whole and come back in order', async () => {
    const storage = await (await ground()).open()
    await storage.statutes.replace([article('43의7', 1), article('36', 0), article('100', 2)])
    await storage.statutes.replace([article('36', 1, '새 글'), article('23', 0)])
    expect(await storage.statutes.all()).toEqual([article('23', 0), article('36', 1, '새 글')])
    await storage.close()
  })

  test('of thousands of articles fit', async () => {
    const storage = await (await ground()).open()
    const many = Array.from({ length: 7000 }, (_, place) => article(String(place + 1), place))
    await storage.statutes.replace(many)
    expect(await storage.statutes.all()).toHaveLength(7000)
    await storage.close()
  })
})
