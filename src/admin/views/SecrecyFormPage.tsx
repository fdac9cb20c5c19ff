'use client'
import { Button } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import type { ReviewView } from '../../domain/office/reviewViews'
import { useReading } from '../requests/useReading'
import { SecrecyFormSheet } from './SecrecyFormSheet'
import { disclosureIdOf, type SecrecyReviewRecord } from './secrecyFormData'

/** Reads a secrecy review with the copy it was about, and shows the sheet as it will be printed. */
export const SecrecyFormPage = () => {
  const id = useSearchParams().get('id')
  const record = useReading<SecrecyReviewRecord>(
    id ? `/api/secrecy-reviews/${encodeURIComponent(id)}?depth=2` : null,
  )
  const copyId = record.result ? disclosureIdOf(record.result) : null
  const review = useReading<ReviewView>(copyId ? `/api/disclosures/${copyId}/review` : null)
  const problem = id ? (record.reason ?? review.reason) : '请从保密审查记录中打开'
  if (problem)
    return (
      <p className="gk-problem" role="alert">
        {problem}
      </p>
    )
  if (record.state !== 'ready' || review.state !== 'ready')
    return (
      <p className="gk-hint" role="status">
        正在读取…
      </p>
    )
  return (
    <>
      <p className="gk-toolbar gk-noprint">
        <Button size="medium" margin={false} onClick={() => window.print()}>
          打印
        </Button>
        <a className="gk-link" href={`/admin/collections/disclosures/${copyId}`}>
          回到稿件
        </a>
      </p>
      <SecrecyFormSheet record={record.result} review={review.result} />
    </>
  )
}
