import type { Payload } from 'payload'

/**
 * Can the database open a transaction? A MongoDB without a replica set can't, and Payload would go on
 * without one in silence, so the answer is found by trying: a read inside a transaction of its own.
 */
export const canOpenTransaction = async (payload: Payload): Promise<boolean> => {
  const transactionID = await payload.db.beginTransaction()
  if (!transactionID) return false
  try {
    await payload.db.findOne({
      collection: 'users',
      where: {},
      req: { transactionID, payload, context: {} } as never,
    })
    await payload.db.commitTransaction(transactionID)
    return true
  } catch {
    await payload.db.rollbackTransaction(transactionID).catch(() => undefined)
    return false
  }
}
