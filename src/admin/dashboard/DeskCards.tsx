'use client'
import type { DeskCard } from '../../domain/office/officeViews'
import type { UserRole } from '../../domain/organisation/userRole'
import { CARD_LEVEL_LABELS, CARD_STATE_LABELS } from '../../domain/supervision/cardState'
import { Mark } from '../marks/Mark'
import { markTone } from '../marks/markTone'
import { formatDay } from '../time/formatDay'
import { DeskSection } from './DeskSection'

/** Cards that are not settled yet. */
export const DeskCards = ({
  cards,
  roles,
}: {
  cards: readonly DeskCard[]
  roles: readonly UserRole[]
}) => (
  <DeskSection
    heading="红黄牌"
    count={cards.length < MOST ? cards.length : `${MOST} 以上`}
    more={{ href: '/admin/collections/cards', label: '全部红黄牌' }}
  >
    {cards.length === 0 ? (
      <p className="gk-empty">没有未了结的红黄牌。</p>
    ) : (
      <ul className="gk-rows">
        {cards.slice(0, SHOWN).map((card) => (
          <li key={card.id} className="gk-row">
            <div className="gk-row__head">
              <Mark tone={markTone(card.level)}>{CARD_LEVEL_LABELS[card.level]}</Mark>
              <a className="gk-row__title" href={`/admin/collections/cards/${card.id}`}>
                {card.title}
              </a>
            </div>
            <div className="gk-row__foot">
              <span>{card.unitName}</span>
              <span>{formatDay(card.issuedOn)}发出</span>
              <span>{CARD_STATE_LABELS[card.state]}</span>
              <span>{card.mended ? '已改正' : '未改正'}</span>
              <span>{nextStep(card, roles)}</span>
            </div>
          </li>
        ))}
      </ul>
    )}
  </DeskSection>
)

const SHOWN = 8

/** The desk is sent no more than this. */
const MOST = 30

/** What this person could do next about a card. */
const nextStep = (card: DeskCard, roles: readonly UserRole[]): string => {
  if (roles.includes('auditor')) return card.mended ? '可核实销号' : ''
  if (card.state === 'issued' && roles.some((role) => role === 'editor' || role === 'reviewer'))
    return '请说明情况'
  return ''
}
