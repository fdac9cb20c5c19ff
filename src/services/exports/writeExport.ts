import type { Where } from 'payload'
import { EXPORT_KINDS, type ExportFormat, type ExportKind } from '../../domain/export/exportKind'
import { recordAudit } from '../recordAudit'
import type { ServiceContext } from '../serviceContext'
import { EXPORT_SOURCES } from './exportSources'
import { demandFits } from './readPermission'

/**
 * A whole list as a file for the operator of the installation, written while it is read. On record
 * before the first row is read. Throws a Refusal when there are more rows than a sheet has.
 */
export const writeExport = async (
  context: ServiceContext,
  { kind, format, where = {} }: { kind: ExportKind; format: ExportFormat; where?: Where },
): Promise<{ rows: number; body: AsyncIterable<Uint8Array> }> => {
  const { payload, now } = context
  const source = EXPORT_SOURCES[kind]
  const reader = { payload, user: null, where, now }
  const asked = await source.count(reader)
  demandFits(format, asked)
  const title = EXPORT_KINDS[kind]
  await recordAudit(context, {
    act: `导出${title}`,
    subject: `${asked} 条`,
    details: { format, where },
  })
  // The audit log has one entry more by now: this one.
  return { rows: await source.count(reader), body: source.write(reader, { title, format }) }
}
