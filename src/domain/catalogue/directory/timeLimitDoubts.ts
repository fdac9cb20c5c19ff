import { parseTimeLimit } from '../../time-limits/parseTimeLimit'
import { cellName } from '../../spreadsheet/sheetRow'
import type { CellDoubt, ColumnMeaning, DirectoryRow } from './directoryReading'
import { doubtAtCell } from './doubtAtCell'
import type { EffectiveCell } from './effectiveCells'
import { stripSpace } from './tidyText'

type Row = Pick<DirectoryRow, 'timeLimit' | 'timeLimitParts' | 'methods'>

/** Where a limit may have slipped to; channels and ticks never read as limits. */
const SHIFT_MEANINGS: readonly ColumnMeaning[] = [
  'content',
  'bases',
  'organ',
  'unit',
  'office',
  'form',
  'process',
  'extra',
]
const LONGEST_SHIFTED = 60

/**
 * What a person must look at about 公开时限: no limit in its cell (and where one seems to stand), two limits
 * in one cell, a limit that the grammar does not understand, an answer's clock on a proactive row.
 */
export const timeLimitDoubts = ({
  row,
  cells,
}: {
  row: Row
  cells: readonly EffectiveCell[]
}): CellDoubt[] => {
  const cell = cells.find(({ column }) => column.meaning === 'timeLimit')
  if (!cell || cell.isOpenDitto) return []
  const doubt = (reason: string): CellDoubt => doubtAtCell(cell, reason)
  const { clauses, needsReview, reasons } = parseTimeLimit(row.timeLimit)
  if (clauses.every(({ kind }) => kind === 'unclear')) {
    const shifted = cells.find(isShiftedLimit)
    if (shifted) return shiftDoubts({ cell, shifted, timeLimit: row.timeLimit })
  }
  if (row.timeLimitParts.length > 1)
    return [
      doubt(
        `一格里有${row.timeLimitParts.length}个公开时限：${row.timeLimitParts.join('；')}。请分别确认`,
      ),
    ]
  const found = needsReview ? [doubt(reasons.join('；'))] : []
  const isAnswer = clauses.some(({ onRequest }) => onRequest === true)
  if (isAnswer && row.methods.includes('proactive'))
    found.push(doubt('公开方式为主动公开，时限却自收到申请起算，请核对'))
  if (isAnswer && row.methods.length === 0)
    found.push(doubt('时限自收到申请起算，应为依申请公开，请确认公开方式'))
  return found
}

const isShiftedLimit = (cell: EffectiveCell): boolean => {
  const text = stripSpace(cell.text)
  if (text === '' || text.length > LONGEST_SHIFTED) return false
  if (!SHIFT_MEANINGS.includes(cell.column.meaning)) return false
  const { clauses } = parseTimeLimit(text)
  return (
    clauses.length > 0 &&
    clauses.every(
      ({ kind, anchor, amount }) =>
        kind === 'within' && amount !== undefined && (anchor !== 'none' || text.length < 12),
    )
  )
}

const shiftDoubts = ({
  cell,
  shifted,
  timeLimit,
}: {
  cell: EffectiveCell
  shifted: EffectiveCell
  timeLimit: string
}): CellDoubt[] => {
  const place = cellName(shifted.row, shifted.column.column)
  const text = stripSpace(shifted.text)
  const here = timeLimit === '' ? '公开时限为空' : '这里没有读到公开时限'
  return [
    doubtAtCell(
      cell,
      `${here}；${place}（${shifted.column.label}）里像是时限：“${text}”，可能错列`,
    ),
    doubtAtCell(shifted, `这里像是公开时限：“${text}”，可能与${cell.column.label}列错位`),
  ]
}
