import type { PosterPaper } from '../../domain/subsidy/publication/posterPaper'

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

type PosterPlace = { batchId: string; village: string; paper: PosterPaper }

/** The list of a village for its board, as a page to print. */
export const posterPage = ({ batchId, village, paper }: PosterPlace): string =>
  `/admin/poster?${new URLSearchParams({ batch: batchId, village, paper })}`

/** What that page shows. */
export const posterView = ({ batchId, village, paper }: PosterPlace): string =>
  `/api/payment-batches/${encodeURIComponent(batchId)}/poster?${new URLSearchParams({ village, paper })}`

/** The same list as a file; `all` for every village of the batch. */
export const posterFile = ({ batchId, village, paper }: PosterPlace): string =>
  `/api/payment-batches/${batchId}/posters/${village}.pdf?paper=${paper}`
