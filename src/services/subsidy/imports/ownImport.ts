import { COUNTY_WIDE } from '../../../domain/organisation/userRole'
import { findPaymentImport, type PaymentImportRecord } from '../../../repositories/paymentImports'
import { Refusal } from '../../Refusal'
import type { Actor, ServiceContext } from '../../serviceContext'

/** The editor who acts, with a unit. Throws a Refusal for everybody else. */
export const actingEditor = ({ actor }: ServiceContext): Actor & { unit: string } => {
  if (!actor?.roles.includes('editor')) throw new Refusal('只有编辑可以办理发放名单', 403)
  const { unit } = actor
  if (!unit) throw new Refusal('账号未设置所在单位，不能办理发放名单。请联系系统管理员。', 403)
  return { ...actor, unit }
}

/** An import of the acting editor's unit. Of another unit's import not even the existence is told. */
export const ownImport = async (
  context: ServiceContext,
  importId: string,
): Promise<PaymentImportRecord> => {
  const { unit } = actingEditor(context)
  const record = await findPaymentImport(context, importId)
  if (!record || record.unitId !== unit) throw new Refusal('没有找到本单位的这份名单', 404)
  return record
}

/** An import that the person may read: of the own unit, or any for those who see the whole county. */
export const readableImport = async (
  context: ServiceContext,
  importId: string,
): Promise<{ record: PaymentImportRecord; isOwn: boolean }> => {
  const { actor } = context
  const record = await findPaymentImport(context, importId)
  const isOwn = !!actor?.unit && record?.unitId === actor.unit
  if (!record || !(isOwn || actor?.roles.some((role) => COUNTY_WIDE.includes(role))))
    throw new Refusal('没有找到本单位的这份名单', 404)
  return { record, isOwn: isOwn && actor.roles.includes('editor') }
}
