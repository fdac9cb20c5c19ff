import type { DirectoryReading } from '../../domain/catalogue/directory/directoryReading'
import { sha256 } from '../../repositories/publicFiles'
import { installationOf } from '../installation'
import type { ServiceContext } from '../serviceContext'
import { keepDirectory } from './receiveDirectory'

/** Keeps a directory that the command line has read; answers where a person decides about it. */
export const storeDirectory = async ({
  context,
  reading,
  fileName,
}: {
  context: ServiceContext
  reading: DirectoryReading
  fileName: string
}): Promise<string> => {
  const fileHash = sha256(Buffer.from(JSON.stringify(reading)))
  const { id } = await keepDirectory(context, { fileName, fileHash, reading })
  const { siteUrl } = installationOf(context.payload)
  return `已读入“${fileName}”，等待清单管理员决定：${siteUrl}/admin/collections/directory-imports/${id}`
}
