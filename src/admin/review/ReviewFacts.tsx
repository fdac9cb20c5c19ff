'use client'
import { useEffect, useRef, type ReactNode } from 'react'
import type { PublishingResult } from '../../domain/office/officeViews'
import type { ReviewView } from '../../domain/office/reviewViews'
import { PublishingOutcome } from '../actions/PublishingOutcome'
import { Mark } from '../marks/Mark'
import { markTone } from '../marks/markTone'
import { formatInstant } from '../time/formatInstant'
import { ChannelsLeft } from './ChannelsLeft'
import { CommentList } from './CommentList'
import { describeProgress, isReturned } from './describeProgress'
import { Difference } from './Difference'
import { processSteps } from './processSteps'
import { ReviewHistory } from './ReviewHistory'
import { StageChain } from './StageChain'

type ReviewFactsProps = {
  id: string
  view: ReviewView
  /** What publishing came to, when it was done on this very page. */
  outcome: PublishingResult | null
  children?: ReactNode
}

/** All that is to be read about a copy's way: state, chain, remarks, difference, channels, history. */
export const ReviewFacts = ({ id, view, outcome, children }: ReviewFactsProps) => {
  const panel = usePanelHeight()
  const { headline, next } = describeProgress(view)
  const sentBack = isReturned(view) ? view.history[0] : undefined
  const mayNote = view.may.review.length > 0
  return (
    <section ref={panel} className="gk-review" aria-label="办理进程">
      <div className="gk-review__head" aria-live="polite">
        <Mark tone={sentBack ? 'late' : markTone(view.state)}>
          {sentBack ? '已退回' : view.stateLabel}
        </Mark>
        {view.urgent ? <Mark tone="bad">紧急</Mark> : null}
        {view.overdue ? <Mark tone="bad">超过办理时限</Mark> : null}
        <strong>{headline}</strong>
        <span>{next}</span>
      </div>
      {view.dutyProblem ? <p className="gk-problem">{view.dutyProblem}</p> : null}
      <StageChain steps={processSteps(view)} />
      {outcome ? <PublishingOutcome result={outcome} /> : null}
      {sentBack ? (
        <div className="gk-review__returned">
          {sentBack.opinion ? <p className="gk-prose">{sentBack.opinion}</p> : null}
          <CommentList comments={sentBack.comments} />
        </div>
      ) : null}
      {mayNote && view.difference ? <Difference parts={view.difference} /> : null}
      {children}
      <ChannelsLeft id={id} channels={view.channels} records={view.may.correct} />
      {view.secrecy ? (
        <p>
          保密审查：{view.secrecy.outcome}（{view.secrecy.by}，{formatInstant(view.secrecy.at)}）{' '}
          <a href={`/admin/secrecy-form?id=${view.secrecy.id}`}>打印审查单</a>
        </p>
      ) : null}
      <ReviewHistory history={view.history} />
    </section>
  )
}

/** The bar below sticks to the top of the window; the panel above it scrolls away, whatever its height. */
const usePanelHeight = () => {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const bar = panel.current?.closest<HTMLElement>('.doc-controls')
    if (!panel.current || !bar) return
    const observer = new ResizeObserver(([entry]) =>
      bar.style.setProperty('--gk-review-height', `${entry?.target.clientHeight ?? 0}px`),
    )
    observer.observe(panel.current)
    return () => observer.disconnect()
  }, [])
  return panel
}
