import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

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

const readFonts = async (): Promise<PdfFonts> => {
  // The package exports only its code; its fonts lie beside that.
  const code = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')
  const folder = code.replace(/dist[\\/][^\\/]+$/, 'fonts/')
  const [regular, bold] = await Promise.all([
    readFile(`${folder}NotoSansHans-Regular.otf`),
    readFile(`${folder}NotoSansHans-Bold.otf`),
  ])
  return { regular, bold }
}
