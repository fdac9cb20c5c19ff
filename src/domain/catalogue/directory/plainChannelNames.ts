import { KNOWN_CHANNEL, looksLikeChannel, mendChannelName } from './knownChannels'
import { stripSpace } from './tidyText'

const SEPARATOR = /[\n\r;；,，、。|｜:：]/u
const KNOWN = new RegExp(`(?:${KNOWN_CHANNEL})(?:\\s*[（(][^（()）]*[）)])?`, 'yu')
const NUMBERING =
  /(?<=^|[\s;；,，、。）)]|\p{Script=Han})(?:[（(]\d{1,2}[）)]|\d{1,2}\s*[.、．)）](?!\d)|[①-⑳])/gu

/** The names in a cell without boxes: `1.政府网站 2.两微一端`, `行政村公示栏 乡镇公示栏`. */
export const plainChannelNames = (text: string): string[] =>
  chunksOf(text.replace(NUMBERING, '\n'))
    .flatMap(piecesOf)
    .map(tidyChannelName)
    .filter((name) => name !== '' && !/^(?:线上|线下|网上|主要)$/u.test(name))

/**
 * Several known channels behind one mark (`■政府网站、政府公报`); null where any part is not known.
 */
export const splitKnownChannels = (segment: string): string[] | null => {
  const names: string[] = []
  let at = 0
  while (at < segment.length) {
    if (/[\s;；,，、。]/u.test(segment[at]!)) {
      at += 1
      continue
    }
    const known = knownAt(segment, at)
    if (known === '') return null
    names.push(tidyChannelName(known))
    at += known.length
  }
  return names.length > 0 ? names : null
}

/** `■政府网站、县融媒体中心`; null where a part is no channel by its words (■乡镇、村公示栏). */
export const splitLikelyChannels = (segment: string): string[] | null => {
  const names = chunksOf(segment).map(tidyChannelName)
  const isLikely = (name: string): boolean => name.length > 1 && looksLikeChannel(name)
  return names.length > 1 && !names[0]!.startsWith('其他') && names.every(isLikely) ? names : null
}

/** A name in one spelling: no white space, no fill-in line, slips of text recognition mended. */
export const tidyChannelName = (text: string): string =>
  mendChannelName(
    stripSpace(text)
      .replace(/[（(][_＿—-]*[）)]/gu, '')
      .replace(/^其他[:：]?[_＿]+(?=[^_＿\p{P}])/u, '其他：')
      .replace(/[_＿]+/gu, '')
      .replace(/[（(](?:必选|可选)项?[）)]/gu, '')
      .replace(/^(?:\d{1,2}[.、．)）](?!\d)|[①-⑳]|[;；,，、。.:：/|－-])+/u, '')
      .replace(/[;；,，、。.:：/|]+$/u, ''),
  )

const knownAt = (text: string, at: number): string => {
  KNOWN.lastIndex = at
  return KNOWN.exec(text)?.[0] ?? ''
}

/** Cut at separators outside brackets, and between known names; a known name keeps its own marks. */
const chunksOf = (text: string): string[] => {
  const chunks: string[] = []
  let open = ''
  let depth = 0
  const close = () => {
    if (stripSpace(open) !== '') chunks.push(open)
    open = ''
  }
  for (let at = 0; at < text.length;) {
    const known = depth === 0 && stripSpace(open) === '' ? knownAt(text, at) : ''
    if (known !== '' && !continuesName(text, at + known.length)) {
      close()
      chunks.push(known)
      at += known.length
      continue
    }
    const char = text[at]!
    if (/[/／]/u.test(char) && stripSpace(open) === '') {
      at += 1
      continue
    }
    if (/[（(]/u.test(char)) depth += 1
    if (/[）)]/u.test(char)) depth = Math.max(0, depth - 1)
    if (depth === 0 && SEPARATOR.test(char) && !breaksWord(text, at)) close()
    else open += char
    at += 1
  }
  close()
  return chunks
}

/** 政府网站 within 政府网站专栏: the name goes on, unless another known one follows. */
const continuesName = (text: string, at: number): boolean =>
  /^[\p{Script=Han}A-Za-z]/u.test(text.slice(at)) &&
  knownAt(text, at) === '' &&
  !/^[和与及或等]/u.test(text.slice(at))

/** A line break in mid-word: what stands before it is no channel's name yet. */
const breaksWord = (text: string, at: number): boolean => {
  if (!/[\n\r]/u.test(text[at]!)) return false
  const before =
    text
      .slice(0, at)
      .split(/[\n\r\s;；,，、。|:：]/u)
      .at(-1) ?? ''
  const after = text.slice(at + 1).split(/[\n\r\s;；,，、。|:：]/u)[0] ?? ''
  return (
    before !== '' && !looksLikeChannel(before) && (after.length < 3 || !looksLikeChannel(after))
  )
}

/** A chunk of names with spaces or slashes between; a piece that is no name yet takes the next. */
const piecesOf = (chunk: string): string[] => {
  const trimmed = chunk
    .replace(/^[\s和与及或]+/u, '')
    .replace(/等(?:渠道|方式|载体|平台)?\s*$/u, '')
  const bySlash = trimmed.split(/[/／]/u).map(stripSpace)
  if (bySlash.length > 1 && splitKnownChannels(trimmed) === null && bySlash.every(looksLikeChannel))
    return bySlash
  return trimmed
    .split(/\s+/u)
    .filter((piece) => piece !== '')
    .reduce<string[]>((pieces, piece) => {
      const last = pieces.at(-1)
      if (last === undefined || (looksLikeChannel(last) && piece.length > 1)) pieces.push(piece)
      else pieces[pieces.length - 1] = last + piece
      return pieces
    }, [])
}
