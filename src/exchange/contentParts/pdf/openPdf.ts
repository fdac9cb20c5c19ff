import { createRequire } from 'node:module'
import path from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { DAMAGED, ENCRYPTED, Unreadable } from '../unreadable'

/** Pictures are never decoded: their words are not read, and a large one costs seconds. */
const NO_PICTURES = 1

/**
 * Opens a PDF for reading its text, hands it to `use` and closes it. Scripts and pictures in it are
 * left alone. Throws `Unreadable` for a file that is broken or wants a password.
 */
export const withPdf = async <Result>(
  data: Buffer,
  use: (pdf: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> => {
  const { getDocument } = await loadPdfjs()
  const task = getDocument({
    // The library takes the memory away from whoever hands it over.
    data: Uint8Array.from(data),
    cMapUrl: `${PACKAGE}/cmaps/`,
    standardFontDataUrl: `${PACKAGE}/standard_fonts/`,
    wasmUrl: `${PACKAGE}/wasm/`,
    disableFontFace: true,
    isEvalSupported: false,
    maxImageSize: NO_PICTURES,
    useSystemFonts: false,
    verbosity: 0,
  })
  try {
    return await use(await task.promise)
  } catch (error) {
    throw unreadable(error)
  } finally {
    await task.destroy()
  }
}

// Through a variable: Turbopack would put a number of its own in the place of the path.
const here = new URL(import.meta.url)
const PACKAGE = path.dirname(createRequire(here).resolve('pdfjs-dist/package.json'))

type WithWorker = typeof globalThis & { pdfjsWorker?: unknown }

/** The worker is handed over: found by its path it would be lost in a bundle. */
const loadPdfjs = async () => {
  const shared = globalThis as WithWorker
  shared.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string)
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

const unreadable = (error: unknown): Unreadable => {
  if (error instanceof Unreadable) return error
  const isLocked = error instanceof Error && error.name === 'PasswordException'
  return new Unreadable(isLocked ? ENCRYPTED : DAMAGED)
}
