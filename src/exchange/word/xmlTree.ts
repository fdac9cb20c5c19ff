import { SaxesParser } from 'saxes'

/** An XML element whose names carry one fixed prefix a namespace, whatever prefix the file uses. */
export type XmlElement = {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
}
export type XmlNode = XmlElement | string

/** The part is not XML that may be read: not well-formed, too large, or nested too deeply. */
export class XmlRefused extends Error {}

/** Parses one part of a Word package. A document type declaration is refused: entities need one. */
export const parseXml = (data: Uint8Array): XmlElement => {
  const parser = new SaxesParser({ xmlns: true })
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [root]
  let count = 0
  parser.on('doctype', () => {
    throw new XmlRefused('doctype')
  })
  parser.on('error', (error) => {
    throw new XmlRefused(error.message)
  })
  parser.on('opentag', (tag) => {
    count += 1
    if (count > MAX_ELEMENTS || open.length > MAX_DEPTH) throw new XmlRefused('size')
    const element: XmlElement = {
      name: canonicalName(tag.uri, tag.local),
      attributes: {},
      children: [],
    }
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue
      element.attributes[canonicalName(attribute.uri, attribute.local)] = attribute.value
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text)
  })
  parser.on('cdata', (text) => {
    open.at(-1)?.children.push(text)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(decode(data)).close()
  const document = root.children.find(isElement)
  if (!document) throw new XmlRefused('empty')
  return document
}

/** The tree as text that mammoth can read again. */
export const writeXml = (root: XmlElement): string => {
  const names = [...NAMESPACES, [OTHER, 'urn:other'] as const]
  const declared = names.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  return writeElement(root, [...new Set(declared)].join(''))
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** The first child element of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => isElement(child) && child.name === name)

export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => isElement(child)).filter((child) => child.name === name) ?? []

/** All elements of that name below an element, in document order. */
export const descendantsOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children
    .filter(isElement)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)])

export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes[name]

/** The visible text below a node: runs of `w:t`, tabs as one blank; deleted text is not `w:t`. */
export const textOfXml = (node: XmlNode): string => {
  if (typeof node === 'string') return ''
  if (node.name === 'w:t' || node.name === 'm:t') {
    return node.children.filter((child) => typeof child === 'string').join('')
  }
  if (node.name === 'w:tab') return ' '
  return node.children.map(textOfXml).join('')
}

export const anElement = (
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement => ({ name, attributes, children })

/** A document of 300 pages has about 200,000 elements; a bomb of empty paragraphs has millions. */
const MAX_ELEMENTS = 400_000
/** Word itself nests a few dozen levels; recursion over more would exhaust the stack. */
const MAX_DEPTH = 200

const OTHER = 'other'

/** Prefix, address; the first address of a prefix is the one that is written out. */
const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
  ['dgm', 'http://schemas.openxmlformats.org/drawingml/2006/diagram'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
] as const

/** ISO 29500 Strict, which Word can save, names the same elements by other addresses. */
const STRICT_NAMESPACES = [
  ['w', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
  ['r', 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
  ['wp', 'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing'],
  ['a', 'http://purl.oclc.org/ooxml/drawingml/main'],
  ['pic', 'http://purl.oclc.org/ooxml/drawingml/picture'],
  ['c', 'http://purl.oclc.org/ooxml/drawingml/chart'],
  ['dgm', 'http://purl.oclc.org/ooxml/drawingml/diagram'],
  ['m', 'http://purl.oclc.org/ooxml/officeDocument/math'],
] as const

const PREFIXES: ReadonlyMap<string, string> = new Map(
  [...NAMESPACES, ...STRICT_NAMESPACES].map(([prefix, uri]) => [uri, prefix]),
)

const canonicalName = (uri: string, local: string): string => {
  if (uri === '') return local
  if (uri === 'http://www.w3.org/XML/1998/namespace') return `xml:${local}`
  return `${PREFIXES.get(uri) ?? OTHER}:${local}`
}

const decode = (data: Uint8Array): string => {
  const [first, second] = data
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(encoding).decode(data)
}

const writeElement = (element: XmlElement, declarations = ''): string => {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')
  const children = element.children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : writeElement(child)))
    .join('')
  return `<${element.name}${declarations}${attributes}>${children}</${element.name}>`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}
const escapeXml = (text: string): string =>
  text.replace(/[&<>"\n\t]/g, (character) => ESCAPES[character] ?? character)
