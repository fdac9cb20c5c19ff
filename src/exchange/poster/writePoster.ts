import PDFDocument from 'pdfkit'
import { measureWith } from '../pdf/measure'
import { pdfFonts } from '../pdf/pdfFonts'
import { drawVillage } from './drawVillage'
import { layOutVillage } from './layOutVillage'
import type { Poster } from './posterContent'
import { A3_SCALE, sheetText } from './posterSheet'

/**
 * The lists of villages for their boards, as a PDF that prints as it is: village after village, each
 * with pages of its own count. Written while the villages are read, so that a whole township needs the
 * memory of one village beside its glyphs.
 */
export async function* writePoster(poster: Poster): AsyncGenerator<Uint8Array> {
  const fonts = await pdfFonts()
  const doc = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    pdfVersion: '1.7',
    lang: 'zh-CN',
    displayTitle: true,
    info: {
      Title: poster.title,
      Author: poster.publisher,
      Creator: 'Gongkai',
      CreationDate: poster.made,
      ModDate: poster.made,
    },
  })
  doc.registerFont('regular', fonts.regular)
  doc.registerFont('bold', fonts.bold)
  const drawing = drawAll(doc, poster).then(
    () => doc.end(),
    (error: unknown) => void doc.destroy(error instanceof Error ? error : new Error(String(error))),
  )
  for await (const chunk of doc as AsyncIterable<Uint8Array>) yield chunk
  await drawing
}

const drawAll = async (doc: PDFKit.PDFDocument, poster: Poster): Promise<void> => {
  const measure = measureWith(doc)
  const turn = (): void => {
    doc.addPage({ size: poster.paper, margin: 0 })
    if (poster.paper === 'A3') doc.scale(A3_SCALE)
  }
  for await (const village of poster.villages) {
    const text = sheetText(doc, measure)
    const laid = layOutVillage(text, poster, village)
    drawVillage({ doc, text, laid, poster, turn })
  }
}
