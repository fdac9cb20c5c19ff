import type { ColumnMapping } from '../../../domain/subsidy/payments/columnMapping'
import { moveImport } from '../../../repositories/paymentImports'
import { newId } from '../../../repositories/payments/newId'
import { findAllUnits } from '../../../repositories/units'
import { Refusal } from '../../Refusal'
import { transactionally, type ServiceContext } from '../../serviceContext'
import { ownImport } from './ownImport'
import { TOWNSHIP_LEVELS } from './readRegister'

export type ConfirmedColumns = {
  /** Places in the list of sheets; those left out are not taken in. */
  sheet: number
  mapping: ColumnMapping
}[]

/**
 * A person says what the columns are; the list waits for the worker from here on. The ids of the batches
 * are drawn now and written into the rows as they are read: rows count as soon as their batch exists, so
 * that making 200,000 of them valid is one small transaction later.
 */
export const confirmColumns = async (
  context: ServiceContext,
  { importId, sheets }: { importId: string; sheets: ConfirmedColumns },
): Promise<void> => {
  const record = await ownImport(context, importId)
  if (record.state !== 'received') throw new Refusal('这份名单的栏目已经确认过，请刷新页面')
  if (sheets.length === 0) throw new Refusal('请至少选择一张要导入的工作表')
  const chosen = new Set(sheets.map(({ sheet }) => sheet))
  if (chosen.size < sheets.length || sheets.some(({ sheet }) => !record.recognition.sheets[sheet]))
    throw new Refusal('工作表与文件不符，请刷新页面后重新确认')
  const townships = record.townshipId
    ? [record.townshipId]
    : (await findAllUnits(context))
        .filter(({ level }) => TOWNSHIP_LEVELS.includes(level))
        .map(({ id }) => id)
  const confirmed = sheets
    .map(({ sheet, mapping }) => ({ sheet, mapping: withoutOriginal(mapping) }))
    .sort((one, other) => one.sheet - other.sheet)
  await transactionally(context, async (inside) => {
    const moved = await moveImport(inside, {
      id: importId,
      from: ['received'],
      now: inside.now,
      data: {
        state: 'queued',
        recognition: {
          ...record.recognition,
          confirmed,
          batchIds: Object.fromEntries(townships.map((id) => [id, newId(inside.payload)])),
        },
        hasIdentity: confirmed.some(({ mapping }) => mapping.fields.identity !== undefined),
      },
      entry: {
        at: inside.now.toISOString(),
        event: '确认栏目',
        note: `${sheets.length} 张工作表`,
        by: inside.actor?.name ?? '',
      },
    })
    if (!moved) throw new Refusal('这份名单的栏目已经确认过，请刷新页面', 409)
  })
}

/** Only a file of corrections names original rows; in a new list masked numbers are faults. */
const withoutOriginal = (mapping: ColumnMapping): ColumnMapping => {
  const { original, ...fields } = mapping.fields
  return original === undefined ? mapping : { ...mapping, fields }
}
