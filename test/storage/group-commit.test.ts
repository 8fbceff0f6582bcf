import { expect, test } from 'vitest'
import { groupCommit } from '../../src/storage/database/group-commit.ts'

/** A database of words: a transaction with a bad one changes nothing. */
function words() {
  const kept: string[] = []
  const transactions: string[][] = []
  const commit = groupCommit(async (statements: string[]) => {
    transactions.push(statements)
    await new Promise((resolve) => setTimeout(resolve, 1))
    if (statements.includes('bad')) throw new Error('refused')
    kept.push(...statements)
  })
  return { kept, transactions, commit }
}

test('a commit alone runs at once; those that come meanwhile go in together, in order', async () => {
  const { kept, transactions, commit } = words()
  await Promise.all(['a', 'b', 'c', 'd'].map((word) => commit(() => [word])))
  expect(transactions).toEqual([['a'], ['b', 'c', 'd']])
  expect(kept).toEqual(['a', 'b', 'c', 'd'])
})

test('one that is refused costs the others of its group nothing', async () => {
  const { kept, transactions, commit } = words()
  const ends = await Promise.allSettled(['a', 'b', 'bad', 'c'].map((word) => commit(() => [word])))
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  expect(kept).toEqual(['a', 'b', 'c'])
  expect(transactions).toEqual([['a'], ['b', 'bad', 'c'], ['b'], ['bad'], ['c']])
})

test('statements that cannot even be made refuse their own commit alone', async () => {
  const { kept, commit } = words()
  const broken = (): string[] => {
    throw new Error('cannot be sealed')
  }
  const ends = await Promise.allSettled([() => ['a'], () => ['b'], broken].map((make) => commit(make)))
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  expect(kept).toEqual(['a', 'b'])
})

test('no group is larger than sixteen', async () => {
  const { transactions, commit } = words()
  await Promise.all(Array.from({ length: 40 }, (_, at) => commit(() => [String(at)])))
  expect(transactions.map(({ length }) => length)).toEqual([1, 16, 16, 7])
})
