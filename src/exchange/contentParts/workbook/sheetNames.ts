import { addText, type Reading } from '../reading'
import type { Relationship } from '../office/relationships'
import { attributeOf, type XmlHandler } from '../xml/walkXml'

/** Which sheet a part of the workbook belongs to, as a person finds it. */
export type SheetNames = {
  /** Reads `xl/workbook.xml`: sheets and the names that are defined. */
  handler: XmlHandler
  /** 工作表“明细”（隐藏）; a part that the workbook does not list is called after its file. */
  ofSheet: (part: string) => string
  /** Of comments or a drawing: the sheet that refers to it, '' where none does. */
  ofAttached: (part: string) => string
}

export const sheetNames = (
  reading: Reading,
  relationships: readonly Relationship[],
): SheetNames => {
  const byPart = new Map<string, string>()
  const workbook = relationships.find(
    ({ source, type }) => source === '' && type === 'officeDocument',
  )?.target
  const targets = new Map(
    relationships
      .filter(({ source }) => source === workbook)
      .map(({ id, target }) => [id, target] as const),
  )
  const owners = new Map(relationships.map(({ target, source }) => [target, source] as const))
  let definedName = ''
  let text = ''
  return {
    handler: {
      open: (element) => {
        text = ''
        if (element.name === 'definedName') definedName = attributeOf(element, 'name') ?? ''
        if (element.name !== 'sheet') return
        const name = attributeOf(element, 'name') ?? ''
        const isHidden = /hidden$/iu.test(attributeOf(element, 'state') ?? '')
        const target = targets.get(attributeOf(element, 'id') ?? '')
        if (target) byPart.set(target, `工作表“${name}”${isHidden ? '（隐藏）' : ''}`)
        addText(reading, '工作表名称', name)
      },
      text: (characters) => (text += characters),
      close: (name) => {
        if (name !== 'definedName') return
        addText(reading, `定义的名称“${definedName}”`, text)
        addText(reading, '定义的名称', definedName)
      },
    },
    ofSheet: (part) => byPart.get(part) ?? `未列出的工作表“${part.split('/').at(-1)}”`,
    ofAttached: (part) => byPart.get(owners.get(part) ?? '') ?? '',
  }
}
