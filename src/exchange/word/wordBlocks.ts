import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Paragraph,
  type FileChild,
  type IRunOptions,
} from 'docx'
import type { PrintAlign, PrintBlock } from '../print/printBlocks'
import type { PrintImage } from '../print/printImages'
import { FIRST_LINE, SIZE, TYPE_WIDTH } from './wordLayout'
import { levelOf, listReference } from './wordLists'
import { wordRuns } from './wordRuns'
import { bodyTable } from './wordTables'

export type WordBlocksOptions = {
  blocks: readonly PrintBlock[]
  images: ReadonlyMap<string, PrintImage>
  /** In a table: smaller, without indentation. */
  inTable?: boolean
}

/** The body as paragraphs and tables of Word. */
export const wordBlocks = (options: WordBlocksOptions): FileChild[] =>
  options.blocks.flatMap((block) => wordBlock(block, options))

const wordBlock = (block: PrintBlock, options: WordBlocksOptions): FileChild[] => {
  const { images, inTable = false } = options
  const look: IRunOptions = inTable ? { size: SIZE.table } : {}
  const leading = inTable ? { spacing: TABLE_LEADING } : {}
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          ...leading,
          ...aligned(block.align),
          heading: HEADINGS[block.level],
          children: wordRuns(block.runs),
        }),
      ]
    case 'paragraph': {
      const isIndented = !inTable && block.align === '' && !block.isAddressee
      return [
        new Paragraph({
          ...leading,
          ...aligned(block.align),
          ...(isIndented ? { indent: FIRST_LINE } : {}),
          children: wordRuns(block.runs, look),
        }),
      ]
    }
    case 'quote':
      return [
        new Paragraph({
          ...leading,
          style: 'Quote',
          indent: { left: 640, right: 640 },
          children: wordRuns(block.runs, look),
        }),
      ]
    case 'item':
      return [
        new Paragraph({
          ...leading,
          numbering: { reference: listReference(block), level: levelOf(block.depth) },
          children: wordRuns(block.runs, look),
        }),
      ]
    case 'rule':
      return [
        new Paragraph({
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000' } },
        }),
      ]
    case 'image': {
      const image = images.get(block.id)
      return image ? [picture(image)] : []
    }
    case 'table':
      return [bodyTable(block.rows, (blocks) => wordBlocks({ blocks, images, inTable: true }))]
  }
}

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

const TABLE_LEADING = { line: 320, lineRule: LineRuleType.AT_LEAST } as const

const aligned = (align: PrintAlign) => {
  if (align === '') return { alignment: AlignmentType.BOTH }
  return { alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.RIGHT }
}

/** At most as wide as the type area and 600 pixels high, at 96 to the inch. */
const picture = ({ type, data, width, height }: PrintImage): Paragraph => {
  const scale = Math.min(1, TYPE_WIDTH / 15 / width, 600 / height)
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    // A fixed leading would cut the picture off.
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ImageRun({
        type,
        data,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
      }),
    ],
  })
}
