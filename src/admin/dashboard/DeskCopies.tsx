'use client'
import type { DeskCopy } from '../../domain/office/reviewViews'
import { Mark } from '../marks/Mark'
import { markTone } from '../marks/markTone'
import { formatInstant } from '../time/formatInstant'
import { DeskSection } from './DeskSection'

/** The unit's copies on their way; those that came back are first, for they wait for this person. */
export const DeskCopies = ({ copies }: { copies: readonly DeskCopy[] }) => {
  if (copies.length === 0) return null
  const ordered = [
    ...copies.filter(({ returned }) => returned),
    ...copies.filter(({ returned }) => !returned),
  ]
  return (
    <DeskSection
      heading="我的稿件"
      count={copies.length}
      more={{ href: '/admin/collections/disclosures', label: '全部稿件' }}
    >
      <ul className="gk-rows">
        {ordered.slice(0, SHOWN).map((copy) => (
          <li key={copy.id} className="gk-row">
            <div className="gk-row__head">
              <Mark tone={copy.returned ? 'bad' : markTone(copy.state)}>
                {copy.returned ? '被退回' : copy.stateLabel}
              </Mark>
              <a className="gk-row__title" href={`/admin/collections/disclosures/${copy.id}`}>
                {copy.title}
              </a>
            </div>
            <div className="gk-row__foot">
              <span>{formatInstant(copy.since)}起</span>
              {DO_NEXT[copy.state] ? (
                <a
                  className="gk-row__do"
                  href={`/admin/collections/disclosures/${copy.id}`}
                  aria-label={`${copy.returned ? '去修改' : DO_NEXT[copy.state]}：${copy.title}`}
                >
                  {copy.returned ? '去修改' : DO_NEXT[copy.state]}
                </a>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </DeskSection>
  )
}

const SHOWN = 10

/** What the author does next; nothing while others hold the copy. */
const DO_NEXT: Partial<Record<DeskCopy['state'], string>> = {
  draft: '继续写',
  approved: '去公开',
}
