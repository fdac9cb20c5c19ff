import type { RequestHandler } from 'express'
import { formatCivilDate } from '../../domain/calendar/civilDate'
import { subsidyTable } from '../../domain/subsidy/policy/subsidyTable'
import {
  SPREADSHEET_FORMATS,
  type PublicTable,
  type SpreadsheetFormat,
} from '../../domain/publication/publicTable'
import { contentDisposition } from '../contentDisposition'
import { finishPage } from '../finishPage'
import type { PortalContext } from '../portalContext'
import { subsidyListQuery } from '../query'
import { sendFinished } from '../sendFinished'
import { loadShell } from '../shell'
import { chosenBy, subsidyListTitle } from '../subsidyListTitle'

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const
type Format = keyof typeof TYPES

const isFormat = (text: string | undefined): text is Format => text !== undefined && text in TYPES

/** `/subsidies.xlsx`, `.csv`, `.json`: the list as it is filtered, the same columns in all three. */
export const subsidyDownloadHandler =
  (context: PortalContext): RequestHandler =>
  async (req, res, next) => {
    const format = (req.params as Record<string, string>).format
    if (!isFormat(format) || (isSpreadsheet(format) && !context.writeTable)) return next()
    const query = subsidyListQuery.parse(req.query)
    const { site, today } = await loadShell(context)
    const title = subsidyListTitle(site.county, query)
    const chosen = chosenBy(query)
    const table = subsidyTable({
      title,
      note: `${site.siteName}，截至${formatCivilDate(today)}${chosen && `，只列${chosen}的`}`,
      subsidies: await context.reader.subsidies(query),
    })
    const page = await finishPage(await contentOf(table, format, context))
    res.setHeader(
      'Content-Disposition',
      contentDisposition({
        fileName: `${title}.${format}`,
        hash: 'subsidies',
        mimeType: TYPES[format],
        bytes: page.raw.length,
      }),
    )
    sendFinished({
      ...{ req, res, page },
      contentType: TYPES[format],
      cacheControl: 'public, no-cache',
    })
  }

const isSpreadsheet = (format: Format): format is SpreadsheetFormat =>
  (SPREADSHEET_FORMATS as readonly string[]).includes(format)

/** JSON carries the labels of the columns beside their keys. */
const contentOf = async (
  table: PublicTable,
  format: Format,
  { writeTable }: PortalContext,
): Promise<string | Buffer> => {
  if (!isSpreadsheet(format) || !writeTable) {
    const { title, columns, rows } = table
    return JSON.stringify({
      title,
      columns: columns.map(({ key, label }) => ({ key, label })),
      rows,
    })
  }
  const chunks: Uint8Array[] = []
  for await (const chunk of writeTable(table, format)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
