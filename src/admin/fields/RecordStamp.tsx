'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { formatInstant } from '../time/formatInstant'
import { PrefillFromLink } from './PrefillFromLink'

/**
 * Stands on the screen of every record: when it was made and last changed, in Asia/Shanghai (Payload's own
 * line is the browser's time); for a new one, what the link that led here has filled in.
 */
export const RecordStamp = () => {
  const { id, savedDocumentData, data } = useDocumentInfo()
  const { createdAt, updatedAt } = savedDocumentData ?? data ?? {}
  if (id === undefined) return <PrefillFromLink />
  if (!createdAt) return null
  return (
    <span className="gk-stamp">
      {formatInstant(createdAt)}建立
      {updatedAt && updatedAt !== createdAt ? `，${formatInstant(updatedAt)}最后修改` : ''}
    </span>
  )
}
