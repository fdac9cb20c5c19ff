import type { Payload } from 'payload'
import type { Media } from '../payload-types'
import { installationOf } from './installation'

type Named = Pick<Media, 'filename' | 'sizes'>

type StoreOptions = {
  payload: Payload
  media: Named
  data: Buffer
  /** Smaller copies of an image, by the name of their size. */
  sizes?: Record<string, Buffer>
}

/**
 * Stores the bytes of an upload under the names of its record. Called within the transaction of the
 * record: where it fails there is no record either; bytes without a record are unreachable and harmless.
 */
export const storeUpload = async ({ payload, media, data, sizes }: StoreOptions): Promise<void> => {
  const { officeFiles } = installationOf(payload)
  if (!media.filename) throw new Error('an upload has no name to be stored under')
  await officeFiles.put(media.filename, data)
  for (const [size, stored] of Object.entries(media.sizes ?? {})) {
    const copy = sizes?.[size]
    if (stored?.filename && copy) await officeFiles.put(stored.filename, copy)
  }
}

/** Removes the bytes of a record that is gone. */
export const removeUpload = async (payload: Payload, media: Named): Promise<void> => {
  const { officeFiles } = installationOf(payload)
  const copies = Object.values(media.sizes ?? {}).map((size) => size?.filename)
  for (const name of [media.filename, ...copies]) if (name) await officeFiles.remove(name)
}
