import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Share of the page from which a picture stands for the page. */
const LARGE_SHARE = 0.25

/**
 * What is painted on a page of little or no text. Pictures are not decoded (see `openPdf.ts`), so
 * what is left of one is the matrix that it would have been painted with.
 */
export const pagePicture = async (page: PDFPageProxy): Promise<'none' | 'small' | 'large'> => {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList()
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const area = Math.abs((right - left) * (top - bottom))
  const matrices = fnArray.flatMap((operator, at) =>
    operator === OPS.transform ? [argsArray[at] as number[]] : [],
  )
  const isLarge = matrices.some(
    ([a = 0, b = 0, c = 0, d = 0]) => Math.abs(a * d - b * c) >= area * LARGE_SHARE,
  )
  if (isLarge) return 'large'
  return fnArray.some((operator) => operator !== OPS.save && operator !== OPS.restore)
    ? 'small'
    : 'none'
}
