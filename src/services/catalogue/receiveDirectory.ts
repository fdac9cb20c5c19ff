import type { DirectoryReading } from '../../domain/catalogue/directory/directoryReading'
import { readDirectory } from '../../domain/catalogue/directory/readDirectory'
import { readGrids } from '../../exchange/spreadsheet/readGrids'
import { sha256 } from '../../repositories/publicFiles'
import { EVERYTHING } from '../../repositories/scope'
import { recordAudit } from '../recordAudit'
import { Refusal } from '../Refusal'
import { transactionally, type ServiceContext } from '../serviceContext'

const LARGEST_BYTES = 20 * 1024 * 1024

/**
 * Reads an uploaded standard directory and keeps what was understood, with the raw text of every cell,
 * until a person decides. The same file again answers the import that is there. Throws a Refusal for a
 * file that holds no table of a directory.
 */
export const receiveDirectory = async (
  context: ServiceContext,
  { fileName, data }: { fileName: string; data: Buffer },
): Promise<{ id: string }> => {
  if (data.length > LARGEST_BYTES) throw new Refusal('文件超过 20 MB，请按领域拆开后再上传')
  const read = await readGrids({ fileName, data })
  if (!read.ok) throw new Refusal(read.reason)
  return keepDirectory(context, {
    fileName,
    fileHash: sha256(data),
    reading: readDirectory(read.grids),
  })
}

/** Keeps a directory that was read; by the hash of what it came from it is known again. */
export const keepDirectory = async (
  context: ServiceContext,
  {
    fileName,
    fileHash,
    reading,
  }: { fileName: string; fileHash: string; reading: DirectoryReading },
): Promise<{ id: string }> => {
  const rows = reading.tables.flatMap((table) => table.rows)
  if (rows.length === 0)
    throw new Refusal(
      '没有认出标准目录的表格：应有“公开事项”“公开内容（要素）”“公开时限”等栏目的表头',
    )
  const { payload, req } = context
  const { docs } = await payload.find({
    collection: 'directory-imports',
    where: { and: [{ fileHash: { equals: fileHash } }, { state: { not_equals: 'discarded' } }] },
    req,
    ...EVERYTHING,
    limit: 1,
  })
  if (docs[0]) return { id: docs[0].id }
  return transactionally(context, async (inside) => {
    const { id } = await inside.payload.create({
      collection: 'directory-imports',
      data: {
        fileName,
        fileHash,
        rowCount: rows.length,
        doubtCount: rows.filter(({ doubts }) => doubts.length > 0).length,
        reading: reading as never,
        uploadedBy: inside.actor?.id,
        state: 'previewed',
        history: [
          {
            at: inside.now.toISOString(),
            event: '读入标准目录',
            note: `${reading.tables.length} 张表，${rows.length} 行`,
            by: inside.actor?.name ?? '系统',
          },
        ],
      },
      depth: 0,
      overrideAccess: true,
      req: inside.req,
    })
    await recordAudit(inside, {
      act: '读入标准目录',
      subject: fileName,
      record: { collection: 'directory-imports', id },
      details: { tables: reading.tables.length, rows: rows.length },
    })
    return { id }
  })
}
