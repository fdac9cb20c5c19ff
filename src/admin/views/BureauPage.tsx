import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

/**
 * The frame of a page of ours: side bar, header, heading. Payload lets anyone open a custom view, so
 * the sign-in is asked for here.
 */
export const BureauPage = ({
  view,
  path,
  heading,
  children,
}: {
  view: AdminViewServerProps
  path: string
  heading: string
  children: ReactNode
}) => {
  const { initPageResult, params, searchParams } = view
  const { req, locale, permissions, visibleEntities } = initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      // A copy: React refuses the frozen object (Payload's own root view does the same).
      visibleEntities={{
        collections: visibleEntities.collections,
        globals: visibleEntities.globals,
      }}
    >
      <SetStepNav nav={[{ label: heading }]} />
      <Gutter className="gk-page">
        <h1>{heading}</h1>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
