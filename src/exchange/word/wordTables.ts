import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx'
import type { PrintBlock, PrintCell } from '../print/printBlocks'
import { wordColumns } from './wordColumns'
import { SIZE, TYPE_WIDTH } from './wordLayout'

/** Label and value, a row each. */
export const factTable = (facts: readonly { label: string; value: string }[]): Table => {
  const widths = [Math.round(TYPE_WIDTH * 0.24), Math.round(TYPE_WIDTH * 0.76)]
  return new Table({
    ...FULL_WIDTH,
    columnWidths: widths,
    rows: facts.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: false,
          children: [label, value].map(
            (text, column) =>
              new TableCell({
                margins: MARGINS,
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.CENTER,
                children: text.split('\n').map((line) => cellLine(line, column === 0)),
              }),
          ),
        }),
    ),
  })
}

/** Sets the content of a cell; only its paragraphs are taken, since cells hold no further tables. */
export type SetCell = (blocks: readonly PrintBlock[]) => readonly FileChild[]

/** A table of the body; its header rows are repeated on each page. */
export const bodyTable = (rows: readonly PrintCell[][], setCell: SetCell): Table =>
  new Table({
    ...FULL_WIDTH,
    columnWidths: wordColumns(rows),
    rows: rows.map(
      (cells) =>
        new TableRow({
          tableHeader: cells.length > 0 && cells.every(({ isHeader }) => isHeader),
          children: cells.map((cell) => bodyCell(cell, setCell)),
        }),
    ),
  })

const bodyCell = (cell: PrintCell, setCell: SetCell): TableCell => {
  const paragraphs = setCell(cell.blocks).filter((child) => child instanceof Paragraph)
  return new TableCell({
    margins: MARGINS,
    ...(cell.isHeader ? { shading: { type: ShadingType.CLEAR, fill: 'F0F0F0' } } : {}),
    columnSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    children: paragraphs.length > 0 ? paragraphs : [cellLine('', false)],
  })
}

const FULL_WIDTH = {
  width: { size: TYPE_WIDTH, type: WidthType.DXA },
  alignment: AlignmentType.CENTER,
} as const

const MARGINS = { top: 60, bottom: 60, left: 100, right: 100 } as const

const cellLine = (text: string, bold: boolean): Paragraph =>
  new Paragraph({
    spacing: { line: 320, lineRule: LineRuleType.AT_LEAST },
    children: [new TextRun({ text, bold, size: SIZE.table })],
  })
