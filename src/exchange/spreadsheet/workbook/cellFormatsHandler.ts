import { attributeOf, type XmlHandler } from '../../contentParts/xml/walkXml'
import { builtInFormat, customFormat, type ValueFormat } from './numberFormat'

/** Excel's own limit. */
const MOST_FORMATS = 65_490

/**
 * Reads `xl/styles.xml` into how numbers of each cell style are to be read, in the order of `cellXfs`
 * (the `s` of a cell). Formats of named styles and of conditional formatting are not those of cells.
 */
export const cellFormatsHandler = (formats: ValueFormat[]): XmlHandler => {
  const custom = new Map<number, ValueFormat>()
  const open: string[] = []
  return {
    open: (element) => {
      const parent = open.at(-1)
      open.push(element.name)
      const id = Number(attributeOf(element, 'numFmtId') ?? 0)
      if (element.name === 'numFmt' && parent === 'numFmts' && custom.size < MOST_FORMATS)
        custom.set(id, customFormat(attributeOf(element, 'formatCode') ?? ''))
      else if (element.name === 'xf' && parent === 'cellXfs' && formats.length < MOST_FORMATS)
        formats.push(custom.get(id) ?? builtInFormat(id))
    },
    close: () => void open.pop(),
  }
}
