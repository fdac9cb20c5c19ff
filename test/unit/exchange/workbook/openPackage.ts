import { text } from 'node:stream/consumers'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { fromBufferPromise } from 'yauzl'
import { collectBytes } from '../../../../src/exchange/workbook/collectBytes'
import { writeWorkbook } from '../../../../src/exchange/workbook/writeWorkbook'
import type { WorkbookOutput } from '../../../../src/exchange/workbook/workbookOutput'

/** An element of a part with its attributes and the text right inside it. */
export type Element = { name: string; attributes: Record<string, string>; text: string }

export type OpenPackage = {
  parts: ReadonlyMap<string, string>
  /** The elements of a part in document order; all of them, or those of a name. */
  elements: (part: string, name?: string) => Element[]
}

/** The parts of a workbook that was written; throws when one is not well-formed XML. */
export const openPackage = async (bytes: Buffer): Promise<OpenPackage> => {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true })
  const parts = new Map<string, string>()
  for await (const entry of zip.eachEntry())
    parts.set(String(entry.fileName), await text(await zip.openReadStreamPromise(entry)))
  const parsed = new Map([...parts].map(([name, xml]) => [name, elementsOf(xml)]))
  return {
    parts,
    elements: (part, name) =>
      (parsed.get(part) ?? []).filter((element) => name === undefined || element.name === name),
  }
}

export const written = async (workbook: WorkbookOutput): Promise<OpenPackage> =>
  openPackage(await collectBytes(writeWorkbook(workbook)))

/** The texts of the cells that hold one, by their names. */
export const cellsOf = (
  { elements }: OpenPackage,
  part = 'xl/worksheets/sheet1.xml',
): Record<string, { type: string; value: string; format: number }> => {
  const cells: Record<string, { type: string; value: string; format: number }> = {}
  let at = ''
  for (const { name, attributes, text: value } of elements(part)) {
    if (name === 'c') {
      at = attributes.r ?? ''
      cells[at] = { type: attributes.t ?? 'n', value: '', format: Number(attributes.s) }
    }
    const cell = cells[at]
    if (cell && (name === 't' || name === 'v')) cell.value = value
    if (name === 'f') throw new Error(`${at} holds a formula`)
  }
  return cells
}

const elementsOf = (xml: string): Element[] => {
  const elements: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const element = { name, attributes, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (piece) => {
    const element = open.at(-1)
    if (element) element.text += piece
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return elements
}
