import type { PartDifference } from '../../domain/publication/contentDifference'

/** What changed in a content: struck and added words, for eyes and for readers of screens. */
export const Difference = ({ parts }: { parts: readonly PartDifference[] }) =>
  parts.length === 0 ? (
    <p className="gk-hint">与您上次审过的内容相同。</p>
  ) : (
    <dl className="gk-changes">
      {parts.map(({ part, pieces }) => (
        <div key={part} className="gk-changes__part">
          <dt>{part}</dt>
          <dd>
            {pieces.map(({ kind, text }, index) =>
              kind === 'added' ? (
                <ins key={index}>
                  <span className="gk-hidden">〔新增〕</span>
                  {text}
                </ins>
              ) : kind === 'removed' ? (
                <del key={index}>
                  <span className="gk-hidden">〔删去〕</span>
                  {text}
                </del>
              ) : (
                <span key={index}>{text}</span>
              ),
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
