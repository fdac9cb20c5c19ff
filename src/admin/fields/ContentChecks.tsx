'use client'
import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import type { ContentChecksView, ReviewView } from '../../domain/office/reviewViews'
import { FindingList } from '../checks/FindingList'
import { MissingList } from '../checks/MissingList'
import { WordingList } from '../checks/WordingList'
import { useCopyReading } from '../review/useCopyReading'

/** Everything that is checked before a copy goes out, as it was saved: what is missing, private, misspelt. */
export const ContentChecks: UIFieldClientComponent = () => {
  const { id } = useDocumentInfo()
  const modified = useFormModified()
  const checks = useCopyReading<ContentChecksView>('checks')
  const review = useCopyReading<ReviewView>('review')
  const may = review.result?.may
  const isOver = review.result !== null && OVER.has(review.result.state)
  if (isOver) return null
  return (
    <section className="field-type gk-checks" aria-labelledby="gk-checks-heading">
      <h3 id="gk-checks-heading">内容检查</h3>
      <div aria-live="polite">
        {id === undefined ? (
          <p className="gk-hint">保存后自动检查：内容是否齐全、有没有个人信息、错别字。</p>
        ) : null}
        {checks.state === 'loading' ? <p className="gk-hint">正在检查…</p> : null}
        {checks.state === 'failed' ? (
          <p className="gk-problem">
            {checks.reason}{' '}
            <button type="button" className="gk-link" onClick={checks.reload}>
              重新检查
            </button>
          </p>
        ) : null}
        {checks.state === 'ready' && modified ? (
          <p className="gk-checks__stale">
            下面是上次保存时的检查结果。您有修改没有保存，保存后重新检查。
          </p>
        ) : null}
      </div>
      {checks.state === 'ready' ? (
        <>
          <MissingList checks={checks.result} />
          <FindingList
            findings={checks.result.privacy}
            advice={checks.result.privacyAdvice}
            masks={Boolean(may?.save) && !modified}
            releases={Boolean(may?.release)}
          />
          <WordingList wording={checks.result.wording} />
        </>
      ) : null}
    </section>
  )
}

/** Nothing is checked any more of what has gone out or will never go. */
const OVER: ReadonlySet<ReviewView['state']> = new Set(['published', 'withdrawn', 'withheld'])
