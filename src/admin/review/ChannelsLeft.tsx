import type { ReviewView } from '../../domain/office/reviewViews'
import { recordChannel } from '../links/recordChannel'
import { Mark } from '../marks/Mark'
import { formatDay } from '../time/formatDay'

/** The other channels that the catalogue asks for, served and not. */
export const ChannelsLeft = ({
  id,
  channels,
  records,
}: {
  id: string
  channels: ReviewView['channels']
  /** May the person record one? */
  records: boolean
}) =>
  channels.length === 0 ? null : (
    <div className="gk-channels">
      <strong>其他渠道</strong>
      <ul>
        {channels.map(({ name, servedOn }) => (
          <li key={name}>
            {name}{' '}
            {servedOn ? (
              <Mark tone="good">{formatDay(servedOn)}已公开</Mark>
            ) : (
              <>
                <Mark tone="late">待补</Mark>{' '}
                {records ? (
                  <a href={recordChannel({ disclosureId: id, channel: name })}>登记</a>
                ) : null}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
