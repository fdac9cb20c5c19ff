import { readTick } from './boxGlyphs'
import { isKnownChannel } from './knownChannels'
import { readChannels, type ChannelsReading, type ReadChannelsOptions } from './readChannels'
import { stripSpace } from './tidyText'

const EMPTY_BOX = /^[□☐◻◽⬜▢▫\uF06F\uF0A8\uF0A3]$/u

/**
 * A cell of a column of its own below 公开渠道: one channel (政府网站, 其他), ticked or boxed; or channels of
 * one kind (线上, 可选) in words.
 */
export const readChannelColumn = ({
  option,
  text,
  hasTickedBallots,
}: ReadChannelsOptions & { option: string }): ChannelsReading => {
  const bare = stripSpace(text)
  const isOptional = /可选/u.test(option)
  const { isTicked, note } = readTick(bare)
  if (EMPTY_BOX.test(bare)) return { channels: [{ name: option, required: false }], reasons: [] }
  const own = { name: option, required: !isOptional }
  if (note === '') return { channels: isTicked ? [own] : [], reasons: [] }
  if (option.startsWith('其他'))
    return { channels: [{ ...own, name: `${option}：${note}` }], reasons: [] }
  if (isKnownChannel(option))
    return { channels: [own], reasons: [`这里应为√、■、□或空白，读到“${note}”，按勾选读入`] }
  const reading = readChannels({ text, hasTickedBallots })
  if (!isOptional) return reading
  return { ...reading, channels: reading.channels.map((one) => ({ ...one, required: false })) }
}
