import type { VillageTotal } from '../villageTotal'

/** A stored line, as far as a batch is summed and fingerprinted by it. */
export type CountedPayment = {
  batch: string | null
  township: string | null
  village: string | null
  groupText: string
  name: string
  /** The keyed hash of the person; null where the list has no identity numbers. */
  identityKey: string | null
  quantity: number | null
  standardFen: number | null
  amountFen: number | null
  paidOn: string | null
}

export type BatchTotal = {
  batchId: string
  townshipId: string
  rows: number
  people: number
  amountFen: number
  villages: VillageTotal[]
}

type Sum = { rows: number; amountFen: number; people: Set<string>; unnamed: number }

export type BatchTotals = {
  /** Lines in the order of the file; one without a batch is not counted. */
  add: (row: CountedPayment) => void
  /** `villageNames` by id. Batches in the order in which they first appeared. */
  finish: (villageNames: ReadonlyMap<string, string>) => BatchTotal[]
}

/**
 * Sums a list by batch and village. A person with several lines is counted once in a village and once in
 * the batch; a line without an identity number counts as a person of its own.
 */
export const createBatchTotals = (): BatchTotals => {
  const batches = new Map<string, { townshipId: string; all: Sum; villages: Map<string, Sum> }>()
  return {
    add: (row) => {
      const { batch, township, village } = row
      if (!batch || !township || !village) return
      let entry = batches.get(batch)
      if (!entry) {
        entry = { townshipId: township, all: emptySum(), villages: new Map() }
        batches.set(batch, entry)
      }
      let sum = entry.villages.get(village)
      if (!sum) {
        sum = emptySum()
        entry.villages.set(village, sum)
      }
      count(entry.all, row)
      count(sum, row)
    },
    finish: (villageNames) =>
      [...batches].map(([batchId, { townshipId, all, villages }]) => ({
        batchId,
        townshipId,
        ...totalOf(all),
        villages: [...villages].map(([villageId, sum]) => ({
          villageId,
          name: villageNames.get(villageId) ?? '',
          ...totalOf(sum),
        })),
      })),
  }
}

/** The text of a line that the fingerprint of its batch is made of: whatever the public could be shown. */
export const canonicalPayment = (row: CountedPayment): string =>
  JSON.stringify([
    row.village,
    row.groupText,
    row.name,
    row.identityKey,
    row.quantity,
    row.standardFen,
    row.amountFen,
    row.paidOn,
  ])

const emptySum = (): Sum => ({ rows: 0, amountFen: 0, people: new Set(), unnamed: 0 })

const count = (sum: Sum, { identityKey, amountFen }: CountedPayment): void => {
  sum.rows += 1
  sum.amountFen += amountFen ?? 0
  if (identityKey) sum.people.add(identityKey)
  else sum.unnamed += 1
}

const totalOf = ({ rows, amountFen, people, unnamed }: Sum) => ({
  rows,
  people: people.size + unnamed,
  amountFen,
})
