import type { SheetRow } from '../../../domain/spreadsheet/sheetRow'
import { xmlFeed } from '../../contentParts/xml/walkXml'
import { openPart } from '../openPart'
import { refusalOf } from '../refusals'
import { rowBatch, turn } from '../rowBatch'
import { rowHandler, type CellContext } from './rowHandler'

type SheetSource = { data: Buffer; part: string; context: CellContext }

/**
 * The rows of a worksheet in batches, inflated as they are asked for and no further: one chunk of the
 * archive at a time. Throws `Unreadable`.
 */
export async function* readSheetRows({
  data,
  part,
  context,
}: SheetSource): AsyncGenerator<SheetRow[]> {
  const batch = rowBatch()
  const feed = xmlFeed(() => rowHandler({ context, add: batch.add }))
  try {
    const entry = await openPart({ data, part })
    for await (const chunk of entry.chunks()) {
      feed.write(chunk)
      if (!batch.isFull()) continue
      yield batch.take()
      await turn()
    }
    feed.close()
    if (!batch.isEmpty()) yield batch.take()
  } catch (error) {
    throw refusalOf(error)
  }
}
