/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicSubsidyFacts } from '../../domain/publication/publicSubsidies'
import { subsidyDifference } from '../../domain/subsidy/policy/subsidyDifference'

type SubsidyChangesProps = { previous: PublicSubsidyFacts; next: PublicSubsidyFacts }

/** What an edition changed against the year before, element by element. */
export const SubsidyChanges = ({ previous, next }: SubsidyChangesProps) => {
  const changes = subsidyDifference(previous, next)
  if (changes.length === 0) return <p>各项与{previous.year}年相同。</p>
  return (
    <dl>
      {changes.map(({ part, pieces }) => (
        <div key={part}>
          <dt>{part}</dt>
          <dd>
            {pieces.map(({ kind, text }, at) => {
              if (kind === 'added') return <ins key={at}>{text}</ins>
              if (kind === 'removed') return <del key={at}>{text}</del>
              return <span key={at}>{text}</span>
            })}
          </dd>
        </div>
      ))}
    </dl>
  )
}
