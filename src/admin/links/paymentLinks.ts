/** The writing screen for making batches public, filled in already (see `PrefillFromLink`). */
export const publishBatches = ({
  title,
  batchIds,
}: {
  title: string
  batchIds: readonly string[]
}): string =>
  `/admin/collections/disclosures/create?${new URLSearchParams({ kind: 'payments', title, 'payments.batches': batchIds.join(',') })}`

/** The form that records where a village's list hangs, filled in already. */
export const recordPosting = ({
  batchId,
  villageId,
}: {
  batchId: string
  villageId: string
}): string =>
  `/admin/collections/postings/create?${new URLSearchParams({ batch: batchId, village: villageId })}`

/** The list of a village for its board, as a file; `all` for every village of the batch. */
export const posterFile = ({
  batchId,
  village,
  paper,
}: {
  batchId: string
  village: string
  paper: 'A3' | 'A4'
}): string => `/api/payment-batches/${batchId}/posters/${village}.pdf?paper=${paper}`
