'use client'
import { useState } from 'react'
import type { ReviewComment } from '../../domain/office/reviewViews'
import type { ReviewStage } from '../../domain/publication/reviewStage'
import { DialogFrame } from '../dialogs/DialogFrame'
import { DialogInput } from '../dialogs/DialogInput'
import { DialogOpener } from '../dialogs/DialogOpener'
import { CommentRows } from './CommentRows'
import { useCopyAction } from './useCopyAction'

type ReturnProps = {
  stage: ReviewStage
  comments: readonly ReviewComment[]
  onComments: (comments: ReviewComment[]) => void
}

/** 退回修改: with an opinion, and remarks tied to the text. */
export const ReturnButton = (props: ReturnProps) => (
  <DialogOpener label="退回修改">{(slug) => <ReturnDialog slug={slug} {...props} />}</DialogOpener>
)

const ReturnDialog = ({ slug, stage, comments, onComments }: ReturnProps & { slug: string }) => {
  const act = useCopyAction()
  const [opinion, setOpinion] = useState('')
  const send = async () => {
    const unsaid = comments.findIndex(({ text }) => text.trim() === '')
    if (unsaid >= 0) return `请写明第 ${unsaid + 1} 条批注怎样改，或者删去这一条`
    if (opinion.trim() === '' && comments.length === 0) return '请写明退回的意见，或者添加批注'
    const reason = await act({
      verb: 'return',
      body: { stage, opinion, comments },
      done: '已退回，撰写人会收到提醒',
    })
    if (reason === null) onComments([])
    return reason
  }
  return (
    <DialogFrame slug={slug} wide heading="退回修改" confirmLabel="退回撰写人" onConfirm={send}>
      <DialogInput
        field={{ name: 'opinion', label: '总的意见', multiline: true }}
        value={opinion}
        onChange={setOpinion}
      />
      <CommentRows comments={comments} onChange={onComments} />
    </DialogFrame>
  )
}
