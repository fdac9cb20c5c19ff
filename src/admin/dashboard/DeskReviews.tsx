'use client'
import type { DeskReview } from '../../domain/office/reviewViews'
import { Mark } from '../marks/Mark'
import { formatInstant } from '../time/formatInstant'
import { DeskSection } from './DeskSection'
import { describeWait } from './describeWait'

/** What waits for this person's review: urgent before all, then the longest wait. */
export const DeskReviews = ({ reviews }: { reviews: readonly DeskReview[] }) =>
  reviews.length === 0 ? null : (
    <DeskSection heading="待我审核" count={reviews.length}>
      <ul className="gk-rows">
        {reviews.slice(0, SHOWN).map((review) => (
          <ReviewRow key={review.id} review={review} />
        ))}
      </ul>
      {reviews.length > SHOWN ? (
        <details>
          <summary>还有 {reviews.length - SHOWN} 篇</summary>
          <ul className="gk-rows">
            {reviews.slice(SHOWN).map((review) => (
              <ReviewRow key={review.id} review={review} />
            ))}
          </ul>
        </details>
      ) : null}
    </DeskSection>
  )

const SHOWN = 10

const ReviewRow = ({ review }: { review: DeskReview }) => {
  const href = `/admin/collections/disclosures/${review.id}`
  return (
    <li className="gk-row">
      <div className="gk-row__head">
        {review.urgent ? <Mark tone="bad">紧急</Mark> : null}
        {review.stages.map((stage) => (
          <Mark key={stage} tone="open">
            {stage}
          </Mark>
        ))}
        <a className="gk-row__title" href={href}>
          {review.title}
        </a>
      </div>
      <div className="gk-row__foot">
        <span>{review.unitName}</span>
        <span>{formatInstant(review.waitingSince)}送到</span>
        <strong className={review.overdue ? 'gk-late' : undefined}>
          {review.overdue ? '超过紧急办理时限' : describeWait(review.waitedWorkdays)}
        </strong>
        <a className="gk-row__do" href={href} aria-label={`去审核：${review.title}`}>
          去审核
        </a>
      </div>
    </li>
  )
}
