'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useReading } from '../requests/useReading'
import { useChangeSignal } from './changeSignal'

/**
 * What the server says of the copy on the screen (`review`, `checks`): read again after every save and
 * every act. Nothing is read of a copy that was never saved.
 */
export const useCopyReading = <Result>(what: 'review' | 'checks') => {
  const { id, savedDocumentData, data } = useDocumentInfo()
  const savedAt = String((savedDocumentData ?? data)?.updatedAt ?? '')
  const reading = useReading<Result>(id === undefined ? null : `/api/disclosures/${id}/${what}`)
  const { reload } = reading
  const shownFor = useRef(savedAt)

  useEffect(() => {
    if (shownFor.current === savedAt) return
    shownFor.current = savedAt
    reload()
  }, [savedAt, reload])
  useChangeSignal(reload)
  return reading
}
