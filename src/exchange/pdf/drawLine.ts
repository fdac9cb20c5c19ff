import type { PrintLine } from '../print/breakLines'
import { fontOf, RAISED_SIZE } from './measure'

type DrawLineOptions = {
  doc: PDFKit.PDFDocument
  line: PrintLine
  /** The left edge of the text and the top of the line. */
  x: number
  y: number
  size: number
  color?: string
  /** The width to stretch to, when the line is not the last of its paragraph. */
  fill?: number
}

/** One broken line. Stretched, the rest of the width goes between the characters, as Chinese is set. */
export const drawLine = ({
  doc,
  line,
  x,
  y,
  size,
  color = '#000000',
  fill,
}: DrawLineOptions): void => {
  const spacing = fill === undefined || line.isLast ? 0 : stretch({ line, fill, size })
  let at = x + line.indent
  for (const { text, run, width } of line.pieces) {
    const count = [...text].length
    const isRaised = run.raised !== ''
    const own = isRaised ? size * RAISED_SIZE : size
    const drop = run.raised === 'sub' ? size * 0.45 : 0
    doc
      .font(fontOf(run))
      .fontSize(own)
      .fillColor(run.url ? '#0b4f9e' : color)
      .text(text, at, y + drop, {
        lineBreak: false,
        characterSpacing: spacing,
        underline: run.underline,
        strike: run.strike,
        ...(run.italic ? { oblique: 12 } : {}),
        ...(run.url ? { link: run.url } : {}),
      })
    at += width + spacing * count
  }
}

type StretchOptions = { line: PrintLine; fill: number; size: number }

/** A line that ends far from the edge, as before a long address, stays as it is. */
const stretch = ({ line, fill, size }: StretchOptions): number => {
  const rest = fill - line.indent - line.width
  const gaps = line.pieces.reduce((sum, { text }) => sum + [...text].length, 0) - 1
  return rest > 0 && rest <= size * 2.5 && gaps > 0 ? rest / gaps : 0
}
