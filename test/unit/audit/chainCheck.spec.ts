import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { GENESIS_HASH, SEALING_ACT, type ChainHead } from '../../../src/domain/audit/auditEntry'
import {
  CHAIN_START,
  checkHead,
  checkNext,
  checkUnchained,
  type ChainBreak,
  type StoredEntry,
} from '../../../src/domain/audit/chainCheck'
import { entryHash } from '../../../src/domain/audit/entryHash'

/** A chain of acts as `recordAudit` writes it. */
const aChain = (acts: readonly string[]): StoredEntry[] => {
  let previousHash = GENESIS_HASH
  return acts.map((act, index) => {
    const entry = { seq: index + 1, at: '2026-09-01T01:00:00.000Z', act, previousHash }
    previousHash = entryHash(entry)
    return { ...entry, id: `row-${index + 1}`, hash: previousHash }
  })
}

const headOf = (chain: readonly StoredEntry[]): ChainHead => ({
  seq: chain.length,
  hash: chain.at(-1)?.hash ?? GENESIS_HASH,
})

/** Walks rows as `verifyAudit` does: sorted by number, then the head. */
const check = (rows: readonly StoredEntry[], head: ChainHead): ChainBreak | null => {
  let state = CHAIN_START
  for (const row of [...rows].sort((a, b) => a.seq - b.seq)) {
    const step = checkNext(state, row)
    if (!step.ok) return step.broken
    state = step.state
  }
  return checkHead(state, head)
}

const chains = fc.array(fc.string({ maxLength: 6 }), { minLength: 2, maxLength: 12 }).map(aChain)
const place = fc.nat()

describe('The check of the chain', () => {
  it('finds nothing in a chain that nobody touched', () => {
    fc.assert(fc.property(chains, (chain) => expect(check(chain, headOf(chain))).toBeNull()))
    expect(check([], headOf([]))).toBeNull()
  })

  it('names the entry whose text changed, whether its hash was made anew or not', () => {
    fc.assert(
      fc.property(chains, place, fc.boolean(), (chain, where, isRehashed) => {
        const index = where % chain.length
        const rows = chain.map((entry, at) => {
          if (at !== index) return entry
          const changed = { ...entry, act: `${entry.act}改` }
          return isRehashed ? { ...changed, hash: entryHash(changed) } : changed
        })
        expect(check(rows, headOf(chain))).toMatchObject({
          what: isRehashed && index === chain.length - 1 ? 'head' : 'changed',
          seq: index + 1,
          id: `row-${index + 1}`,
        })
      }),
    )
  })

  it('names the first of any entries that are gone', () => {
    fc.assert(
      fc.property(chains, place, place, (chain, where, many) => {
        const index = where % chain.length
        const count = 1 + (many % (chain.length - index))
        const rows = chain.filter((_, at) => at < index || at >= index + count)
        expect(check(rows, headOf(chain))).toMatchObject({ what: 'missing', seq: index + 1 })
      }),
    )
  })

  it('names the first of two entries that changed places', () => {
    fc.assert(
      fc.property(chains, place, place, (chain, one, other) => {
        const [a, b] = [one % chain.length, other % chain.length].sort((x, y) => x - y) as [
          number,
          number,
        ]
        fc.pre(a !== b)
        const rows = chain.map((entry, at) =>
          at === a ? { ...entry, seq: b + 1 } : at === b ? { ...entry, seq: a + 1 } : entry,
        )
        expect(check(rows, headOf(chain))).toMatchObject({
          what: 'reordered',
          seq: a + 1,
          id: `row-${b + 1}`,
        })
      }),
    )
  })

  it('names an entry that was added behind the head', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const longer = aChain([...chain.map(({ act }) => act), '伪造'])
        expect(check(longer, headOf(chain))).toMatchObject({
          what: 'inserted',
          seq: chain.length + 1,
        })
      }),
    )
  })

  it.each([0, -1, 1.5, Number.NaN])('takes an entry of the number %s for an insertion', (seq) => {
    const [entry] = aChain(['事'])
    expect(checkNext(CHAIN_START, { ...entry!, seq })).toMatchObject({
      ok: false,
      broken: { what: 'inserted' },
    })
  })

  it('holds the number of entries before the chain to what its first entry says', () => {
    const first = { ...aChain([SEALING_ACT])[0]!, details: { earlier: 5 } }
    const step = checkNext(CHAIN_START, { ...first, hash: entryHash(first) })
    if (!step.ok) throw new Error('expected the sealing entry to be whole')
    expect(checkUnchained(step.state, 5)).toBeNull()
    expect(checkUnchained(step.state, 6)).toMatchObject({ what: 'unchained' })
    expect(checkUnchained(step.state, 4)).toMatchObject({ what: 'unchained' })
    expect(checkUnchained(CHAIN_START, 5)).toBeNull()
  })
})
