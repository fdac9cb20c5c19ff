import { strToU8, zipSync } from 'fflate'

/** The parts of a small .docx besides its body; each replaces or adds one. */
export type WordFileOptions = {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  comments?: string
  header?: string
  /** Further relationships of the main part, as XML. */
  relationships?: string
  files?: Record<string, Uint8Array>
}

/** A .docx written by hand, for what the `docx` package cannot write: as Word and WPS store it. */
export const aWordFile = (options: WordFileOptions): Buffer => {
  const part = (name: string, xml: string | undefined) =>
    xml === undefined ? [] : [{ name, xml: `<w:${name} ${NAMES}>${xml}</w:${name}>` }]
  const side = [
    ...part('styles', options.styles),
    ...part('numbering', options.numbering),
    ...part('footnotes', options.footnotes),
    ...part('comments', options.comments),
  ]
  const header = options.header === undefined ? [] : ['header']
  const related = [...side.map(({ name }) => name), ...header].map(
    (name) => `<Relationship Id="rel-${name}" Type="${RELATION}/${name}" Target="${name}.xml"/>`,
  )
  return zipped({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}">${related.join('')}${options.relationships ?? ''}</Relationships>`,
    'word/document.xml': `<w:document ${NAMES}><w:body>${options.body}</w:body></w:document>`,
    ...Object.fromEntries(side.map(({ name, xml }) => [`word/${name}.xml`, xml])),
    ...(options.header === undefined
      ? {}
      : { 'word/header.xml': `<w:hdr ${NAMES}>${options.header}</w:hdr>` }),
    ...options.files,
  })
}

/** `<w:p>` with a run of text; `properties` go into `w:pPr`, `look` into the run's `w:rPr`. */
export const aParagraph = (text: string, { properties = '', look = '' } = {}): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${aRun(text, look)}</w:p>`

export const aRun = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** An archive of texts and bytes. */
export const zipped = (files: Record<string, string | Uint8Array>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ),
    ),
  )

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const NAMES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', RELATION],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ')
