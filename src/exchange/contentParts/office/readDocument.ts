import type { Reader } from '../readingContext'
import type { XmlHandler } from '../xml/walkXml'
import { officeTextHandler } from './officeTextHandler'
import { readPackage } from './readPackage'

const LABELS: Readonly<Record<string, string>> = {
  document: '正文',
  hdr: '页眉',
  ftr: '页脚',
  footnotes: '脚注',
  endnotes: '尾注',
  comments: '批注',
  glossaryDocument: '构建基块',
  chartSpace: '图表',
  settings: '文档设置',
  numbering: '编号',
}

/** Style names and the authors of revisions: nothing that could be published by oversight. */
const WITHOUT_TEXT = new Set(['styles', 'webSettings', 'people', 'commentsEx', 'commentsIds'])

/** Word documents (.docx, .docm and templates), revisions, comments and hidden words included. */
export const readDocument: Reader = (file, context) =>
  readPackage(file, context, ({ reading, context: { budget } }) => ({
    mainPart: /^word\/document\d*\.xml$/iu,
    handlerFor: ({ root }): XmlHandler | undefined =>
      WITHOUT_TEXT.has(root.name)
        ? undefined
        : officeTextHandler({
            reading,
            budget,
            label: LABELS[root.name] ?? '其他内容',
            countsParagraphs: root.name === 'document',
          }),
  }))
