import { civilDateAt } from '../../domain/calendar/civilDate'
import { findPersons } from '../../repositories/directory'
import type { ServiceContext } from '../serviceContext'

/** Does a secrecy reviewer of the unit name the person as deputy for today? */
export const standsInForSecrecy = async (
  context: ServiceContext,
  { personId, unitId }: { personId: string; unitId: string },
): Promise<boolean> => {
  const today = civilDateAt(context.now)
  return (await findPersons(context, { unitIds: [unitId] })).some(
    ({ roles, deputies }) =>
      roles.includes('secrecy') &&
      deputies.some(
        ({ userId, from, to }) =>
          userId === personId && (from === null || from <= today) && (to === null || today <= to),
      ),
  )
}
