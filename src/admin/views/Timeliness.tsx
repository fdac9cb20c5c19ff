import type { AdminViewServerProps } from 'payload'
import { BureauPage } from './BureauPage'
import { TimelinessPage } from './TimelinessPage'

/** 及时率: the bureau's page of figures, at /admin/timeliness. */
export const TimelinessView = (view: AdminViewServerProps) => (
  <BureauPage view={view} path="/admin/timeliness" heading="及时率">
    <TimelinessPage />
  </BureauPage>
)
