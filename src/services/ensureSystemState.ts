import type { Payload } from 'payload'
import { isUniqueViolation } from '../repositories/isUniqueViolation'

/**
 * Makes the globals' rows before anyone competes for them: two transactions that both create the same
 * global would leave two. The row is there from the first start on.
 */
export const ensureSystemState = async (payload: Payload): Promise<void> => {
  const existing = await payload.db.findGlobal({ slug: 'system-state', req: {} as never })
  if (existing && 'contentVersion' in existing && existing.contentVersion !== null) return
  try {
    await payload.updateGlobal({
      slug: 'system-state',
      data: { contentVersion: 0, demonstration: false },
      overrideAccess: true,
    })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
  }
}
