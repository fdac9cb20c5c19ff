import type { AdminViewServerProps } from 'payload'
import { BureauPage } from './BureauPage'
import { OpeningPage } from './OpeningPage'

/** 开通向导: how far the county is, and what comes next, at /admin/opening. */
export const OpeningView = (view: AdminViewServerProps) => (
  <BureauPage view={view} path="/admin/opening" heading="开通向导">
    <OpeningPage />
  </BureauPage>
)
