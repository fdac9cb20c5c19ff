import { squeeze, type GazetteLine } from './gazetteLines'
import { readAddressee, readHeadBelow } from './headLines'
import {
  endsSentence,
  hasSentenceMark,
  isOrganLine,
  isSectionLine,
  kindOfTitle,
  readDateLine,
  readDocumentNumber,
} from './lineShapes'
import { readTitleBlock, type TitleBlock } from './titleBlock'

/**
 * Every document head of the gazette, in order. A number line that no head claims still starts a
 * document: the lines above it are taken for its title, with a doubt, since a number is never
 * printed without one.
 */
export const findTitleBlocks = (lines: GazetteLine[]): TitleBlock[] => {
  const blocks: TitleBlock[] = []
  let at = 0
  while (at < lines.length) {
    const floor = blocks.at(-1)?.bodyStart ?? 0
    const block = readTitleBlock(lines, at) ?? readUnknownTitle({ lines, at, floor })
    if (!block) {
      at += 1
      continue
    }
    blocks.push(block)
    at = block.bodyStart
  }
  return blocks
}

const MOST_UNKNOWN_TITLE_LINES = 4

const readUnknownTitle = ({
  lines,
  at,
  floor,
}: {
  lines: GazetteLine[]
  at: number
  floor: number
}): TitleBlock | undefined => {
  if (!readDocumentNumber(lines[at]!.text)) return undefined
  let start = at
  while (start > floor && at - start < MOST_UNKNOWN_TITLE_LINES && isTitleLine(lines[start - 1]!)) {
    start -= 1
  }
  const head = readHeadBelow(lines, at)
  const addressed = readAddressee(lines, head.end)
  const printed = lines.slice(start, at)
  const title = printed.map((line) => squeeze(line.text)).join('')
  const line = (printed[0] ?? lines[at]!).number
  const reason = title
    ? `发文字号上方的“${title}”不像公文标题，暂作标题，请核对`
    : '发文字号上方未见标题'
  const issuer = printed.map((one) => squeeze(one.text)).find(isOrganLine)
  return {
    start,
    bodyStart: addressed?.end ?? head.end,
    ...(addressed?.rest ? { bodyHead: addressed.rest } : {}),
    title: title || '（未见标题）',
    kind: kindOfTitle(title) ?? 'other',
    ...(issuer ? { issuer } : {}),
    ...(addressed ? { addressee: addressed.text } : {}),
    ...(head.documentNumber ? { documentNumber: head.documentNumber } : {}),
    ...(head.registrationNumber ? { registrationNumber: head.registrationNumber } : {}),
    doubts: [...head.doubts, { line, field: 'title', reason }],
  }
}

const isTitleLine = ({ text }: GazetteLine): boolean =>
  !isSectionLine(text) &&
  !hasSentenceMark(text) &&
  !endsSentence(text) &&
  !/[，,]/.test(text) &&
  !readDateLine(text)
