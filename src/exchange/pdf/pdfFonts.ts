import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

/** The two weights that a printed text is set in; italics do not exist in Chinese type. */
export type PdfFonts = { regular: Buffer; bold: Buffer }

/**
 * Noto Sans Hans (SIL Open Font License), whose used glyphs are embedded in each file, so that it
 * prints alike everywhere. Read once a process.
 */
export const pdfFonts = (): Promise<PdfFonts> => {
  fonts ??= readFonts()
  return fonts
}

let fonts: Promise<PdfFonts> | undefined

/** Not written inside the call: the office's bundler would turn `resolve` into a number of its own. */
const here = new URL(import.meta.url)

const readFonts = async (): Promise<PdfFonts> => {
  // The package exports only its code; its fonts lie beside that.
  const code = createRequire(here).resolve('@embedpdf/fonts-sc')
  const folder = path.join(path.dirname(code), '..', 'fonts')
  const [regular, bold] = await Promise.all([
    readFile(path.join(folder, 'NotoSansHans-Regular.otf')),
    readFile(path.join(folder, 'NotoSansHans-Bold.otf')),
  ])
  return { regular, bold }
}
