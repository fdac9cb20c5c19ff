import type { CivilDate } from '../../domain/calendar/civilDate'
import type { GazetteDoubt } from './gazetteIssue'
import { squeeze, type GazetteLine } from './gazetteLines'
import {
  isNumbered,
  organsOf,
  readDateLine,
  readDocumentNumber,
  readOrderNumber,
  readRegistrationNumber,
} from './lineShapes'

/** What a run of organ, number, registration and bracketed date lines says, and where it ends. */
export type Head = {
  end: number
  organs: string[]
  /** Did the run hold any number at all? */
  numbered: boolean
  documentNumber?: string
  registrationNumber?: string
  dateMade?: CivilDate
  doubts: GazetteDoubt[]
}

/** Reads the lines above a title: organs, numbers and a bracketed date, in any order. */
export const readHeadAbove = (lines: GazetteLine[], start: number): Head =>
  readHead({ lines, start, take: (head, line) => takeNumber(head, line) || takeOrgan(head, line) })

/** Reads the lines under a title: numbers and a bracketed date. */
export const readHeadBelow = (lines: GazetteLine[], start: number): Head =>
  readHead({ lines, start, take: takeNumber })

/** The addressee (or salutation) that starts at `start`, with what its line holds of the body. */
export const readAddressee = (
  lines: GazetteLine[],
  start: number,
): { text: string; end: number; rest?: GazetteLine } | undefined => {
  let text = ''
  for (let at = start; at < Math.min(lines.length, start + MOST_ADDRESSEE_LINES); at += 1) {
    const line = lines[at]!
    if (isNumbered(line.text)) return undefined
    text += squeeze(line.text)
    const colon = text.search(/[：:]/)
    if (/[。；！？]/.test(colon < 0 ? text : text.slice(0, colon))) return undefined
    if (colon < 0) continue
    const name = text.slice(0, colon)
    if (!ADDRESSEE.test(name)) return undefined
    const rest = text.slice(colon + 1)
    return {
      text: name,
      end: at + 1,
      ...(rest ? { rest: { number: line.number, text: rest } } : {}),
    }
  }
  return undefined
}

const MOST_ADDRESSEE_LINES = 4
const ADDRESSEE =
  /^(?:各位|同志|各|县直|市直|区直|有关|全县|全市|局属|委属).{0,160}$|^[^，。]{2,160}(?:政府|办事处|单位|部门|委员会|局|公司|同志们|代表|委员)$/

type Take = (head: Head, line: GazetteLine) => boolean

const readHead = ({
  lines,
  start,
  take,
}: {
  lines: GazetteLine[]
  start: number
  take: Take
}): Head => {
  const head: Head = { end: start, organs: [], numbered: false, doubts: [] }
  while (head.end < lines.length && take(head, lines[head.end]!)) head.end += 1
  return head
}

/** Takes one line into the head; false when it is no such line, or the head has one already. */
const takeNumber: Take = (head, line) => {
  const number = readDocumentNumber(line.text)
  const documentNumber = number?.text ?? readOrderNumber(line.text)
  if (documentNumber && !head.documentNumber) {
    head.documentNumber = documentNumber
    head.numbered = true
    if (number?.oddBrackets) {
      const reason = `发文字号“${squeeze(line.text)}”未用六角括号〔〕，已按规范写法记为${documentNumber}`
      head.doubts.push({ line: line.number, field: 'documentNumber', reason })
    }
    return true
  }
  const registration = readRegistrationNumber(line.text)
  if (registration && !head.registrationNumber) {
    head.registrationNumber = registration
    head.numbered = true
    return true
  }
  const date = /^[（(]/.test(line.text) ? readDateLine(line.text) : undefined
  if (date && !head.dateMade) {
    head.dateMade = date
    return true
  }
  return false
}

const takeOrgan: Take = (head, line) => {
  const organs = organsOf(line.text)
  if (organs.length === 0 || organs.some((organ) => head.organs.includes(organ))) return false
  head.organs.push(...organs)
  return true
}
