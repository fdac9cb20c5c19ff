import type { DirectoryGrid } from './directoryGrid'
import type { DirectoryHeader } from './readHeader'
import { stripSpace } from './tidyText'

/** What a physical row below a header is. */
export type LineKind = 'data' | 'title' | 'header' | 'note' | 'section' | 'other'

const NOTE = /^(?:备?注\d*[:：.、]|说明[:：]|填表说明|填报说明|注释[:：]|附注|[*＊※]|备注$|注$)/u
const SIGNATURE =
  /^(?:填报|填表|制表|编制|审核|审批|签发|复核|负责|分管|经办|联系|报送|公章|盖章|单位[(（]|日期|时间[:：]|附件|附表|联系电话)|[（(](?:盖章|公章|签字)[)）]/u
const DATE_LINE =
  /^[0-9〇○一二三四五六七八九十]{2,4}年[0-9一二三四五六七八九十]{1,2}月(?:[0-9一二三四五六七八九十]{1,3}日)?$/u
const PAGE_NUMBER = /^(?:第\d+页.*|[-—–－]+\d+[-—–－]+|\d+\/\d+)$/u
const TOTAL = /^(?:合计|总计|小计|共计)/u
const TITLE =
  /领域|政务公开|标准目录|公开目录|公开清单|事项目录|事项清单|(?:目录|清单|一览表)(?:[（(].*[)）])?$/u

/** Kind of a row; `header` is the one of the table it would belong to. */
export const lineKind = ({
  grid,
  header,
  row,
}: {
  grid: DirectoryGrid
  header: DirectoryHeader
  row: number
}): LineKind => {
  const cells = printedCells(grid, row)
  if (isRepeatedHeader({ cells, header })) return 'header'
  if (isCountOfColumns(cells)) return 'other'
  const [first] = cells
  if (!first) return 'other'
  const distinct = new Set(cells.map(({ text }) => text))
  const isAlone = distinct.size === 1
  const isWide = first.width * 2 >= header.columns.length
  const isBeside = isWide || !isTextColumn(header, first.column)
  if (TOTAL.test(first.text) && isBeside) return 'other'
  if (isBeside && cells.length <= 4 && NOTE.test(first.text)) return 'note'
  if (isAlone && (DATE_LINE.test(first.text) || PAGE_NUMBER.test(first.text))) return 'note'
  if (isBeside && cells.every(({ text }) => SIGNATURE.test(text) || DATE_LINE.test(text)))
    return 'note'
  if (isAlone && isTitle({ text: first.text, isWide, isBeside })) return 'title'
  if (isAlone && isWide) return 'section'
  return 'data'
}

const isTitle = ({
  text,
  isWide,
  isBeside,
}: {
  text: string
  isWide: boolean
  isBeside: boolean
}): boolean =>
  text.length <= 80 &&
  (isWide ? TITLE.test(text) : isBeside && /领域.*(?:目录|清单)|标准目录/u.test(text))

/** The words of a table's own title, without the mark of a page that goes on. */
export const titleWords = (text: string): string =>
  stripSpace(text).replace(/[（(]?续(?:表)?[一二三四五六七八九十\d]*[)）]?$/u, '')

type PrintedCell = { column: number; text: string; width: number }

/** The cells of a row with a text of their own, white space removed. */
export const printedCells = (grid: DirectoryGrid, row: number): PrintedCell[] =>
  Array.from({ length: grid.width }, (_, column) => column).flatMap((column) => {
    const text = stripSpace(grid.ownText(row, column))
    if (text === '') return []
    const { merge } = grid.cellAt(row, column)
    const width = merge ? Math.min(merge.toColumn, grid.width - 1) - merge.fromColumn + 1 : 1
    return [{ column, text, width }]
  })

const isRepeatedHeader = ({
  cells,
  header,
}: {
  cells: readonly PrintedCell[]
  header: DirectoryHeader
}): boolean => {
  const headersAt = new Map(header.columns.map(({ column, headers }) => [column, headers]))
  const same = cells.filter(({ column, text }) => headersAt.get(column)?.includes(text)).length
  return same >= 2 && same * 2 > cells.length
}

/** (1) (2) (3) or 1 2 3 … under the header: the numbers of the columns. */
const isCountOfColumns = (cells: readonly PrintedCell[]): boolean =>
  cells.length >= 4 &&
  cells.every(
    ({ text }, at) =>
      text.normalize('NFKC').replace(/[()]/gu, '') === String(at + 1) ||
      text === '一二三四五六七八九十'[at] ||
      text === '甲乙丙丁'[at],
  )

/** A lone cell below 公开内容, 公开渠道 … goes on with the item above. */
const isTextColumn = (header: DirectoryHeader, column: number): boolean => {
  const meaning = header.columns.find((one) => one.column === column)?.meaning
  return meaning !== undefined && meaning !== 'serial' && meaning !== 'path' && meaning !== 'domain'
}
