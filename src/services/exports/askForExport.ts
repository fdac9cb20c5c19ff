import { mergeListSearchAndWhere } from 'payload/shared'
import type { Where } from 'payload'
import { civilDateAt } from '../../domain/calendar/civilDate'
import { EXPORT_KINDS, type ExportFormat, type ExportKind } from '../../domain/export/exportKind'
import type { User } from '../../payload-types'
import { countUnfinished, insertExport } from '../../repositories/exports'
import { recordAudit } from '../recordAudit'
import { Refusal } from '../Refusal'
import { transactionally, type ServiceContext } from '../serviceContext'
import { EXPORT_SOURCES } from './exportSources'
import { demandFits, demandReadable } from './readPermission'

/** Files that one person may wait for at a time. */
export const MOST_WAITING = 5

export type ExportWish = {
  kind: ExportKind
  format: ExportFormat
  /** The list's filter, and the words in its search box. */
  where: Where
  search?: string
}

/**
 * Takes down that a person wants a list as a file; the worker makes it. On record before the first row
 * is read. Throws a Refusal to whoever may not read the list, and to whoever waits for enough files.
 */
export const askForExport = async (
  context: ServiceContext,
  wish: ExportWish,
): Promise<{ id: string; fileName: string; rowsTotal: number }> => {
  const { payload, req, actor, now } = context
  if (!actor || !req.user) throw new Refusal('请先登录', 401)
  const { kind, format } = wish
  const source = EXPORT_SOURCES[kind]
  const where = mergeListSearchAndWhere({
    collectionConfig: payload.collections[source.collection].config,
    search: wish.search ?? '',
    where: wish.where,
  })
  const reader = { payload, user: req.user as User, where, now }
  await demandReadable(kind, reader)
  const rowsTotal = await source.count(reader)
  demandFits(format, rowsTotal)
  const fileName = exportFileName({ kind, format, now })
  return transactionally(context, async (inside) => {
    if ((await countUnfinished(inside, actor.id)) >= MOST_WAITING)
      throw new Refusal(
        `您已有 ${MOST_WAITING} 个文件正在生成，请等其中的完成或者取消后再导出（“导出文件”中可以查看）`,
      )
    const { id } = await insertExport(inside, {
      fileName,
      kind,
      format,
      where,
      requesterId: actor.id,
      rowsTotal,
      now,
    })
    await recordAudit(inside, {
      act: `导出${EXPORT_KINDS[kind]}`,
      subject: `${rowsTotal} 条`,
      record: { collection: 'exports', id },
      details: { format, where },
    })
    return { id, fileName, rowsTotal }
  })
}

/** `公开任务台账-2026-09-01.xlsx`. */
export const exportFileName = ({
  kind,
  format,
  now,
}: {
  kind: ExportKind
  format: ExportFormat
  now: Date
}): string => `${EXPORT_KINDS[kind]}-${civilDateAt(now)}.${format}`
