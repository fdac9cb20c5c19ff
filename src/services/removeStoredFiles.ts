import type { Payload } from 'payload'
import type { PublicFile } from '../domain/publication/publicRecords'
import { publicFileKey } from '../repositories/publicFiles'
import { installationOf } from './installation'
import { removeUpload } from './storeUpload'

/**
 * Removes the bytes of every file that a record names, office and public, on disk or in the bucket. Only
 * for taking a demonstration away, before its records go.
 */
export const removeStoredFiles = async (payload: Payload): Promise<void> => {
  const all = { pagination: false, depth: 0, overrideAccess: true } as const
  const media = await payload.find({ collection: 'media', ...all })
  for (const one of media.docs) await removeUpload(payload, one)
  const { publicFiles } = installationOf(payload)
  const shown = await payload.find({
    collection: 'projections',
    where: { kind: { equals: 'file' } },
    ...all,
  })
  for (const { data } of shown.docs)
    await publicFiles.remove(publicFileKey((data as PublicFile).hash))
}
