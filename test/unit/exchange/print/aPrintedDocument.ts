import { civilDate } from '../../../../src/domain/calendar/civilDate'
import type { RichTextTree } from '../../../../src/domain/publication/publicRecords'
import {
  headingNode,
  linkNode,
  listItemNode,
  listNode,
  paragraphNode,
  quoteNode,
  rootNode,
  ruleNode,
  tableCellNode,
  tableNode,
  tableRowNode,
  textNode,
  uploadNode,
  type LexicalNode,
} from '../../../../src/exchange/word/lexicalNodes'
import type { PrintedDocument } from '../../../../src/exchange/print/printedDocument'

export const treeOf = (...nodes: LexicalNode[]): RichTextTree =>
  ({ root: rootNode(nodes) }) as unknown as RichTextTree

export const text = (words: string, format = 0): LexicalNode => textNode(words, format)
export const p = (...parts: (string | LexicalNode)[]): LexicalNode =>
  paragraphNode(parts.map(asNode))
export const h = (tag: 'h2' | 'h3' | 'h4', words: string): LexicalNode =>
  headingNode({ tag, children: [text(words)], align: '' })
export const link = (words: string, url: string): LexicalNode =>
  linkNode({ url, id: '0', children: [text(words)] })
export const quote = (words: string): LexicalNode => quoteNode([text(words)])
export const signed = (words: string): LexicalNode => paragraphNode([text(words)], 'right')
export const rule = ruleNode
export const picture = (id: string): LexicalNode => uploadNode({ value: id, id: '1' })

export const list = (
  ordered: boolean,
  start: number,
  ...items: (string | LexicalNode)[]
): LexicalNode => {
  let value = start
  const listItems = items.map(asNode).map((node) => {
    const item = listItemNode({ value, indent: 0, children: [node] })
    // The item that only holds a deeper list does not count.
    if (node.type !== 'list') value += 1
    return item
  })
  return listNode({ ordered, start, items: listItems })
}

type CellText = string | { text: string; colSpan?: number; rowSpan?: number }

/** `#` before the text of a cell makes a header of it. */
export const table = (...rows: CellText[][]): LexicalNode =>
  tableNode(
    rows.map((cells) =>
      tableRowNode(
        cells.map((cell) => {
          const {
            text: words,
            colSpan = 1,
            rowSpan = 1,
          } = typeof cell === 'string' ? { text: cell } : cell
          const isHeader = words.startsWith('#')
          return tableCellNode({
            children: [p(words.replace(/^#/, ''))],
            colSpan,
            rowSpan,
            isHeader,
          })
        }),
      ),
    ),
  )

const asNode = (part: string | LexicalNode): LexicalNode =>
  typeof part === 'string' ? text(part) : part

export const aPrintedDocument = (changes: Partial<PrintedDocument> = {}): PrintedDocument => ({
  title: '衡南县人民政府办公室关于印发《衡南县防汛应急预案》的通知',
  documentNumber: '南政办发〔2022〕5号',
  registrationNumber: 'HNDR-2022-01005',
  issuer: '衡南县人民政府办公室',
  dateMade: '2022年5月10日',
  facts: [{ label: '有效性', value: '现行有效' }],
  body: treeOf(p('各乡镇人民政府：'), p('现将预案印发给你们。')),
  elements: [],
  footer: '来源：http://gongkai.example/d/1　SHA-256：' + '0123456789abcdef'.repeat(4),
  madeOn: civilDate('2022-05-12'),
  ...changes,
})
