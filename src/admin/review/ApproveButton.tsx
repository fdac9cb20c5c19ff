'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ReviewView } from '../../domain/office/reviewViews'
import type { ReviewStage } from '../../domain/publication/reviewStage'
import { DialogButton } from '../dialogs/DialogButton'
import { useCopyAction } from './useCopyAction'

type ApproveProps = { view: ReviewView; stage: ReviewStage }

/**
 * 审核通过. A text read for the first time asks whether it was read; of one that was approved before only
 * the difference is shown above, and one click is enough.
 */
export const ApproveButton = ({ view, stage }: ApproveProps) => {
  const act = useCopyAction()
  const [busy, setBusy] = useState(false)
  const { difference, contentHash } = view
  const stageLabel = view.stages.find((one) => one.stage === stage)?.label ?? ''
  const label = view.may.review.length > 1 ? `${stageLabel}通过` : '审核通过'
  const approve = (opinion?: string) =>
    act({
      verb: 'approve',
      body: { stage, contentHash, ...(opinion ? { opinion } : {}) },
      done: '已通过',
    })

  if (difference !== null)
    return (
      <Button
        margin={false}
        size="medium"
        disabled={busy}
        onClick={() => {
          setBusy(true)
          void approve().finally(() => setBusy(false))
        }}
      >
        {label}
      </Button>
    )
  return (
    <DialogButton
      label={label}
      style="primary"
      heading={`${stageLabel}：通过？`}
      body={<p>请确认已通读全文和附件。通过的是现在的内容，此后有任何改动都须重新审核。</p>}
      fields={[{ name: 'opinion', label: '审核意见（可以不填）', multiline: true }]}
      confirmLabel="审核通过"
      onConfirm={({ opinion }) => approve(opinion?.trim())}
    />
  )
}
