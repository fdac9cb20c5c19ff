import type { DirectoryReading } from '../../domain/catalogue/directory/directoryReading'
import type { DirectoryImport } from '../../payload-types'
import { Refusal } from '../Refusal'
import type { ServiceContext } from '../serviceContext'

export type OpenedDirectory = { record: DirectoryImport; reading: DirectoryReading }

/** An import with what was read of its file. Throws a Refusal (404). */
export const openDirectoryImport = async (
  { payload, req }: ServiceContext,
  id: string,
): Promise<OpenedDirectory> => {
  const record = await payload.findByID({
    collection: 'directory-imports',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!record) throw new Refusal('没有这份标准目录', 404)
  return { record, reading: record.reading as unknown as DirectoryReading }
}
