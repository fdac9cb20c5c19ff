import { BALLOT_BOX, EMPTY_GLYPHS, TICKED_GLYPHS } from './boxGlyphs'
import type { DirectoryChannel } from './directoryReading'
import { KNOWN_CHANNEL, looksLikeChannel } from './knownChannels'
import {
  plainChannelNames,
  splitKnownChannels,
  splitLikelyChannels,
  tidyChannelName,
} from './plainChannelNames'
import { isBlank, stripSpace } from './tidyText'

/** The channels of a cell, and Chinese reasons why a person must look. */
export type ChannelsReading = { channels: DirectoryChannel[]; reasons: string[] }

export type ReadChannelsOptions = {
  /** The cell as printed; several physical rows are joined by a line break. */
  text: string
  /** Elsewhere in the column a cell holds ticked and unticked boxes: an unticked ☐ means optional. */
  hasTickedBallots?: boolean
}

/**
 * Reads 公开渠道和载体. ■ and every other ticked glyph is required, □ is optional; without any mark every
 * channel listed is required. Unknown names behind a mark are kept as they are. Never throws.
 */
export const readChannels = ({
  text,
  hasTickedBallots = false,
}: ReadChannelsOptions): ChannelsReading => {
  if (isBlank(text)) return { channels: [], reasons: [] }
  if (text.length > LONGEST) return { channels: [], reasons: ['文字过长，不像公开渠道，没有读入'] }
  if (SAYS_NONE.test(stripSpace(text)))
    return { channels: [], reasons: [`这里写的是“${stripSpace(text)}”，没有读到渠道`] }
  const marked = withPlainMarks(text)
  const reading = MARK.test(marked) ? readMarked({ marked, hasTickedBallots }) : readPlain(text)
  const crossed = CROSS.test(text) ? ['“×”暂按可选（□）读入，请核对'] : []
  return { channels: distinct(reading.channels), reasons: [...reading.reasons, ...crossed] }
}

const SAYS_NONE = /^(?:[—–\-－/\\]+|无)$/u

/** Real cells stay below 500 characters; names without marks take quadratic time. */
const LONGEST = 2000

const MARK = new RegExp(`[${TICKED_GLYPHS}${EMPTY_GLYPHS}]`, 'u')
const MARKS = `(?:[${TICKED_GLYPHS}${EMPTY_GLYPHS}]\\s*)+`
const TICKED = new RegExp(`[${TICKED_GLYPHS}]`, 'u')
const BOUNDARY = `(?<=^|[\\s;；,，、。:：)）${TICKED_GLYPHS}${EMPTY_GLYPHS}]|${KNOWN_CHANNEL})`
/** Letters that a lost symbol font leaves (Wingdings t, n, þ; R of Wingdings 2), and 口 read for □. */
const LOST_TICK = new RegExp(`${BOUNDARY}[tnRPþýü](?=\\s*(?:${KNOWN_CHANNEL}))`, 'gu')
const LOST_BOX = new RegExp(`${BOUNDARY}[口囗oq¨£](?=\\s*(?:${KNOWN_CHANNEL}))`, 'gu')

/** × before a name says that the channel is not chosen. */
const CROSS = /(?<=^|[\s;；,，、。]|\p{Script=Han})[×✕✖✗✘](?=\s*\p{Script=Han})/u

/** Every way to print a box put into ■ and □; `[√]` and `( )` are boxes of brackets. */
const withPlainMarks = (text: string): string =>
  text
    .replace(/[[［【(（]\s*[√✓✔■☑vV]\s*[\]］】)）]/gu, '■')
    .replace(/(?<!其他[：:]?)[[［【(（]\s*[\]］】)）](?=\s*\p{Script=Han})/gu, '□')
    .replaceAll(new RegExp(CROSS, 'gu'), '□')
    .replace(LOST_TICK, '■')
    .replace(LOST_BOX, '□')

const readMarked = ({
  marked,
  hasTickedBallots,
}: {
  marked: string
  hasTickedBallots: boolean
}): ChannelsReading => {
  const reasons: string[] = []
  const marks = [...marked.matchAll(new RegExp(MARKS, 'gu'))].map(([mark]) => mark)
  const [head = '', ...segments] = marked.split(new RegExp(MARKS, 'u'))
  const ballotsAreChosen =
    marks.every((mark) => stripSpace(mark).split('').every(isBallot)) && !hasTickedBallots
  const isRequired = (at: number): boolean => ballotsAreChosen || TICKED.test(marks[at] ?? '')
  const isSuffixed = !isBlank(head) && isBlank(segments.at(-1) ?? '') && !endsWithColon(head)
  const texts = isSuffixed ? [head, ...segments.slice(0, -1)] : segments
  const channels = texts.flatMap((segment, at) =>
    namesOf(segment).map((name) => ({ name, required: isRequired(at) })),
  )
  if (!isSuffixed && !isBlank(head) && !endsWithColon(head)) {
    const plain = readPlain(head)
    channels.unshift(...plain.channels)
    reasons.push(`“${stripSpace(head)}”前没有■或□，暂按必选读入`)
  }
  if (ballotsAreChosen) reasons.push('每个渠道前都是空方框☐，暂按选定读入，请核对原件')
  else if (channels.length > 0 && channels.every(({ required }) => !required))
    reasons.push('所列渠道都是□（可选），没有必选的渠道')
  return { channels, reasons }
}

const isBallot = (glyph: string): boolean => glyph === BALLOT_BOX
const endsWithColon = (text: string): boolean => /[:：]\s*$/u.test(text)

/** One name behind a mark; several only where each is known or looks like a channel. */
const namesOf = (marked: string): string[] => {
  const segment = marked.replace(/(?<=\S)等(?:渠道|方式|载体|平台)?[\s。.;；]*$/u, '')
  const several = splitKnownChannels(segment) ?? splitLikelyChannels(segment)
  if (several) return several
  const name = tidyChannelName(segment)
  return name === '' ? [] : [name]
}

const readPlain = (text: string): ChannelsReading => {
  const names = plainChannelNames(text)
  const unknown = names.filter((name) => !looksLikeChannel(name))
  return {
    channels: names.map((name) => ({ name, required: true })),
    reasons: unknown.map((name) => `不认识的渠道“${name}”，按原文读入`),
  }
}

/** A channel named twice counts once, required where one of them is. */
const distinct = (channels: readonly DirectoryChannel[]): DirectoryChannel[] => {
  const byName = new Map<string, DirectoryChannel>()
  for (const { name, required } of channels)
    byName.set(name, { name, required: required || (byName.get(name)?.required ?? false) })
  return [...byName.values()]
}
