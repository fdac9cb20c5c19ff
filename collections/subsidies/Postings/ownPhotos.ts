import type { FilterOptions, Where } from 'payload'
import { ownFiles } from '../../publishing/Media/ownFiles'

/** Proof is a picture of the own unit: a table or a text shows no board. Checked at every save. */
export const ownPhotos: FilterOptions = async (options) => {
  const own = typeof ownFiles === 'function' ? await ownFiles(options) : ownFiles
  if (!own) return false
  const pictures: Where = { mimeType: { contains: 'image/' } }
  return own === true ? pictures : { and: [own, pictures] }
}
