'use client'
import type { DeskChannels } from '../../domain/office/reviewViews'
import { recordChannel } from '../links/recordChannel'
import { DeskSection } from './DeskSection'

/** Publications that still have to go to other channels of their item. */
export const DeskChannelWork = ({ channels }: { channels: readonly DeskChannels[] }) =>
  channels.length === 0 ? null : (
    <DeskSection heading="待补渠道" count={channels.length}>
      <p className="gk-hint">门户上已经公开，清单要求的其他渠道还没有登记。</p>
      <ul className="gk-rows">
        {channels.slice(0, SHOWN).map(({ id, title, channels: names }) => (
          <li key={id} className="gk-row">
            <div className="gk-row__head">
              <a className="gk-row__title" href={`/admin/collections/disclosures/${id}`}>
                {title}
              </a>
            </div>
            <div className="gk-row__foot">
              {names.map((name) => (
                <a key={name} href={recordChannel({ disclosureId: id, channel: name })}>
                  登记“{name}”
                </a>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {channels.length > SHOWN ? (
        <p className="gk-empty">登记后，后面的 {channels.length - SHOWN} 篇会依次列出。</p>
      ) : null}
    </DeskSection>
  )

const SHOWN = 5
