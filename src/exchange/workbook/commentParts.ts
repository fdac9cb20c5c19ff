import { cellName } from '../../domain/spreadsheet/sheetRow'
import type { CellComment } from './sheetXml'
import { cellText } from './xmlText'

/** The part that says which cell has which comment. */
export function* commentsXml(comments: readonly CellComment[]): Generator<string> {
  yield (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<authors><author></author></authors><commentList>'
  )
  for (const { row, column, text } of comments)
    yield (
      `<comment ref="${cellName(row, column)}" authorId="0"><text><t xml:space="preserve">` +
      `${cellText(text)}</t></text></comment>`
    )
  yield '</commentList></comments>'
}

/** The boxes that the comments appear in, in the old drawing language that Excel still demands for them. */
export function* commentBoxesXml(comments: readonly CellComment[]): Generator<string> {
  yield (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
    ' xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  )
  let id = FIRST_SHAPE
  for (const comment of comments) {
    yield boxXml(comment, id)
    id += 1
  }
  yield '</xml>'
}

const FIRST_SHAPE = 1025

/** The anchor counts columns and rows from 0: beside the cell, two columns wide and five rows high. */
const boxXml = ({ row, column }: CellComment, id: number): string =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:160pt;height:75pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
  '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
  '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
  '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
  `<x:Anchor>${column + 1}, 15, ${Math.max(row - 2, 0)}, 10, ${column + 3}, 15, ${Math.max(row - 2, 0) + 5}, 4</x:Anchor>` +
  `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
