import type { Reader } from '../readingContext'
import { attributeOf, type XmlElement } from '../xml/walkXml'
import { officeTextHandler } from './officeTextHandler'
import { readPackage } from './readPackage'

const LABELS: Readonly<Record<string, string>> = {
  sldMaster: '幻灯片母版',
  sldLayout: '幻灯片版式',
  notesMaster: '备注母版',
  cmLst: '批注',
  cmAuthorLst: '批注作者',
  chartSpace: '图表',
}

/** Presentations (.pptx): slides, hidden ones too, notes, comments, charts and what is embedded. */
export const readPresentation: Reader = (file, context) =>
  readPackage(file, context, ({ reading, context: { budget } }) => ({
    mainPart: /^ppt\/presentation\.xml$/iu,
    handlerFor: ({ root, name }) =>
      officeTextHandler({ reading, budget, label: labelOf(root, name) }),
  }))

const labelOf = (root: XmlElement, name: string): string => {
  const number = /(\d+)\.xml$/u.exec(name)?.[1] ?? ''
  if (root.name === 'sld')
    return `幻灯片${number}${attributeOf(root, 'show') === '0' ? '（隐藏）' : ''}`
  if (root.name === 'notes') return `幻灯片备注${number}`
  return LABELS[root.name] ?? '其他内容'
}
