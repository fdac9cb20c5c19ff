/**
 * What files and documents are read into before they are scanned: running text, or a grid of cells.
 * `where` is what a person is told (正文, 附件1.xlsx 工作表“名单”…); `cellWhere` gets zero-based
 * row and column numbers.
 */
export type ContentPart =
  | { kind: 'text'; where: string; text: string }
  | {
      kind: 'table'
      where: string
      rows: readonly (readonly string[])[]
      cellWhere?: (row: number, column: number) => string
    }
