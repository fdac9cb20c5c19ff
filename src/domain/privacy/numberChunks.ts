/** An unbroken run of digits, with a final X (the check character of identity cards) if it has one. */
export type NumberChunk = {
  start: number
  end: number
  digits: string
  /** What stands between this run and the next when both may belong to one number: a blank, a dash, a line end. */
  joint: string | undefined
  /** A decimal point and digits follow: an amount. */
  isDecimal: boolean
}

/** A number of one or several runs: `digits` without separators, `groups` the length of each run. */
export type NumberSpan = {
  start: number
  end: number
  digits: string
  groups: readonly number[]
  /** The runs before and after stand as near as those inside: perhaps a row of figures. */
  hasNeighbour: boolean
}

export const readNumberChunks = (text: string): NumberChunk[] => {
  const chunks: NumberChunk[] = []
  for (const match of text.matchAll(
    /(?<![\d*])\d+(?:[Xx×](?![0-9A-Za-z*×]))?(?![\d*])|(?<=\d[ \n-])[Xx](?![0-9A-Za-z])/g,
  )) {
    const last = chunks.at(-1)
    if (last)
      last.joint = jointOf(
        text.slice(last.end, Math.min(match.index, last.end + 5)),
        match.index - last.end,
      )
    chunks.push({
      start: match.index,
      end: match.index + match[0].length,
      digits: match[0].replace(/[x×]/, 'X'),
      joint: undefined,
      isDecimal: /^\.\d/.test(
        text.slice(match.index + match[0].length, match.index + match[0].length + 2),
      ),
    })
  }
  return chunks
}

const jointOf = (between: string, length: number): string | undefined =>
  length <= 4 && JOINT.test(between) ? between : undefined

const JOINT = /^(?: {1,3}| ?- ?|·| ?\r?\n ?)$/

/**
 * Numbers of `min` to `max` digits that begin and end with a run: of up to six runs, or of single
 * digits each set apart, if nothing else stands as near.
 */
export const numberSpans = ({
  chunks,
  min,
  max,
}: {
  chunks: readonly NumberChunk[]
  min: number
  max: number
}): NumberSpan[] => {
  const spans: NumberSpan[] = []
  for (let first = 0; first < chunks.length; first += 1) {
    const isSpelled = chunks[first]!.digits.length === 1
    if (
      isSpelled &&
      chunks[first - 1]?.digits.length === 1 &&
      isFigureGap(chunks[first - 1]?.joint)
    )
      continue
    const most = isSpelled ? max : MOST_GROUPS
    let length = 0
    for (let last = first; last < chunks.length && last < first + most; last += 1) {
      const chunk = chunks[last]!
      length += chunk.digits.length
      if (length > max || (isSpelled && chunk.digits.length > 1)) break
      const isWhole =
        !isSpelled || chunks[last + 1]?.digits.length !== 1 || !isFigureGap(chunk.joint)
      if (length >= min && isWhole) spans.push(spanOf(chunks, first, last))
      if (chunk.joint === undefined || chunk.digits.endsWith('X')) break
    }
  }
  return spans
}

const MOST_GROUPS = 6

const spanOf = (chunks: readonly NumberChunk[], first: number, last: number): NumberSpan => {
  const runs = chunks.slice(first, last + 1)
  return {
    start: runs[0]!.start,
    end: runs.at(-1)!.end,
    digits: runs.map((run) => run.digits).join(''),
    groups: runs.map((run) => run.digits.length),
    hasNeighbour:
      (isSameGap(chunks[first - 1]?.joint, runs[0]!.joint) && isFigure(chunks[first - 1])) ||
      (isSameGap(chunks[last]!.joint, runs[0]!.joint) && isFigure(chunks[last + 1])),
  }
}

/** A row of figures has the same gap all along; a number and its neighbour have different ones. */
const isSameGap = (outer: string | undefined, inner: string | undefined): boolean =>
  isFigureGap(outer) && outer === inner

const isFigureGap = (joint: string | undefined): boolean =>
  joint !== undefined && !joint.includes('\n')

/** Three or four digits: as long as the groups in which numbers are printed. */
const isFigure = (chunk: NumberChunk | undefined): boolean =>
  chunk !== undefined &&
  (chunk.digits.length === 3 || chunk.digits.length === 4) &&
  !chunk.isDecimal
