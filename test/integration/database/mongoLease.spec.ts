import { describe, expect, it } from '@jest/globals'
import { createMongoLease, type LeaseCollection } from '../../../src/database/mongoLease'
import { WriteTurnTimeout } from '../../../src/database/writeTurn'

type Row = { _id: string; holder: string | null; until: Date; wanted: string | null }
type Filter = { holder?: string; $or?: [unknown, { until: { $lt: Date } }] }
type Update = { $set: Partial<Row>; $setOnInsert?: Partial<Row> }

/** One document, changed as MongoDB would: each call whole, after the others had a chance. */
const aCollection = (row: Row | null = null) => {
  const matches = ({ holder, $or }: Filter): boolean =>
    row !== null &&
    (holder === undefined || row.holder === holder) &&
    ($or === undefined || row.holder === null || row.until < $or[1].until.$lt)
  const collection: LeaseCollection = {
    findOneAndUpdate: async (filter, update) => {
      await new Promise((resolve) => setImmediate(resolve))
      if (!matches(filter as Filter)) return null
      row = { ...(row as Row), ...(update as Update).$set }
      return { ...row }
    },
    updateOne: async (filter, update, options) => {
      await new Promise((resolve) => setImmediate(resolve))
      const { $set, $setOnInsert } = update as Update
      if (matches(filter as Filter)) row = { ...(row as Row), ...$set }
      else if (options?.upsert && !row) row = { _id: 'turn', ...$setOnInsert, ...$set } as Row
    },
  }
  return { collection: () => collection, row: () => row }
}

const soon = () => performance.now() + 10_000

describe('The turn to write between processes on MongoDB', () => {
  it('belongs to one at a time, and to everyone in the end', async () => {
    const { collection } = aCollection()
    const processes = Array.from({ length: 3 }, () => createMongoLease(collection))
    let holders = 0
    let most = 0
    const turns: number[] = []
    await Promise.all(
      processes.map(async (take, index) => {
        for (let turn = 0; turn < 10; turn += 1) {
          const release = await take(soon(), 10_000)
          holders += 1
          most = Math.max(most, holders)
          turns.push(index)
          await new Promise((resolve) => setImmediate(resolve))
          holders -= 1
          await release()
        }
      }),
    )
    expect(most).toBe(1)
    expect(turns).toHaveLength(30)
    // Nobody keeps it to itself: the one that began is not done before the others had a turn.
    expect(new Set(turns.slice(0, 15)).size).toBe(3)
  })

  it('is taken over from a process that was killed', async () => {
    const { collection, row } = aCollection({
      _id: 'turn',
      holder: 'killed',
      until: new Date(Date.now() - 1),
      wanted: null,
    })
    const release = await createMongoLease(collection)(soon(), 10_000)
    expect(row()?.holder).not.toBe('killed')
    await release()
    expect(row()?.holder).toBeNull()
  })

  it('is refused after the wait, and the holder keeps it', async () => {
    const { collection, row } = aCollection({
      _id: 'turn',
      holder: 'alive',
      until: new Date(Date.now() + 60_000),
      wanted: null,
    })
    const take = createMongoLease(collection)
    await expect(take(performance.now() + 50, 50)).rejects.toThrow(WriteTurnTimeout)
    expect(row()?.holder).toBe('alive')
  })
})
