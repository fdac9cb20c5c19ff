import type { Comment } from 'docx'
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'

export type LibraryDocxOptions = {
  paragraphs: readonly string[]
  tables: readonly string[][][]
  comment?: string
}

const paragraph = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] })

const table = (rows: readonly string[][]): Table =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((cell) => new TableCell({ children: [paragraph(cell)] })),
        }),
    ),
  })

/** The same content as a common library packs it: styles, settings and many more parts. */
export const makeDocxByLibrary = ({
  paragraphs,
  tables,
  comment,
}: LibraryDocxOptions): Promise<Buffer> => {
  const commented = new Paragraph({
    children: [
      new CommentRangeStart(0),
      new TextRun('请核对附件数据'),
      new CommentRangeEnd(0),
      new TextRun({ children: [new CommentReference(0)] }),
    ],
  })
  return Packer.toBuffer(
    new Document({
      ...(comment === undefined
        ? {}
        : {
            comments: {
              children: [
                {
                  id: 0,
                  author: '经办人',
                  date: new Date('2023-03-01T08:00:00Z'),
                  children: [paragraph(comment)],
                } satisfies ConstructorParameters<typeof Comment>[0],
              ],
            },
          }),
      sections: [
        {
          children: [
            ...paragraphs.map(paragraph),
            ...(comment === undefined ? [] : [commented]),
            ...tables.map(table),
          ],
        },
      ],
    }),
  )
}
