'use client'
import { useRouteCache } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { PaymentImportView, PaymentProgressView } from '../../../domain/office/paymentViews'
import { useReading } from '../../requests/useReading'

const POLL_MS = 2000

/**
 * An import as it stands; while it is being read, asked again every two seconds. What the worker does
 * meanwhile no button has told the page: it is read afresh when the reading is over.
 */
export const usePaymentImport = (id: string | null) => {
  const view = useReading<PaymentImportView>(id === null ? null : `/api/payment-imports/${id}/view`)
  const isMoving = view.result?.state === 'queued' || view.result?.state === 'reading'
  const progress = useReading<PaymentProgressView>(
    id !== null && isMoving ? `/api/payment-imports/${id}/progress` : null,
  )
  const { clearRouteCache } = useRouteCache()
  const { reload: reloadView } = view
  const { reload: reloadProgress } = progress
  const hasMoved =
    isMoving && progress.result !== null && !['queued', 'reading'].includes(progress.result.state)

  useEffect(() => {
    if (!isMoving) return
    const timer = setInterval(reloadProgress, POLL_MS)
    return () => clearInterval(timer)
  }, [isMoving, reloadProgress])
  useEffect(() => {
    if (!hasMoved) return
    reloadView()
    clearRouteCache()
  }, [hasMoved, reloadView, clearRouteCache])

  return { view, progress: isMoving ? progress.result : null }
}
