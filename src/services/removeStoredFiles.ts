import type { Payload } from 'payload'
import { publicFileKey } from '../repositories/publicFiles'
import { findFileHashes } from '../repositories/publicStore'
import { installationOf } from './installation'
import { removeUpload } from './storeUpload'

/**
 * Removes the bytes of every file that a record names, office and public, on disk or in the bucket. Only
 * for taking a demonstration away, before its records go.
 */
export const removeStoredFiles = async (payload: Payload): Promise<void> => {
  const { docs } = await payload.find({
    collection: 'media',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  for (const media of docs) await removeUpload(payload, media)
  const { publicFiles } = installationOf(payload)
  for (const hash of await findFileHashes({ payload, req: {} }))
    await publicFiles.remove(publicFileKey(hash))
}
