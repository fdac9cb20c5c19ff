/** A piece of text as pdf.js gives it; lengths in points. */
export type PdfText = { str: string; width: number; transform: readonly number[] }

type Piece = {
  text: string
  /** Whole degrees that the line is turned by. */
  angle: number
  /** Along the line, and across it (upwards). */
  along: number
  across: number
  width: number
  size: number
}

/** Shares of the size of type: below the first gap is none, above the second is a new column. */
const WORD_GAP = 0.25
const COLUMN_GAP = 1
const SPACED_GAP = 0.9
const SAME_LINE = 0.4
const SAME_PLACE = 0.2

/**
 * The lines of a page by where their pieces stand, whatever order they were drawn in: a PDF may draw
 * a number digit by digit. Columns are parted by tabs. Turned text makes lines of its own.
 */
export const pageLines = (texts: readonly PdfText[]): string[] => {
  const pieces = texts.filter(({ str }) => /\S/u.test(str)).map(toPiece)
  const lines: Piece[][] = []
  for (const piece of pieces.toSorted(byLine)) {
    const line = lines.at(-1)
    if (line && isOnLine(line, piece)) line.push(piece)
    else lines.push([piece])
  }
  return lines.map(joined)
}

const toPiece = ({ str, width, transform }: PdfText): Piece => {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform
  const radians = Math.atan2(b, a)
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  return {
    text: str,
    angle: Math.round((radians * 180) / Math.PI),
    along: x * cos + y * sin,
    across: y * cos - x * sin,
    width,
    size: Math.hypot(c, d) || Math.hypot(a, b) || 1,
  }
}

const byLine = (one: Piece, other: Piece): number =>
  one.angle - other.angle || other.across - one.across || one.along - other.along

const isOnLine = ([first]: readonly Piece[], piece: Piece): boolean =>
  first !== undefined &&
  first.angle === piece.angle &&
  Math.abs(first.across - piece.across) <= SAME_LINE * Math.max(first.size, piece.size)

const joined = (line: readonly Piece[]): string => {
  let text = ''
  let last: Piece | undefined
  for (const piece of line.toSorted((one, other) => one.along - other.along)) {
    if (last && isDrawnTwice(last, piece)) continue
    text += (last ? gapBetween(last, piece) : '') + piece.text
    last = piece
  }
  return text.trimEnd()
}

/** Poor man's bold: the same text again, a hair beside itself. */
const isDrawnTwice = (last: Piece, piece: Piece): boolean =>
  last.text === piece.text && Math.abs(piece.along - last.along) < SAME_PLACE * piece.size

const gapBetween = (last: Piece, piece: Piece): string => {
  const gap = (piece.along - last.along - last.width) / Math.max(last.size, piece.size)
  if (gap > COLUMN_GAP) return '\t'
  const areSingle = [...last.text].length === 1 && [...piece.text].length === 1
  return gap > (areSingle ? SPACED_GAP : WORD_GAP) ? ' ' : ''
}
