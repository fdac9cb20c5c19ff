import {
  countSealedPayments,
  findSealedPayments,
  replaceSealedPayments,
  type SealedColumn,
} from '../../repositories/payments/sealedPayments'
import { readWhole } from '../../repositories/fileStore/FileStore'
import { EVERYTHING } from '../../repositories/scope'
import { installationOf } from '../installation'
import { transactionally, type ServiceContext } from '../serviceContext'
import { keyIdOfFile } from '../vault/sealFile'
import { sealedPrefix } from '../vault/sealText'
import type { ResealedRow, SealedStore } from '../vault/SealedStore'
import { importFileAbout } from './imports/importFile'
import { sealedAbout } from './imports/sealRow'

/** Every place where sealed content lies: the rotation of the data key seals all of it anew. */
export const sealedStores = (context: ServiceContext): readonly SealedStore[] => [
  paymentNumbers(context),
  waitingFiles(context),
]

const paymentNumbers = (context: ServiceContext): SealedStore => ({
  name: 'payments',
  countSealedBy: (keyId) => countSealedPayments(context, sealedPrefix(keyId)),
  nextBatch: async (keyId, limit) =>
    (await findSealedPayments(context, { prefix: sealedPrefix(keyId), limit })).map((row) => ({
      ...row,
      about: sealedAbout(row.id, row.column),
    })),
  replace: (rows) =>
    transactionally(context, (inside) =>
      replaceSealedPayments(
        inside,
        rows.map(({ id, column, sealed, resealed }) => ({
          id,
          column: column as SealedColumn,
          sealed: String(sealed),
          resealed: String(resealed),
        })),
      ),
    ),
})

/** Uploaded lists that wait for their import; one at a time, for each may have 50 MB. */
const waitingFiles = (context: ServiceContext): SealedStore => {
  const { officeFiles } = installationOf(context.payload)
  const keysOf = async (): Promise<string[]> => {
    const { docs } = await context.payload.find({
      collection: 'payment-imports',
      where: { fileKey: { exists: true } },
      showHiddenFields: true,
      req: context.req,
      ...EVERYTHING,
    })
    return docs.map(({ fileKey }) => fileKey ?? '').filter((key) => key !== '')
  }
  const isSealedBy = async (key: string, keyId: string): Promise<boolean> => {
    if ((await officeFiles.size(key)) === null) return false
    const head: Buffer[] = []
    for await (const chunk of await officeFiles.open(key, { start: 0, end: HEAD_BYTES - 1 }))
      head.push(chunk as Buffer)
    return keyIdOfFile(Buffer.concat(head)) === keyId
  }
  return {
    name: 'imports',
    countSealedBy: async (keyId) => {
      let count = 0
      for (const key of await keysOf()) if (await isSealedBy(key, keyId)) count += 1
      return count
    },
    nextBatch: async (keyId) => {
      for (const key of await keysOf())
        if (await isSealedBy(key, keyId))
          return [
            {
              id: key,
              column: 'file',
              sealed: await readWhole(officeFiles, key),
              about: importFileAbout(key),
            },
          ]
      return []
    },
    replace: async (rows: readonly ResealedRow[]) => {
      // One that was read and removed in between must not come back.
      for (const { id, resealed } of rows)
        if ((await officeFiles.size(id)) !== null) await officeFiles.put(id, resealed as Buffer)
    },
  }
}

/** Enough for the mark and the id of the key. */
const HEAD_BYTES = 64
