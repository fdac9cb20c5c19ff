import { openArchive } from '../archive/openArchive'
import { addText, emptyReading, withoutRepeats, type Reading } from '../reading'
import type { Reader } from '../readingContext'
import { ENCRYPTED, Unreadable } from '../unreadable'
import { attributeOf, walkXml, type XmlHandler } from '../xml/walkXml'

const SILENT =
  /(^|\/)(settings|manifest|Res|PublicRes|DocumentRes)\.xml$|\.(ttf|otf|rdf)$|mimetype$/iu
/** What ends a line: paragraphs of OpenDocument, text objects of OFD. */
const LINE = new Set(['p', 'h', 'TextObject'])
const CELL = new Set(['table-cell', 'covered-table-cell'])

/**
 * OpenDocument (.odt, .ods, .odp) and OFD (版式文件, GB/T 33190): every text in every part, a line a
 * paragraph, a row of a table on one line with its cells parted by tabs.
 */
export const readOpenDocument: Reader = async ({ data }, { budget, readNested }) => {
  const entries = await openArchive(data, budget)
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new Unreadable(ENCRYPTED)
  const reading = emptyReading()
  for (const entry of entries) {
    const { name } = entry
    if (SILENT.test(name)) {
      if (/manifest\.xml$/iu.test(name)) await refuseEncrypted(entry.chunks())
    } else if (name.endsWith('.xml'))
      await walkXml(entry.chunks(), () => linesHandler(reading, labelOf(name)))
    else await readNested({ into: reading, path: `嵌入文件 ${name}`, data: await entry.bytes() })
  }
  return withoutRepeats(reading)
}

const labelOf = (name: string): string => {
  const page = /Pages\/Page_(\d+)\//u.exec(name)?.[1]
  if (page) return `第${Number(page) + 1}页`
  if (/(^|\/)(meta|OFD)\.xml$/iu.test(name)) return '文档属性'
  return name === 'content.xml' ? '正文' : `其他内容（${name}）`
}

/** An encrypted OpenDocument is an ordinary archive whose manifest says so. */
const refuseEncrypted = (chunks: AsyncIterable<Buffer>): Promise<void> =>
  walkXml(chunks, () => ({
    open: ({ name }) => {
      if (name === 'encryption-data') throw new Unreadable(ENCRYPTED)
    },
  }))

const linesHandler = (reading: Reading, label: string): XmlHandler => {
  let text = ''
  let rows = 0
  const flush = (): void => {
    addText(reading, label, text.trimEnd())
    text = ''
  }
  return {
    open: (element) => {
      if (element.name === 'table-row') rows++
      else if (element.name === 's') text += ' '
      else if (element.name === 'tab') text += '\t'
      else if (element.name === 'line-break') text += '\n'
      const address = attributeOf(element, 'href')
      if (address?.includes(':')) addText(reading, '链接地址', address)
    },
    text: (characters) => (text += withoutIndent(characters)),
    close: (name) => {
      if (CELL.has(name)) text += '\t'
      else if (name === 'table-row') {
        rows--
        flush()
      } else if (LINE.has(name) || !isInline(name)) {
        if (rows === 0) flush()
      }
    },
  }
}

/** Line breaks of the XML file, with the blanks around them, are no text. */
const withoutIndent = (characters: string): string =>
  characters
    .split('\n')
    .map((line, at, { length }) => {
      const begun = at > 0 ? line.trimStart() : line
      return at < length - 1 ? begun.trimEnd() : begun
    })
    .join('')

const isInline = (name: string): boolean =>
  ['span', 'a', 's', 'tab', 'line-break', 'TextCode', 'CGTransform', 'Glyphs'].includes(name)
