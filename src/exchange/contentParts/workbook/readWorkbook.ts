import type { Reader } from '../readingContext'
import type { XmlHandler } from '../xml/walkXml'
import { officeTextHandler } from '../office/officeTextHandler'
import { readPackage } from '../office/readPackage'
import { cachedValuesHandler } from './cachedValuesHandler'
import { commentsHandler } from './commentsHandler'
import { sharedStrings } from './sharedStrings'
import { sheetHandler } from './sheetHandler'
import { sheetNames } from './sheetNames'

const CACHED: Readonly<Record<string, string>> = {
  externalLink: '外部链接的缓存值',
  pivotCacheDefinition: '数据透视表缓存',
  pivotCacheRecords: '数据透视表缓存',
}
const WITHOUT_TEXT = new Set(['styleSheet', 'metadata'])

/** Cells point to shared strings, and sheets have their names from the workbook: these come first. */
const orderOf = (name: string): number => {
  if (/(^|\/)workbook\.xml$/iu.test(name)) return 0
  return /(^|\/)sharedStrings\.xml$/iu.test(name) ? 1 : 2
}

/** Workbooks (.xlsx, .xlsm and templates): every sheet, whatever its state, and what goes with it. */
export const readWorkbook: Reader = (file, context) =>
  readPackage(file, context, ({ reading, relationships }) => {
    const { budget } = context
    const strings = sharedStrings()
    const names = sheetNames(reading, relationships)
    return {
      mainPart: /^xl\/workbook\.xml$/iu,
      order: orderOf,
      handlerFor: ({ root, name }): XmlHandler | undefined => {
        if (root.name === 'workbook') return names.handler
        if (root.name === 'sst') return strings.handler
        if (root.name === 'worksheet' || root.name === 'macrosheet')
          return sheetHandler({ sheet: names.ofSheet(name), reading, strings, budget })
        if (root.name === 'comments' || root.name === 'ThreadedComments')
          return commentsHandler(reading, names.ofAttached(name))
        const cached = CACHED[root.name]
        if (cached) return cachedValuesHandler({ reading, where: cached, budget })
        if (WITHOUT_TEXT.has(root.name)) return undefined
        const label = root.name === 'wsDr' ? '文本框' : '其他内容'
        const where = `${label} ${names.ofAttached(name)}`.trim()
        return officeTextHandler({ reading, budget, label: where })
      },
      finish: () => strings.addLeftOvers(reading),
    }
  })
