import { strToU8, zipSync } from 'fflate'
import type { Random } from '../random'
import { contentTypesXml, escapeXml, relationshipsXml, XML_HEAD } from './xml'

export const DOCX_PLACES = [
  'body',
  'comment',
  'deleted revision',
  'inserted revision',
  'header',
  'footer',
  'footnote',
  'split runs',
  'hidden text',
  'text box',
] as const
export type DocxPlace = (typeof DOCX_PLACES)[number]

export type DocxOptions = {
  random: Random
  paragraphs: readonly string[]
  tables: readonly string[][][]
  /** One more paragraph, and where in the package it is put. */
  extra?: { text: string; place: DocxPlace }
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const NAMESPACES = `xmlns:w="${WORD}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"`
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const run = (text: string, element = 'w:t', properties = ''): string =>
  `<w:r>${properties}${text
    .split(/\r?\n/)
    .map((line) => `<${element} xml:space="preserve">${escapeXml(line)}</${element}>`)
    .join('<w:br/>')}</w:r>`

const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`

const tableXml = (rows: readonly string[][]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

/** Word cuts a run wherever the cursor once stood or the spelling was checked. */
const splitRuns = (random: Random, text: string): string => {
  const runs: string[] = []
  for (let at = 0; at < text.length;) {
    const length = random.int(1, 5)
    runs.push(run(text.slice(at, at + length)))
    at += length
  }
  return runs.join('<w:proofErr w:type="gramEnd"/>')
}

const REVISION = 'w:id="7" w:author="经办人" w:date="2023-03-01T08:00:00Z"'

const inBody = (random: Random, text: string, place: DocxPlace): string => {
  switch (place) {
    case 'body':
      return paragraph(run(text))
    case 'deleted revision':
      return paragraph(`<w:del ${REVISION}>${run(text, 'w:delText')}</w:del>`)
    case 'inserted revision':
      return paragraph(`<w:ins ${REVISION}>${run(text)}</w:ins>`)
    case 'split runs':
      return paragraph(splitRuns(random, text.replace(/\r?\n/g, ' ')))
    case 'hidden text':
      return paragraph(run(text, 'w:t', '<w:rPr><w:vanish/></w:rPr>'))
    case 'text box':
      return paragraph(
        `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run(text))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      )
    case 'comment':
      return paragraph(
        '<w:commentRangeStart w:id="0"/><w:r><w:t>请核对</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
      )
    case 'footnote':
      return paragraph('<w:r><w:t>见注</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>')
    case 'header':
    case 'footer':
      return ''
  }
}

type Story = { path: string; relation: string; contentType: string; xml: string }

/** The parts of the package beside the main document. */
const storyOf = (text: string, place: DocxPlace): Story | undefined => {
  const inside = paragraph(run(text))
  switch (place) {
    case 'comment':
      return {
        path: 'comments.xml',
        relation: 'comments',
        contentType: `${TYPE}.comments+xml`,
        xml: `<w:comments ${NAMESPACES}><w:comment w:id="0" w:author="经办人" w:date="2023-03-01T08:00:00Z" w:initials="J">${inside}</w:comment></w:comments>`,
      }
    case 'footnote':
      return {
        path: 'footnotes.xml',
        relation: 'footnotes',
        contentType: `${TYPE}.footnotes+xml`,
        xml: `<w:footnotes ${NAMESPACES}><w:footnote w:id="2">${inside}</w:footnote></w:footnotes>`,
      }
    case 'header':
      return {
        path: 'header1.xml',
        relation: 'header',
        contentType: `${TYPE}.header+xml`,
        xml: `<w:hdr ${NAMESPACES}>${inside}</w:hdr>`,
      }
    case 'footer':
      return {
        path: 'footer1.xml',
        relation: 'footer',
        contentType: `${TYPE}.footer+xml`,
        xml: `<w:ftr ${NAMESPACES}>${inside}</w:ftr>`,
      }
    default:
      return undefined
  }
}

/** A WordprocessingML package written by hand, to reach the corners no library writes. */
export const makeDocx = ({ random, paragraphs, tables, extra }: DocxOptions): Buffer => {
  const story = extra && storyOf(extra.text, extra.place)
  const section =
    story?.relation === 'header' || story?.relation === 'footer'
      ? `<w:sectPr><w:${story.relation}Reference w:type="default" r:id="rId9"/></w:sectPr>`
      : '<w:sectPr/>'
  const body = paragraphs.map((text) => paragraph(run(text)))
  if (extra) body.splice(random.int(0, body.length), 0, inBody(random, extra.text, extra.place))
  const document = `${XML_HEAD}<w:document ${NAMESPACES}><w:body>${body.join('')}${tables
    .map((rows) => tableXml(rows) + paragraph(''))
    .join('')}${section}</w:body></w:document>`
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml({
      'word/document.xml': `${TYPE}.document.main+xml`,
      ...(story ? { [`word/${story.path}`]: story.contentType } : {}),
    }),
    '_rels/.rels': relationshipsXml([
      { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
    ]),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relationshipsXml(
      story ? [{ id: 'rId9', type: story.relation, target: story.path }] : [],
    ),
    ...(story ? { [`word/${story.path}`]: XML_HEAD + story.xml } : {}),
  }
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)]))),
  )
}
