import type { GazetteDoubt } from './gazetteIssue'
import type { GazetteLine } from './gazetteLines'
import { endsSentence, hasSentenceMark, isNumbered } from './lineShapes'
import { printDoubts } from './printDoubts'

/**
 * Re-joins printed lines into paragraphs. A blank line proves nothing in a gazette, where columns
 * and pages break sentences: a line goes on when the one before it is no finished sentence, has an
 * open quote or bracket, or is a heading cut in its middle. What is joined or cut doubtfully is
 * reported.
 */
export const joinParagraphs = (
  lines: GazetteLine[],
): { paragraphs: string[]; doubts: GazetteDoubt[] } => {
  const paragraphs: string[] = []
  const doubts: GazetteDoubt[] = []
  let current: { text: string; last: GazetteLine } | undefined
  const close = (): void => {
    if (!current) return
    const { text, last } = current
    if (isCut(text)) doubts.push({ line: last.number, field: 'body', reason: cutReason(text) })
    paragraphs.push(tidy(text))
  }
  for (const line of lines) {
    if (!current) {
      current = { text: line.text, last: line }
      continue
    }
    const how = join(current.text, line.text)
    if (how === 'new') {
      close()
      current = { text: line.text, last: line }
      continue
    }
    doubts.push(...joinDoubts({ before: current.text, line, heading: how === 'heading' }))
    current = { text: current.text + gap(current.text, line.text) + line.text, last: line }
  }
  close()
  return { paragraphs, doubts: [...doubts, ...printDoubts(lines)] }
}

type Joining = 'new' | 'run-on' | 'heading'

/** Lines that never go on from the one before: the tail note of a document, its list of annexes. */
const STANDS_ALONE = /^[（(]此件|^附件?[\d一二三四五六七八九十]*[：:]|^抄送|^主题词/

const join = (before: string, next: string): Joining => {
  if (isNumbered(next) || STANDS_ALONE.test(next)) return 'new'
  if (hasOpenMark(before)) return 'run-on'
  if (/^[（(，,、。；：:）)》”’]/.test(next)) return 'run-on'
  if (endsSentence(before)) return 'new'
  if (!isHeading(before)) return 'run-on'
  return isFragment(next) ? 'heading' : 'new'
}

/** Longer than this, an unfinished numbered line with a comma is a sentence, not a heading. */
const LONGEST_HEADING = 40
/** 1. and 1、 number items of running text; only a short one is a heading (公文层次 一、（一）1.（1）). */
const LONGEST_ARABIC_HEADING = 20

const isHeading = (text: string): boolean => {
  if (!isNumbered(text) || hasSentenceMark(text)) return false
  if (/[，,、的和与及或对在应将为是以]$/.test(text)) return false
  if (/^[\d（(]\d*\s*[.．、]/.test(text)) {
    return text.length <= LONGEST_ARABIC_HEADING && !/[，,]/.test(text)
  }
  return text.length <= LONGEST_HEADING
}

/** A short line without any mark: the rest of a heading. */
const isFragment = (text: string): boolean => text.length <= 25 && !/[，,。；;：:！？]/.test(text)

const MARKS: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/“/g, /”/g],
  [/《/g, /》/g],
  [/[（(]/g, /[）)]/g],
]

const hasOpenMark = (text: string): boolean =>
  MARKS.some(([open, shut]) => matches(text, open) > matches(text, shut))

const matches = (text: string, shape: RegExp): number => text.match(shape)?.length ?? 0

/** Running text (not a heading) whose end is no end of a sentence. */
const isCut = (text: string): boolean =>
  !endsSentence(text) && (hasOpenMark(text) || !isHeading(text)) && !isNote(text)

/** A short unnumbered line without marks (附件1, a date, a subtitle) needs no full stop. */
const isNote = (text: string): boolean =>
  /[）)]$/.test(text) ||
  STANDS_ALONE.test(text) ||
  (text.length <= 30 && !/[，,。；;：:]/.test(text))

const cutReason = (text: string): string =>
  `正文在句中中断（“…${text.slice(-10)}”），后文可能缺失，请对照原件`

const joinDoubts = ({
  before,
  line,
  heading,
}: {
  before: string
  line: GazetteLine
  heading: boolean
}): GazetteDoubt[] => {
  const doubts: GazetteDoubt[] = []
  if (heading) {
    const reason = `小标题疑在行末断开，已与本行“${line.text}”接成一句，请核对`
    doubts.push({ line: line.number, field: 'body', reason })
  }
  const last = before.at(-1)!
  if (/[\u4e00-\u9fff]/.test(last) && line.text.startsWith(last)) {
    const reason = `换行处“${before.slice(-3)}”与“${line.text.slice(0, 3)}”疑有重复的“${last}”字，已照录`
    doubts.push({ line: line.number, field: 'body', reason })
  }
  if (isDutyNote(line.text) && !endsSentence(before) && !hasOpenMark(before)) {
    const reason = `分工说明之前的“…${before.slice(-8)}”缺句末标点，可能有缺漏，已照录`
    doubts.push({ line: line.number, field: 'body', reason })
  }
  return doubts
}

/** （责任单位：…） or （…负责） after a point of a plan. */
const isDutyNote = (text: string): boolean =>
  /^[（(](?:责任单位|牵头单位|[^（()）]*负责[）)]$)/.test(text)

const gap = (before: string, next: string): string =>
  /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(next) ? ' ' : ''

/** White space that only justified the print goes; beside Latin words and after 第一条 it stays. */
const tidy = (text: string): string =>
  text.replace(/(?<![A-Za-z]|^第[一二三四五六七八九十百\d]{1,4}[章节条]) +(?![A-Za-z ])/g, '')
