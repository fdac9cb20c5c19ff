'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { formatInstant } from '../time/formatInstant'

/** When the record was made and last changed, in Asia/Shanghai; Payload's own line is the browser's time. */
export const RecordStamp = () => {
  const { id, savedDocumentData, data } = useDocumentInfo()
  const { createdAt, updatedAt } = savedDocumentData ?? data ?? {}
  if (id === undefined || !createdAt) return null
  return (
    <span className="gk-stamp">
      {formatInstant(createdAt)}建立
      {updatedAt && updatedAt !== createdAt ? `，${formatInstant(updatedAt)}最后修改` : ''}
    </span>
  )
}
