import { Document, Footer, Packer, type FileChild } from 'docx'
import { printBlocks, plainRun } from '../print/printBlocks'
import { factsOf, instantOf, type PrintedDocument } from '../print/printedDocument'
import { printImages } from '../print/printImages'
import { stampArchive } from './stampArchive'
import { wordBlocks } from './wordBlocks'
import { wordFooter, wordHeadLine, wordTitle } from './wordHead'
import { factTable } from './wordTables'
import { listDefinitions } from './wordLists'
import { PAGE, STYLES } from './wordLayout'

/**
 * A .docx on A4 in the manner of GB/T 9704—2012: title, number, a table of facts, the elements, then
 * the body with real heading styles and lists, so that it can be edited and read in again. Links stay
 * links. Equal documents give equal bytes.
 */
export const writeWordDocument = async (document: PrintedDocument): Promise<Buffer> => {
  const blocks = printBlocks(document.body)
  const images = await printImages({ blocks, images: document.images })
  const facts = factsOf(document)
  const elements = document.elements.map(({ label, text }) => ({ label, value: text }))
  const children: FileChild[] = [
    ...(document.registrationNumber ? [wordHeadLine(document.registrationNumber, 'left')] : []),
    wordTitle(document.title),
    ...(document.documentNumber ? [wordHeadLine(document.documentNumber, 'center')] : []),
    ...(document.validity ? [wordHeadLine(document.validity, 'center', true)] : []),
    ...(facts.length > 0 ? [factTable(facts), wordHeadLine('', 'left')] : []),
    ...(elements.length > 0 ? [factTable(elements), wordHeadLine('', 'left')] : []),
    ...wordBlocks({ blocks, images }),
  ]
  const file = new Document({
    title: document.title,
    creator: document.issuer ?? '',
    styles: STYLES,
    numbering: { config: listDefinitions(blocks) },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: new Footer({ children: wordFooter([plainRun(document.footer)]) }) },
        children,
      },
    ],
  })
  const archive = await Packer.toBuffer(file, undefined, [coreProperties(document)])
  return stampArchive(archive)
}

/** The package writes the present instant here, which would change the bytes each time. */
const coreProperties = (document: PrintedDocument) => {
  const made = instantOf(document).toISOString().replace('.000', '')
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${made}</dcterms:${name}>`
  return {
    path: 'docProps/core.xml',
    data:
      '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties' +
      ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapeXml(document.title)}</dc:title>` +
      `<dc:creator>${escapeXml(document.issuer ?? '')}</dc:creator>` +
      `<dc:language>zh-CN</dc:language>${date('created')}${date('modified')}</cp:coreProperties>`,
  }
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
