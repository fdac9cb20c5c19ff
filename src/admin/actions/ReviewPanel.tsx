'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { PublishingResult } from '../../domain/office/officeViews'
import type { ReviewComment, ReviewView } from '../../domain/office/reviewViews'
import { useFreshConditions } from '../fields/useFreshConditions'
import { usePerson } from '../people/usePerson'
import { ApproveButton } from '../review/ApproveButton'
import { AuthorButtons } from '../review/AuthorButtons'
import { PublishButtons } from '../review/PublishButtons'
import { ReturnButton } from '../review/ReturnButton'
import { ReviewFacts } from '../review/ReviewFacts'
import { ReviewNotes } from '../review/ReviewNotes'
import { SecrecyButton } from '../review/SecrecyButton'
import { SubmitButton } from '../review/SubmitButton'
import { useCopyReading } from '../review/useCopyReading'
import { useKept } from '../review/useKept'
import { useKeepUnsaved } from '../review/useSaveFirst'
import { useRecord } from './useRecord'

/** The way of a copy from draft to the public: where it stands, who is next, and the one thing to do now. */
export const ReviewPanel = () => {
  const { holds } = usePerson()
  const { id } = useRecord(['state'])
  const review = useCopyReading<ReviewView>('review')
  useKeepUnsaved()
  useFreshConditions()
  if (id === null)
    return holds('editor') ? (
      <span className="gk-hint gk-review__first">先保存，再提交审核</span>
    ) : null
  if (review.state === 'failed')
    return (
      <p className="gk-problem gk-review" role="alert">
        {review.reason}{' '}
        <button type="button" className="gk-link" onClick={review.reload}>
          重新读取
        </button>
      </p>
    )
  if (review.state !== 'ready')
    return (
      <p className="gk-hint gk-review" role="status">
        正在读取办理进程…
      </p>
    )
  return <OpenPanel key={id} id={id} view={review.result} />
}

const OpenPanel = ({ id, view }: { id: string; view: ReviewView }) => {
  const [outcome, setOutcome] = useState<PublishingResult | null>(null)
  const [comments, changeComments] = useKept<ReviewComment[]>(`gk-comments-${id}`, [])
  const [redactions, changeRedactions] = useKept<string[]>(`gk-redactions-${id}`, [])
  const { may, state } = view
  const setComments = (next: ReviewComment[]) => changeComments(() => next)
  const setRedactions = (next: string[]) => changeRedactions(() => next)
  const tiers = may.review.filter((stage) => stage !== 'secrecy')
  const [returning] = may.review
  const isPublic = state === 'published' || state === 'withdrawn'
  return (
    <>
      <ReviewFacts id={id} view={view} outcome={outcome}>
        {may.review.length > 0 ? (
          <ReviewNotes
            comments={comments}
            onComments={setComments}
            redactions={redactions}
            onRedactions={may.review.includes('secrecy') ? setRedactions : null}
          />
        ) : null}
      </ReviewFacts>
      <div className="gk-review__buttons" role="group" aria-label="办理">
        <AuthorButtons may={may} />
        {returning ? (
          <ReturnButton stage={returning} comments={comments} onComments={setComments} />
        ) : null}
        {isPublic || view.revision > 1 ? (
          <Button
            el="anchor"
            url={`/disclosures/${id}`}
            newTab
            buttonStyle="secondary"
            size="medium"
            margin={false}
          >
            查看公开页面
          </Button>
        ) : null}
        <PublishButtons id={id} may={may} onPublished={setOutcome} />
        {tiers.map((stage) => (
          <ApproveButton key={stage} view={view} stage={stage} />
        ))}
        {may.review.includes('secrecy') ? (
          <SecrecyButton id={id} view={view} redactions={redactions} onRedactions={setRedactions} />
        ) : null}
        {may.submit ? <SubmitButton id={id} view={view} /> : null}
      </div>
    </>
  )
}
