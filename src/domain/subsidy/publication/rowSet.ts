/**
 * A row set is one copy of a batch's rows in the public store: `<batch>:<instant>:<token>`. Nothing
 * reaches its rows but the projection that names it, so a set may be written before the publication, be
 * exchanged by a correction in one step, and be erased whenever nobody names it.
 */

/** The name of a new set. `stagedAt` is an instant in milliseconds, `token` tells two attempts apart. */
export const rowSetName = ({
  batchId,
  stagedAt,
  token,
}: {
  batchId: string
  stagedAt: number
  token: string
}): string => `${batchId}:${stagedAt}:${token}`

/** The batch whose rows a set holds. */
export const batchOfRowSet = (rowSet: string): string => rowSet.slice(0, rowSet.indexOf(':'))

/** When the set was begun, in milliseconds. */
export const stagedAtOf = (rowSet: string): number => Number(rowSet.split(':')[1])

/** Every set of a batch lies between the two, the first included, the second not. */
export const rowSetsOf = (batchId: string): { from: string; to: string } => ({
  from: `${batchId}:`,
  to: `${batchId};`,
})
