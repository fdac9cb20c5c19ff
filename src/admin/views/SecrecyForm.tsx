import type { AdminViewServerProps } from 'payload'
import { BureauPage } from './BureauPage'
import { SecrecyFormPage } from './SecrecyFormPage'

/** 政府信息公开保密审查单, to print and sign, at /admin/secrecy-form?id=…. */
export const SecrecyFormView = (view: AdminViewServerProps) => (
  <BureauPage view={view} path="/admin/secrecy-form" heading="保密审查单">
    <SecrecyFormPage />
  </BureauPage>
)
