import { widestWord } from '../print/breakLines'
import { columnWidths } from '../print/columnWidths'
import { textOfRuns, type PrintCell, type PrintRun } from '../print/printBlocks'
import { tableGrid } from '../print/tableGrid'
import { SIZE, TYPE_WIDTH } from './wordLayout'

/**
 * Column widths in twentieths of a point, by the text of the columns: Word would work them out by
 * itself, other programs take the grid of the file as it stands. Letters count half a character.
 */
export const wordColumns = (rows: readonly PrintCell[][]): number[] => {
  const { cells, columns } = tableGrid(rows)
  const measured = cells.map(({ column, colSpan, blocks }) => {
    const lines = blocks.flatMap((block) => ('runs' in block ? [block.runs] : []))
    return {
      column,
      colSpan,
      narrow:
        MARGIN + Math.max(CHARACTER * 2, ...lines.map((runs) => widestWord({ runs, measure }))),
      wide: MARGIN + Math.max(0, ...lines.map(widthOf)),
    }
  })
  return columnWidths({ cells: measured, columns, width: TYPE_WIDTH }).map(Math.round)
}

/** Half points to twentieths of a point. */
const CHARACTER = SIZE.table * 10
const MARGIN = 240

const measure = (text: string): number =>
  [...text].reduce(
    (sum, one) => sum + (one.charCodeAt(0) < 0x2000 ? CHARACTER * 0.55 : CHARACTER),
    0,
  )

const widthOf = (runs: readonly PrintRun[]): number =>
  Math.max(...textOfRuns(runs).split('\n').map(measure))
