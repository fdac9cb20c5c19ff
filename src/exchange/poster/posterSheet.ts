import { breakLines, type PrintLine } from '../print/breakLines'
import { plainRun, type PrintRun } from '../print/printBlocks'
import { drawLine } from '../pdf/drawLine'
import type { measureWith } from '../pdf/measure'
import { missingGlyphs } from '../pdf/missingGlyphs'

/** A4 upright in points, with margins that any printer reaches. */
export const SHEET = {
  width: 595.28,
  height: 841.89,
  left: 40,
  right: 555.28,
  top: 36,
  bottom: 790,
} as const

export const CONTENT_WIDTH = SHEET.right - SHEET.left

/** How many times the lengths of A4 are those of A3. */
export const A3_SCALE = Math.SQRT2

/** White space beside the text of a cell. */
export const CELL_PADDING = 3

export type SheetText = {
  /** Breaks a text to a width. */
  lines(text: string, look: { width: number; size: number; bold?: boolean }): PrintLine[]
  /** Draws broken lines below each other; answers where the next one would stand. */
  draw(
    lines: readonly PrintLine[],
    place: {
      x: number
      y: number
      width: number
      size: number
      leading: number
      align?: 'left' | 'center' | 'right'
      color?: string
    },
  ): number
  /** Characters that the font does not have and that were replaced by 〓, in order. */
  missing(): readonly string[]
}

/** Setting text on the sheets of one village. */
export const sheetText = (
  doc: PDFKit.PDFDocument,
  measure: ReturnType<typeof measureWith>,
): SheetText => {
  const glyphs = missingGlyphs(doc)
  const replaced = new Set<string>()
  return {
    lines: (text, { width, size, bold = false }) => {
      const runs: PrintRun[] = glyphs.printable([{ ...plainRun(text), bold }])
      if (runs.some((run) => run.text.includes('〓'))) note(text, glyphs, replaced)
      return breakLines({ runs, width, measure: measure(size) })
    },
    draw: (lines, { x, y, width, size, leading, align = 'left', color }) => {
      lines.forEach((line, at) => {
        const rest = width - line.width
        const shift = align === 'left' ? 0 : align === 'center' ? rest / 2 : rest
        const top = y + at * leading + (leading - size) / 2
        drawLine({ doc, line, x: x + shift, y: top, size, ...(color ? { color } : {}) })
      })
      return y + lines.length * leading
    },
    missing: () => [...replaced],
  }
}

const note = (
  text: string,
  glyphs: ReturnType<typeof missingGlyphs>,
  replaced: Set<string>,
): void => {
  for (const character of text)
    if (glyphs.printable([plainRun(character)])[0]?.text === '〓' && character !== '〓')
      replaced.add(character)
}
