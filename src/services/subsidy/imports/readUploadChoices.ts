import type { PaymentUploadChoices } from '../../../domain/office/paymentViews'
import { EVERYTHING } from '../../../repositories/scope'
import { findAllUnits } from '../../../repositories/units'
import type { ServiceContext } from '../../serviceContext'
import { actingEditor } from './ownImport'
import { TOWNSHIP_LEVELS } from './readRegister'

/** The policies that the person's unit may pay by: any in force for a township, else its own. */
export const readUploadChoices = async (context: ServiceContext): Promise<PaymentUploadChoices> => {
  const { payload, req } = context
  const { unit } = actingEditor(context)
  const units = await findAllUnits(context)
  const isTownship = units.some(({ id, level }) => id === unit && TOWNSHIP_LEVELS.includes(level))
  const { docs } = await payload.find({
    collection: 'subsidy-policies',
    where: {
      and: [{ inForce: { equals: true } }, ...(isTownship ? [] : [{ unit: { equals: unit } }])],
    },
    sort: ['-year', 'name'],
    req,
    ...EVERYTHING,
  })
  return {
    policies: docs.map(({ id, name, year }) => ({ id, label: `${name}（${year}年）`, year })),
    townships: isTownship
      ? []
      : units
          .filter(({ level, activeTo }) => TOWNSHIP_LEVELS.includes(level) && !activeTo)
          .map(({ id, name }) => ({ id, name })),
  }
}
