'use client'
import { useId } from 'react'
import type { ReviewComment } from '../../domain/office/reviewViews'

export const EMPTY_COMMENT: ReviewComment = { part: '', quote: '', text: '' }

/** The remarks to be sent back with a copy, to be written and mended. */
export const CommentRows = ({
  comments,
  onChange,
}: {
  comments: readonly ReviewComment[]
  onChange: (comments: ReviewComment[]) => void
}) => {
  const id = useId()
  const set = (at: number, change: Partial<ReviewComment>) =>
    onChange(comments.map((one, index) => (index === at ? { ...one, ...change } : one)))
  return (
    <fieldset className="gk-comment-rows">
      <legend>批注{comments.length > 0 ? `（${comments.length} 条）` : ''}</legend>
      {comments.length === 0 ? (
        <p className="gk-hint">
          没有批注。先关闭这里，在文中选中要改的文字，点“批注”，引文会自动填好。
        </p>
      ) : null}
      {comments.map(({ part, quote, text }, index) => (
        <div key={index} className="gk-comment-rows__row">
          <div className="gk-comment-rows__place">
            <label htmlFor={`${id}-part-${index}`}>位置</label>
            <input
              id={`${id}-part-${index}`}
              className="gk-input"
              value={part}
              placeholder="如：正文"
              onChange={(event) => set(index, { part: event.target.value })}
            />
            <label htmlFor={`${id}-quote-${index}`}>原文</label>
            <input
              id={`${id}-quote-${index}`}
              className="gk-input"
              value={quote}
              onChange={(event) => set(index, { quote: event.target.value })}
            />
          </div>
          <label htmlFor={`${id}-text-${index}`}>怎样改</label>
          <textarea
            id={`${id}-text-${index}`}
            className="gk-input"
            rows={2}
            maxLength={2000}
            value={text}
            onChange={(event) => set(index, { text: event.target.value })}
          />
          <button
            type="button"
            className="gk-link"
            onClick={() => onChange(comments.filter((_, at) => at !== index))}
          >
            删去第 {index + 1} 条
          </button>
        </div>
      ))}
      <button
        type="button"
        className="gk-chip"
        onClick={() => onChange([...comments, { ...EMPTY_COMMENT }])}
      >
        ＋ 添加一条批注
      </button>
    </fieldset>
  )
}
