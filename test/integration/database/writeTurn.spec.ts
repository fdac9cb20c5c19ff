import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createWriteTurn, WriteTurnTimeout } from '../../../src/database/writeTurn'

describe('The turn to write', () => {
  let folder: string
  let databaseFile: string
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gongkai-turn-'))
    databaseFile = path.join(folder, 'gongkai.db')
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('goes round in the order in which it was asked for', async () => {
    const turn = createWriteTurn({ databaseFile })
    const order: number[] = []
    await Promise.all(
      Array.from({ length: 10 }, async (_, index) => {
        const release = await turn.take()
        order.push(index)
        await release()
      }),
    )
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('belongs to one at a time, also between two queues on one file', async () => {
    const turns = [createWriteTurn({ databaseFile }), createWriteTurn({ databaseFile })]
    let holders = 0
    let most = 0
    await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const release = await turns[index % 2]!.take()
        holders += 1
        most = Math.max(most, holders)
        await new Promise((resolve) => setImmediate(resolve))
        holders -= 1
        await release()
      }),
    )
    expect(most).toBe(1)
  })

  it('is refused after the wait, with the likely cause, and nobody overtakes the holder', async () => {
    const turn = createWriteTurn({ databaseFile, maxWaitMs: 50 })
    const release = await turn.take()
    const waiting = turn.take()
    await expect(waiting).rejects.toThrow(WriteTurnTimeout)
    await expect(turn.take()).rejects.toThrow(/without its `req`/)
    await release()
    const next = await turn.take()
    await next()
  })

  it('is given back once, however often that is said', async () => {
    const turn = createWriteTurn({ databaseFile, maxWaitMs: 200 })
    const first = await turn.take()
    await first()
    const second = await turn.take()
    await first()
    await expect(turn.take()).rejects.toThrow(WriteTurnTimeout)
    await second()
  })
})
