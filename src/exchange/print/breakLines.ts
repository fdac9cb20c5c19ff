import type { PrintRun } from './printBlocks'

/** A stretch of one line in one look. */
export type LinePiece = { run: PrintRun; text: string; width: number }

export type PrintLine = {
  pieces: LinePiece[]
  width: number
  /** Where the line begins, from the left edge. */
  indent: number
  /** Ends the paragraph or stands before a forced break: not to be stretched. */
  isLast: boolean
}

export type BreakLinesOptions = {
  runs: readonly PrintRun[]
  width: number
  /** Of the first line, on top of the left edge. */
  firstIndent?: number
  /** The width of a text in the look of a run. */
  measure: (text: string, run: PrintRun) => number
}

/**
 * Breaks runs into lines as Chinese is set (GB/T 15834—2011, 5.1: no line begins with a closing mark
 * or ends with an opening one; a dash or an ellipsis stays whole). Between Chinese characters a line
 * may break anywhere; words and numbers stay whole.
 */
export const breakLines = (options: BreakLinesOptions): PrintLine[] => {
  const { width, firstIndent = 0 } = options
  const lines: PrintLine[] = []
  let line: Unit[] = []
  let used = 0
  const indent = () => (lines.length === 0 ? firstIndent : 0)
  const room = () => width - indent() - used
  const end = (isLast: boolean) => {
    lines.push(asLine({ units: line, indent: indent(), isLast }))
    line = []
    used = 0
  }
  const add = (unit: Unit) => {
    line.push(unit)
    used += unit.width
  }
  for (const cluster of clustersOf(unitsOf(options))) {
    if (cluster[0]?.text === '\n') {
      end(true)
      continue
    }
    // A blank at the end of a line may stand over the edge, where nobody sees it.
    const visible = widthOf(withoutEndBlanks(cluster))
    if (visible > room() + ROUNDING && line.length > 0) end(false)
    if (line.length > 0 || lines.length === 0 || !cluster.every(isBlank)) cluster.forEach(add)
  }
  if (line.length > 0 || lines.length === 0) end(true)
  const last = lines.at(-1)
  if (last) last.isLast = true
  return lines
}

/** `isCut`: a character of a word that was too long to keep. */
type Unit = { text: string; run: PrintRun; width: number; isCut: boolean }

/** Sums of fractions differ by a little from the width they were cut for. */
const ROUNDING = 0.01

/** Marks that no line begins with. */
const NO_START = new Set('。．，、；：？！）】》〉」』〕〗］｝”’…—～·%‰℃°.,;:?!)]}/％')
/** Marks that no line ends with. */
const NO_END = new Set('（【《〈「『〔〖［｛“‘￥$([{#№')

/** Latin letters, digits and what stands inside words, numbers and addresses. */
const WORD = /[\x21-\x7e\u00a1-\u024f\u0370-\u03ff\u0400-\u04ff]+|[ \u3000]+|\n|[\s\S]/gu

/** Longer than this it is an address or a hash, which is cut anywhere so as to leave no gap. */
const LONGEST_WORD = 20

const unitsOf = ({ runs, width, measure }: BreakLinesOptions): Unit[] =>
  runs.flatMap((run) =>
    (run.text.match(WORD) ?? []).flatMap((text): Unit[] => {
      if (text === '\n') return [{ text, run, width: 0, isCut: false }]
      const whole = { text, run, width: measure(text, run), isCut: false }
      if (whole.width <= width && !isAddress(text)) return [whole]
      return [...text].map((one) => ({ text: one, run, width: measure(one, run), isCut: true }))
    }),
  )

const isAddress = (text: string): boolean => text.length > LONGEST_WORD

/** The width of the longest word that is not to be cut: the least width of a column. */
export const widestWord = ({
  runs,
  measure,
}: Pick<BreakLinesOptions, 'runs' | 'measure'>): number =>
  runs
    .flatMap((run) => (run.text.match(WORD) ?? []).map((text) => ({ text, run })))
    .filter(({ text }) => text !== '\n' && !isAddress(text))
    .reduce((widest, { text, run }) => Math.max(widest, measure(text, run)), 0)

/** Units that stay on one line together. */
const clustersOf = (units: readonly Unit[]): Unit[][] => {
  const clusters: Unit[][] = []
  units.forEach((unit, index) => {
    const previous = units[index - 1]
    if (previous && staysWith(previous, unit)) clusters.at(-1)?.push(unit)
    else clusters.push([unit])
  })
  return clusters
}

const staysWith = (before: Unit, after: Unit): boolean => {
  if (before.text === '\n' || after.text === '\n') return false
  const last = before.text.at(-1) ?? ''
  const first = after.text[0] ?? ''
  if (isBlank(after)) return true
  if (isBlank(before)) return false
  if (before.isCut && after.isCut) return false
  if (NO_START.has(first) || NO_END.has(last)) return true
  return isWord(before) && isWord(after)
}

const isWord = ({ text }: Unit): boolean => /^[\x21-\x7e\u00a1-\u024f]/.test(text)
const isBlank = ({ text }: Unit): boolean => /^[ \u3000]+$/.test(text)

const withoutEndBlanks = (units: readonly Unit[]): Unit[] => {
  const end = units.findLastIndex((unit) => !isBlank(unit))
  return units.slice(0, end + 1)
}

const widthOf = (units: readonly Unit[]): number => units.reduce((sum, { width }) => sum + width, 0)

type AsLineOptions = { units: readonly Unit[]; indent: number; isLast: boolean }

const asLine = ({ units, indent, isLast }: AsLineOptions): PrintLine => {
  const pieces: LinePiece[] = []
  for (const { text, run, width } of isLast ? units : withoutEndBlanks(units)) {
    const open = pieces.at(-1)
    if (open && open.run === run) {
      open.text += text
      open.width += width
    } else pieces.push({ run, text, width })
  }
  return { pieces, indent, isLast, width: pieces.reduce((sum, piece) => sum + piece.width, 0) }
}

/** The narrowest width that needs no more lines: a title stands in even lines, not in one and a bit. */
export const evenWidth = (options: BreakLinesOptions): number => {
  const count = breakLines(options).length
  let [enough, short] = [options.width, 0]
  while (enough - short > 1) {
    const middle = (enough + short) / 2
    if (breakLines({ ...options, width: middle }).length <= count) enough = middle
    else short = middle
  }
  return enough
}
