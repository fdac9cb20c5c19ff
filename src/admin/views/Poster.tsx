import type { AdminViewServerProps } from 'payload'
import { BureauPage } from './BureauPage'
import { PosterPage } from './PosterPage'

/** A village's list for its board, to print, at /admin/poster?batch=…&village=…&paper=…. */
export const PosterView = (view: AdminViewServerProps) => (
  <BureauPage view={view} path="/admin/collections/payment-batches" heading="村务公开栏公示单">
    <PosterPage />
  </BureauPage>
)
