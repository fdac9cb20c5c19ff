import { EVERYTHING, idOf, type Scope } from './scope'

/** The rungs that were sent or skipped, by obligation. */
export const findClaimedRungs = async (
  { payload, req }: Scope,
  obligationIds: readonly string[],
): Promise<Map<string, Set<string>>> => {
  const claimed = new Map<string, Set<string>>()
  if (obligationIds.length === 0) return claimed
  const { docs } = await payload.find({
    collection: 'sweep-ledger',
    where: { obligation: { in: [...obligationIds] } },
    req,
    ...EVERYTHING,
  })
  for (const doc of docs) {
    const id = idOf(doc.obligation) ?? ''
    const rungs = claimed.get(id) ?? new Set()
    claimed.set(id, rungs.add(doc.rung ?? ''))
  }
  return claimed
}

/** Takes rungs for oneself. Fails with a unique violation when somebody else has one of them. */
export const claimRungs = async (
  { payload, req }: Scope,
  {
    obligationId,
    sent,
    skipped,
    now,
  }: { obligationId: string; sent: string | null; skipped: readonly string[]; now: Date },
): Promise<void> => {
  const rungs = [
    ...(sent ? [{ rung: sent, skipped: false }] : []),
    ...skipped.map((rung) => ({ rung, skipped: true })),
  ]
  for (const row of rungs)
    await payload.create({
      collection: 'sweep-ledger',
      data: {
        key: `${obligationId}|${row.rung}`,
        obligation: obligationId,
        ...row,
        doneAt: now.toISOString(),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
}
