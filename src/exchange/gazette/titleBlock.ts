import type { CivilDate } from '../../domain/calendar/civilDate'
import type { GazetteDoubt, GazetteField, GazetteKind } from './gazetteIssue'
import { squeeze, type GazetteLine } from './gazetteLines'
import { readAddressee, readHeadAbove, readHeadBelow, type Head } from './headLines'
import {
  hasSentenceMark,
  isNumbered,
  isOrganLine,
  isSectionLine,
  kindOfTitle,
  readDateLine,
} from './lineShapes'
import { readSpeaker } from './readSpeaker'

/** The head of a document: where it starts, where its body starts, and what the head says. */
export type TitleBlock = {
  start: number
  bodyStart: number
  /** Text of the body that was printed on the addressee's line. */
  bodyHead?: GazetteLine
  title: string
  kind: GazetteKind
  issuer?: string
  speaker?: string
  addressee?: string
  documentNumber?: string
  registrationNumber?: string
  dateMade?: CivilDate
  doubts: GazetteDoubt[]
}

/**
 * Reads the head that starts exactly at `index`: a speech (title, speaker, salutation) or a
 * numbered document (organ, number and title in the orders that gazettes print). Undefined when
 * there is none; a title alone, without an organ, number or addressee, is not enough.
 */
export const readTitleBlock = (lines: GazetteLine[], index: number): TitleBlock | undefined =>
  readOfficialBlock(lines, index) ?? readSpeechBlock(lines, index)

/** A title printed over more lines than this is running text. */
const MOST_TITLE_LINES = 6

const readOfficialBlock = (lines: GazetteLine[], start: number): TitleBlock | undefined => {
  const above = readHeadAbove(lines, start)
  if (above.organs.length > 0 && isDateAt(lines, above.end)) return undefined
  const title = readTitle(lines, above.end, isOfficialTitle)
  if (!title) return undefined
  const below = readHeadBelow(lines, title.end)
  const addressed = readAddressee(lines, below.end)
  const numbered = above.numbered || below.numbered
  if (above.organs.length === 0 && !numbered && !addressed) return undefined

  const organ = above.organs.join('')
  const full = title.text.startsWith('关于') ? organ + title.text : title.text
  const titleLine = lines[above.end]!.number
  const doubts = [...above.doubts, ...below.doubts, ...titleDoubts(title, titleLine)]
  const issuer = above.organs.join('、') || organInTitle(full)
  if (!issuer) doubts.push(doubt(titleLine, 'issuer', '标题前未印发文机关名称，发文机关以落款为准'))
  return {
    start,
    bodyStart: addressed?.end ?? below.end,
    ...(addressed?.rest ? { bodyHead: addressed.rest } : {}),
    title: full,
    kind: kindOfTitle(full) ?? 'other',
    ...(issuer ? { issuer } : {}),
    ...(addressed ? { addressee: addressed.text } : {}),
    ...numbersOf(above, below),
    doubts,
  }
}

const readSpeechBlock = (lines: GazetteLine[], start: number): TitleBlock | undefined => {
  const title = readTitle(lines, start, (text) => kindOfTitle(text) === 'speech')
  if (!title) return undefined
  const head = readHeadBelow(lines, title.end)
  const speaker = readSpeaker(lines[head.end]?.text)
  const afterSpeaker = readHeadBelow(lines, speaker ? head.end + 1 : head.end)
  const addressed = readAddressee(lines, afterSpeaker.end)
  if (!speaker && !addressed) return undefined
  const titleLine = lines[start]!.number
  const doubts = titleDoubts(title, titleLine)
  if (!speaker) doubts.push(doubt(titleLine, 'speaker', '讲话未印讲话人姓名'))
  return {
    start,
    bodyStart: addressed?.end ?? afterSpeaker.end,
    ...(addressed?.rest ? { bodyHead: addressed.rest } : {}),
    title: title.text,
    kind: 'speech',
    ...(speaker ? { speaker } : {}),
    ...(addressed ? { addressee: addressed.text } : {}),
    ...numbersOf(head, afterSpeaker),
    doubts,
  }
}

type Title = { text: string; end: number; spaced: boolean; lineCount: number }

const readTitle = (
  lines: GazetteLine[],
  start: number,
  isTitle: (text: string) => boolean,
): Title | undefined => {
  let text = ''
  let spaced = false
  for (let at = start; at < Math.min(lines.length, start + MOST_TITLE_LINES); at += 1) {
    const line = lines[at]!.text
    if (
      hasSentenceMark(line) ||
      isSectionLine(line) ||
      isNumbered(line) ||
      isOrganLine(line) ||
      readDateLine(line)
    )
      return
    spaced ||= / /.test(line)
    text += squeeze(line)
    if (isTitle(text)) return { text, end: at + 1, spaced, lineCount: at + 1 - start }
  }
  return undefined
}

const OFFICIAL_TITLE = /^(?:[\u4e00-\u9fff、]{2,60})?关于.{2,}$/
const BARE_TITLE = /^[\u4e00-\u9fff]{2,24}(?:人民政府|办公室|委员会|局)(?:公告|通告|令|决定|通知)$/

const isOfficialTitle = (text: string): boolean => {
  const kind = kindOfTitle(text)
  if (!kind || kind === 'speech' || text.length > 160) return false
  if (count(text, '《') !== count(text, '》')) return false
  const outside = text.replace(/《.*》/g, '')
  return !/[，,：:]/.test(outside) && (OFFICIAL_TITLE.test(text) || BARE_TITLE.test(text))
}

const organInTitle = (title: string): string | undefined =>
  /^([\u4e00-\u9fff]{2,30}?(?:人民政府办公室|人民政府|委员会|办公室|局))(?:关于|公告|通告|令|决定|通知)/.exec(
    title,
  )?.[1]

const titleDoubts = (title: Title, line: number): GazetteDoubt[] =>
  title.lineCount > 1 || title.spaced
    ? [doubt(line, 'title', '标题排印时换行或夹有空格，已连成一句，请核对')]
    : []

const numbersOf = (
  above: Head,
  below: Head,
): Pick<TitleBlock, 'documentNumber' | 'registrationNumber' | 'dateMade'> => {
  const documentNumber = above.documentNumber ?? below.documentNumber
  const registrationNumber = above.registrationNumber ?? below.registrationNumber
  const dateMade = above.dateMade ?? below.dateMade
  return {
    ...(documentNumber ? { documentNumber } : {}),
    ...(registrationNumber ? { registrationNumber } : {}),
    ...(dateMade ? { dateMade } : {}),
  }
}

const isDateAt = (lines: GazetteLine[], index: number): boolean =>
  readDateLine(lines[index]?.text ?? '') !== undefined

const count = (text: string, char: string): number => text.split(char).length - 1

const doubt = (line: number, field: GazetteField, reason: string): GazetteDoubt => ({
  line,
  field,
  reason,
})
