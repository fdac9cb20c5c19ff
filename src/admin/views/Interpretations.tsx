import type { AdminViewServerProps } from 'payload'
import { BureauPage } from './BureauPage'
import { InterpretationsPage } from './InterpretationsPage'

/** 政策解读: coverage and original ratio, at /admin/interpretations. */
export const InterpretationsView = (view: AdminViewServerProps) => (
  <BureauPage view={view} path="/admin/interpretations" heading="政策解读情况">
    <InterpretationsPage />
  </BureauPage>
)
