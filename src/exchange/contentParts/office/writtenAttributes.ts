import { attributeOf, type XmlElement } from '../xml/walkXml'

/** Attributes that hold words of a person's, by their element; `*` for any element. */
const WRITTEN: readonly (readonly [element: string, attribute: string, label: string])[] = [
  ['*', 'descr', '替代文字'],
  ['*', 'instr', '域代码'],
  ['*', 'tooltip', '链接提示'],
  ['docPr', 'title', '替代文字'],
  ['cNvPr', 'title', '替代文字'],
  ['tblCaption', 'val', '替代文字'],
  ['tblDescription', 'val', '替代文字'],
  ['docVar', 'val', '文档变量'],
  ['listItem', 'displayText', '下拉选项'],
  ['listItem', 'value', '下拉选项'],
  ['listEntry', 'val', '下拉选项'],
  ['default', 'val', '窗体文字'],
  ['helpText', 'val', '窗体文字'],
  ['statusText', 'val', '窗体文字'],
  ['alias', 'val', '控件标题'],
  ['textpath', 'string', '艺术字'],
  ['lvlText', 'val', '编号文字'],
]

/** The words in the attributes of one element, each with what it is. */
export const writtenAttributes = (element: XmlElement): { label: string; text: string }[] =>
  WRITTEN.flatMap(([name, attribute, label]) => {
    if (name !== '*' && name !== element.name) return []
    const text = attributeOf(element, attribute)
    return text ? [{ label, text }] : []
  })
