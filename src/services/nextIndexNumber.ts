import { formatIndexNumber } from '../domain/policy/indexNumber'
import type { Unit } from '../payload-types'
import { raiseIndexCounter } from '../repositories/indexCounters'
import type { ServiceContext } from './serviceContext'

/**
 * The next 索引号 of an organ in a year, taken in the transaction of the publication: a publication that
 * fails leaves no gap, and two at once never get the same.
 */
export const nextIndexNumber = async (
  context: ServiceContext,
  { unitId, year }: { unitId: string; year: number },
): Promise<string> => {
  const { payload, req } = context
  const unit = await payload.findByID({
    collection: 'units',
    id: unitId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const organCode = organCodeOf(unit)
  const serial = await raiseIndexCounter(context, `${organCode}/${year}`)
  return formatIndexNumber({ organCode, year, serial })
}

/** The organ's code; for a unit without one on record its code here, made as long as codes are. */
export const organCodeOf = ({ organCode, creditCode, code }: Unit): string =>
  organCode ||
  creditCode ||
  `GK${code
    .replaceAll(/[^0-9a-z]/gu, '')
    .toUpperCase()
    .slice(0, 16)
    .padStart(4, '0')}`
