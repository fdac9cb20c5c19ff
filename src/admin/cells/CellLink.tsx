'use client'
import { Link } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import type { ReactNode } from 'react'

type CellLinkProps = Pick<
  DefaultCellComponentProps,
  'link' | 'linkURL' | 'collectionSlug' | 'rowData'
> & { children: ReactNode }

/** A list's first column leads to the record, also when the cell is one of ours. */
export const CellLink = ({ link, linkURL, collectionSlug, rowData, children }: CellLinkProps) =>
  link ? (
    <Link
      href={linkURL ?? `/admin/collections/${collectionSlug}/${encodeURIComponent(rowData.id)}`}
      prefetch={false}
    >
      {children}
    </Link>
  ) : (
    <>{children}</>
  )
