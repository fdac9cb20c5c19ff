import type { Payload } from 'payload'
import { householdKey } from '../../../domain/subsidy/payments/householdKey'
import type { HouseholdIndex } from '../../../repositories/publicPayments'
import { openVault } from '../../vault/openVault'

/** The purpose under which households are indexed, when a list is stored and when one is asked for. */
export const HOUSEHOLD_INDEX = 'household'

/** The portal's way to the keyed hash of a household; what is asked goes nowhere else. */
export const createHouseholdIndex =
  (payload: Payload): HouseholdIndex =>
  async (household) =>
    (await openVault({ payload, req: {} })).index(HOUSEHOLD_INDEX, householdKey(household))
