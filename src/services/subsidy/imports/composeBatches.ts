import { createHash, type Hash } from 'node:crypto'
import type { VillageTotal } from '../../../domain/subsidy/villageTotal'
import type { NewBatch } from '../../../repositories/paymentBatches'
import type { PaymentRow } from '../../../repositories/payments/paymentRow'
import { readPayments } from '../../../repositories/payments/readPayments'
import type { ServiceContext } from '../../serviceContext'
import type { VillageRegister } from './readRegister'

/** What the rows of one batch come to. */
export type BatchContent = Pick<
  NewBatch,
  'id' | 'township' | 'rowCount' | 'people' | 'amountFen' | 'villages' | 'rowsHash'
>

/**
 * Reads the rows of an import that are to count, in the order of the file, and answers what each
 * township's batch will hold. One pass in bounded memory, but for the keys of the people.
 */
export const composeBatches = async (
  context: ServiceContext,
  { importId, register }: { importId: string; register: VillageRegister },
): Promise<BatchContent[]> => {
  const batches = new Map<string, Gathering>()
  for await (const page of readPayments(context, { import: importId }))
    for (const row of page) {
      if (!row.batch || !row.township) continue
      const batch = batches.get(row.batch) ?? gathering(row.township)
      batches.set(row.batch, batch)
      gather(batch, { row, register })
    }
  return [...batches].map(([id, { township, hash, people, villages }]) => {
    const totals = [...villages.values()].map(({ total, keys }): VillageTotal => ({
      ...total,
      people: total.people + keys.size,
    }))
    return {
      id,
      township,
      rowCount: totals.reduce((sum, { rows }) => sum + rows, 0),
      people: people.nameless + people.keys.size,
      amountFen: totals.reduce((sum, { amountFen }) => sum + amountFen, 0),
      villages: totals.sort((one, other) => one.name.localeCompare(other.name, 'zh')),
      rowsHash: hash.digest('hex'),
    }
  })
}

/** One line of what `rowsHash` is taken over: everything that the public may be shown anything of. */
export const canonicalPayment = ({
  village,
  groupText,
  name,
  identityKey,
  quantity,
  standardFen,
  amountFen,
  paidOn,
}: PaymentRow): string =>
  `${JSON.stringify([village, groupText, name, identityKey, quantity, standardFen, amountFen, paidOn])}\n`

type Gathering = {
  township: string
  hash: Hash
  people: { nameless: number; keys: Set<string> }
  villages: Map<string, { total: VillageTotal; keys: Set<string> }>
}

const gathering = (township: string): Gathering => ({
  township,
  hash: createHash('sha256'),
  people: { nameless: 0, keys: new Set() },
  villages: new Map(),
})

const gather = (
  batch: Gathering,
  { row, register }: { row: PaymentRow; register: VillageRegister },
): void => {
  batch.hash.update(canonicalPayment(row))
  const villageId = row.village ?? ''
  const village = batch.villages.get(villageId) ?? {
    total: {
      villageId,
      name: register.villages.get(villageId)?.name ?? row.villageText,
      rows: 0,
      people: 0,
      amountFen: 0,
    },
    keys: new Set<string>(),
  }
  batch.villages.set(villageId, village)
  village.total.rows += 1
  village.total.amountFen += row.amountFen ?? 0
  if (row.identityKey) {
    village.keys.add(row.identityKey)
    batch.people.keys.add(row.identityKey)
  } else {
    village.total.people += 1
    batch.people.nameless += 1
  }
}
