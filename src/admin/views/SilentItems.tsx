import type { AdminViewServerProps } from 'payload'
import { BureauPage } from './BureauPage'
import { SilentItemsPage } from './SilentItemsPage'

/** 从未公开的事项: items nobody ever published under, at /admin/silent-items. */
export const SilentItemsView = (view: AdminViewServerProps) => (
  <BureauPage view={view} path="/admin/silent-items" heading="从未公开的事项">
    <SilentItemsPage />
  </BureauPage>
)
