'use client'
import { toast } from '@payloadcms/ui'
import type { ReviewComment } from '../../domain/office/reviewViews'
import { findInForm } from './findInPage'

/** Remarks on a copy, each with a way to the words it is about. */
export const CommentList = ({ comments }: { comments: readonly ReviewComment[] }) => (
  <ul className="gk-comments">
    {comments.map(({ part, quote, text }, index) => (
      <li key={index}>
        {part ? <span className="gk-comments__part">{part}</span> : null}
        {quote ? (
          <>
            <q className="gk-comments__quote">{quote}</q>{' '}
            <button type="button" className="gk-link" onClick={() => show(quote)}>
              在文中找到
            </button>
          </>
        ) : null}
        <p className="gk-comments__text">{text}</p>
      </li>
    ))}
  </ul>
)

const show = (quote: string): void => {
  if (!findInForm(quote)) toast.info('文中已经找不到这段文字，可能改过了')
}
