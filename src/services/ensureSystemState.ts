import type { Payload } from 'payload'
import { ensureAuditHead } from '../repositories/auditLog'
import { isUniqueViolation } from '../repositories/isUniqueViolation'

/**
 * Makes the globals' rows before anyone competes for them: two transactions that both create the same
 * global would leave two. The row is there from the first start on.
 */
export const ensureSystemState = async (payload: Payload): Promise<void> => {
  await ensureRow(() => makeSystemState(payload))
  await ensureRow(() => ensureAuditHead({ payload, req: {} }))
}

const makeSystemState = async (payload: Payload): Promise<void> => {
  const existing = await payload.db.findGlobal({ slug: 'system-state', req: {} as never })
  if (existing && 'contentVersion' in existing && existing.contentVersion !== null) return
  await payload.updateGlobal({
    slug: 'system-state',
    data: { contentVersion: 0, demonstration: false },
    overrideAccess: true,
  })
}

/** Another process that starts at the same moment may be first. */
const ensureRow = async (make: () => Promise<void>): Promise<void> => {
  try {
    await make()
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
  }
}
