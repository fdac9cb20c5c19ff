import { readFile } from 'node:fs/promises'
import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { splitGazette } from '../../../src/exchange/gazette/splitGazette'

export type GazetteWord = {
  title: string
  documentNumber: string
  paragraphs: string[]
  data: Buffer
}

/** One of the gazette's documents as the Word file that an office would have made of it. */
export const gazetteWord = async (documentNumber: string): Promise<GazetteWord> => {
  const text = await readFile(
    new URL('../../../seed/data/gazette-2022.txt', import.meta.url),
    'utf8',
  )
  const { documents } = splitGazette(text)
  const document = documents.find((one) => one.documentNumber === documentNumber)
  if (!document) throw new Error(`The gazette has no ${documentNumber}`)
  const word = new Document({
    sections: [
      {
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            heading: HeadingLevel.TITLE,
            children: [new TextRun({ text: document.title, bold: true, size: 44 })],
          }),
          ...document.body.map((line) =>
            /^[一二三四五六七八九十]+、.{1,30}$/u.test(line)
              ? new Paragraph({ heading: HeadingLevel.HEADING_1, text: line })
              : new Paragraph({ text: line }),
          ),
        ],
      },
    ],
  })
  return {
    title: document.title,
    documentNumber,
    paragraphs: document.body,
    data: await Packer.toBuffer(word),
  }
}
