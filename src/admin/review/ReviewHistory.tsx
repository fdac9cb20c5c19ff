import type { ReviewStep } from '../../domain/office/reviewViews'
import { formatInstant } from '../time/formatInstant'
import { CommentList } from './CommentList'

/** Everything that was done about the copy, newest first. */
export const ReviewHistory = ({ history }: { history: readonly ReviewStep[] }) =>
  history.length === 0 ? null : (
    <details className="gk-review__history">
      <summary>办理记录（{history.length} 条）</summary>
      <ol className="gk-history__list">
        {history.map((step, index) => (
          <li key={`${step.at}-${index}`}>
            <strong>
              {step.act}
              {step.stage ? `（${step.stage}）` : ''}
            </strong>
            <span className="gk-history__meta">
              {formatInstant(step.at)} · {step.by}
              {step.inPlaceOf ? `（代${step.inPlaceOf}）` : ''}
            </span>
            {step.opinion ? <p className="gk-history__note">{step.opinion}</p> : null}
            {step.comments.length > 0 ? <CommentList comments={step.comments} /> : null}
          </li>
        ))}
      </ol>
    </details>
  )
