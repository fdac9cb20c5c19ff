import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Share of the page from which a picture stands for the page. */
const LARGE_SHARE = 0.25
/** Square points; matrices that only turn or move have an area of one. */
const SPECK = 100

/**
 * What is painted on a page of little or no text. Pictures are not decoded (see `openPdf.ts`), so
 * what is left of one is the matrix that it would have been painted with.
 */
export const pagePicture = async (page: PDFPageProxy): Promise<'none' | 'small' | 'large'> => {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList()
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const area = Math.abs((right - left) * (top - bottom))
  const painted = fnArray.flatMap((operator, at) =>
    operator === OPS.transform ? [areaOf(argsArray[at] as number[])] : [],
  )
  // Scanners cut a page into strips: the sum counts.
  if (sum(painted) >= area * LARGE_SHARE) return 'large'
  const isDrawn = fnArray.some((operator) => operator === OPS.constructPath)
  return isDrawn || sum(painted) > SPECK ? 'small' : 'none'
}

const areaOf = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number => Math.abs(a * d - b * c)
const sum = (areas: readonly number[]): number => areas.reduce((total, one) => total + one, 0)
