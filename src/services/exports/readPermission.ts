import { APIError } from 'payload'
import { EXPORT_KINDS, type ExportFormat, type ExportKind } from '../../domain/export/exportKind'
import { MOST_XLSX_ROWS } from '../../exchange/register/registerColumn'
import { Refusal } from '../Refusal'
import { countVisible, type ExportReader } from './exportSource'
import { EXPORT_SOURCES } from './exportSources'

/**
 * Who may read a list may have its file, and nobody else: the list's own access decides, with the
 * filter as it would be used there. Throws a Refusal (403, or 400 for a filter that the list refuses).
 */
export const demandReadable = async (kind: ExportKind, reader: ExportReader): Promise<void> => {
  try {
    await countVisible(reader, EXPORT_SOURCES[kind].collection)
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
    const label = EXPORT_KINDS[kind]
    throw error.status === 400
      ? new Refusal(`“${label}”不能按这样的条件筛选，请改正筛选条件后再导出`)
      : new Refusal(`您没有查看“${label}”的权限，不能导出`, 403)
  }
}

/** Throws a Refusal when a sheet does not take so many rows. */
export const demandFits = (format: ExportFormat, rows: number): void => {
  if (format === 'xlsx' && rows > MOST_XLSX_ROWS)
    throw new Refusal(
      `共 ${rows} 条，Excel 的一张表最多 ${MOST_XLSX_ROWS} 条：请导出 CSV，或者缩小筛选范围`,
    )
}
