'use client'
import type { Desk } from '../../domain/office/officeViews'
import { DeskSection } from './DeskSection'

/** What waits for the catalogue keeper, each number leading to its list. */
export const KeeperWork = ({ keeper }: { keeper: NonNullable<Desk['keeper']> }) => {
  const waiting = [
    {
      label: '清单调整建议待答复',
      count: keeper.proposals,
      href: `/admin/collections/item-proposals?${where('state', 'submitted')}`,
    },
    {
      label: '别处公开待核对',
      count: keeper.priorPublications,
      href: `/admin/collections/prior-publications?${where('state', 'submitted')}`,
    },
    {
      label: '公开时限待人工确认',
      count: keeper.needsReview,
      href: `/admin/collections/item-versions?${where('needsReview', 'true')}&${NOT_DROPPED}`,
    },
    {
      label: '责任单位待确定',
      count: keeper.toBeNamed,
      href: `/admin/collections/item-versions?${where('owningScope', 'to-be-named')}`,
    },
  ]
  return (
    <DeskSection heading="等您办理">
      <ul className="gk-counts">
        {waiting.map(({ label, count, href }) => (
          <li key={label}>
            <a href={href}>
              <span className="gk-counts__number">{count}</span>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </DeskSection>
  )
}

/** Versions that were never used need no review. */
const NOT_DROPPED = `${encodeURIComponent('where[or][0][and][1][state][not_equals]')}=dropped`

const where = (field: string, value: string): string =>
  `${encodeURIComponent(`where[or][0][and][0][${field}][equals]`)}=${encodeURIComponent(value)}`
