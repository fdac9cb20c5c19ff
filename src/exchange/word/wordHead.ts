import { AlignmentType, HeadingLevel, PageNumber, Paragraph, TextRun } from 'docx'
import type { PrintRun } from '../print/printBlocks'
import { SIZE } from './wordLayout'
import { wordRuns } from './wordRuns'

export const wordTitle = (title: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.TITLE, text: title })

/** A line of the head: numbers, validity; empty as the gap below a table. */
export const wordHeadLine = (text: string, align: 'left' | 'center', bold = false): Paragraph =>
  new Paragraph({
    alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
    children: [new TextRun({ text, bold })],
  })

/** `— 1 —` (GB/T 9704—2012, 7.5), then where the text comes from. */
export const wordFooter = (source: readonly PrintRun[]): Paragraph[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: 28, children: ['— ', PageNumber.CURRENT, ' —'] })],
  }),
  new Paragraph({
    alignment: AlignmentType.LEFT,
    spacing: { line: 240 },
    children: wordRuns(source, { size: SIZE.footer, color: '595959' }),
  }),
]
