import type { PrintRun } from '../print/printBlocks'

/** Superscripts and subscripts are set at this part of the size. */
export const RAISED_SIZE = 0.65

export const fontOf = ({ bold }: Pick<PrintRun, 'bold'>): 'bold' | 'regular' =>
  bold ? 'bold' : 'regular'

/**
 * Text widths from the widths of its characters, each asked for once: shaping every line anew took
 * most of the time of a long document.
 */
export const measureWith = (doc: PDFKit.PDFDocument) => {
  const known = { regular: new Map<string, number>(), bold: new Map<string, number>() }
  const widthOf = (character: string, font: 'bold' | 'regular'): number => {
    const cached = known[font].get(character)
    if (cached !== undefined) return cached
    const width = doc.font(font).fontSize(SAMPLE).widthOfString(character) / SAMPLE
    known[font].set(character, width)
    return width
  }
  return (size: number) =>
    (text: string, run: PrintRun): number => {
      const font = fontOf(run)
      const scale = run.raised === '' ? size : size * RAISED_SIZE
      let width = 0
      for (const character of text) width += widthOf(character, font)
      return width * scale
    }
}

const SAMPLE = 100
