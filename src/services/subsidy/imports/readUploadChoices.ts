import type { PaymentUploadChoices } from '../../../domain/office/paymentViews'
import { payingUnits } from '../../../domain/subsidy/policy/payingUnits'
import { EVERYTHING, idOf } from '../../../repositories/scope'
import { findAllUnits } from '../../../repositories/units'
import { readKnownUnits } from '../../opening/readKnown'
import type { ServiceContext } from '../../serviceContext'
import { actingEditor } from './ownImport'
import { TOWNSHIP_LEVELS } from './readRegister'

/** The policies that the person's unit may pay by: any in force for a township, else `payingUnits`. */
export const readUploadChoices = async (context: ServiceContext): Promise<PaymentUploadChoices> => {
  const { payload, req } = context
  const { unit } = actingEditor(context)
  const units = await findAllUnits(context)
  const isTownship = units.some(({ id, level }) => id === unit && TOWNSHIP_LEVELS.includes(level))
  const { docs } = await payload.find({
    collection: 'subsidy-policies',
    where: { inForce: { equals: true } },
    sort: ['-year', 'name'],
    req,
    ...EVERYTHING,
  })
  const known = isTownship ? [] : await readKnownUnits(context)
  const payable = docs.filter(
    (policy) =>
      isTownship ||
      payingUnits({ unitId: idOf(policy.unit), department: policy.department ?? '' }, known).has(
        unit,
      ),
  )
  return {
    policies: payable.map(({ id, name, year }) => ({ id, label: `${name}（${year}年）`, year })),
    townships: isTownship
      ? []
      : units
          .filter(({ level, activeTo }) => TOWNSHIP_LEVELS.includes(level) && !activeTo)
          .map(({ id, name }) => ({ id, name })),
  }
}
