'use client'
import { useState } from 'react'
import type { ReviewComment } from '../../domain/office/reviewViews'
import { CommentList } from './CommentList'
import { RedactionList } from './RedactionList'
import type { SelectedPassage } from './pageSelection'
import { SelectionMenu } from './SelectionMenu'

type ReviewNotesProps = {
  comments: readonly ReviewComment[]
  onComments: (comments: ReviewComment[]) => void
  redactions: readonly string[]
  /** Null where the person does not review for secrecy. */
  onRedactions: ((redactions: string[]) => void) | null
}

/** What a reviewer noted while reading, before the copy is returned or passed. */
export const ReviewNotes = ({
  comments,
  onComments,
  redactions,
  onRedactions,
}: ReviewNotesProps) => {
  const [passage, setPassage] = useState<SelectedPassage | null>(null)
  const keep = (text: string) => {
    if (passage && text.trim() !== '')
      onComments([...comments, { part: passage.part, quote: passage.quote, text: text.trim() }])
    setPassage(null)
  }
  return (
    <>
      <SelectionMenu
        choices={[
          { label: '批注', onChoose: setPassage },
          ...(onRedactions
            ? [
                {
                  label: '删去这段',
                  onChoose: ({ quote }: SelectedPassage) =>
                    onRedactions([...new Set([...redactions, quote])]),
                },
              ]
            : []),
        ]}
      />
      {passage ? <NewComment passage={passage} onKeep={keep} /> : null}
      {comments.length > 0 ? (
        <div className="gk-review__notes">
          <strong>已写批注 {comments.length} 条（退回修改时一并送出）</strong>
          <CommentList comments={comments} />
        </div>
      ) : null}
      {onRedactions && redactions.length > 0 ? (
        <div className="gk-review__notes" role="status">
          <strong>要删去 {redactions.length} 处（审查结论选“部分公开”时一并提交）</strong>
          <RedactionList redactions={redactions} onChange={onRedactions} />
        </div>
      ) : null}
    </>
  )
}

const NewComment = ({
  passage,
  onKeep,
}: {
  passage: SelectedPassage
  onKeep: (text: string) => void
}) => {
  const [text, setText] = useState('')
  return (
    <div
      className="gk-new-comment"
      role="dialog"
      aria-label="批注"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onKeep('')
      }}
    >
      <q className="gk-comments__quote">{passage.quote}</q>
      <textarea
        className="gk-input"
        rows={3}
        autoFocus
        maxLength={2000}
        aria-label="怎样改"
        placeholder="怎样改？"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="gk-dialog__buttons">
        <button type="button" className="gk-chip" onClick={() => onKeep('')}>
          取消
        </button>
        <button
          type="button"
          className="gk-chip gk-chip--current"
          disabled={text.trim() === ''}
          onClick={() => onKeep(text)}
        >
          记下批注
        </button>
      </div>
    </div>
  )
}
