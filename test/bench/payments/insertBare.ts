import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

const CHUNK = 2000

/**
 * Seconds that the driver alone takes to insert an import's documents into an empty collection with the
 * same indexes, in chunks of the same size and nothing else going on: the reference.
 */
export const insertBare = async (payload: Payload, importId: string): Promise<number> => {
  const adapter = payload.db as unknown as MongooseAdapter
  const { collection } = adapter.collections.payments!
  const documents = await collection.find({ import: importId }).sort({ line: 1 }).toArray()
  const bare = adapter.connection.collection('payments_bare')
  for (const { key, name, unique } of await collection.indexes())
    if (name !== '_id_') await bare.createIndex(key, { name, ...(unique ? { unique } : {}) })
  const started = performance.now()
  for (let from = 0; from < documents.length; from += CHUNK)
    await bare.insertMany(documents.slice(from, from + CHUNK), { ordered: false })
  return (performance.now() - started) / 1000
}
