import type { MergedRange, SheetRow } from '../../spreadsheet/sheetRow'
import { squeeze } from './cleanText'
import type { ColumnMapping } from './columnMapping'
import type { JudgedRow, Report } from './judgedRow'
import { createMergedCells } from './mergedCells'
import { readBank } from './readBank'
import { readIdentity } from './readIdentity'
import { readName } from './readName'
import { looksLikeVillage } from './readPlace'

export type Payee = Pick<JudgedRow, 'name' | 'identity' | 'bank'>

export type PayeeReader = (input: {
  row: SheetRow
  report: Report
  /** The row names the row it corrects, so masked numbers mean: as they were. */
  isCorrection: boolean
}) => Payee

/**
 * Reads who is paid. Where the name's cell is merged over several rows (a household's plots), the rows
 * below have the payee of the first; without a merge an empty name stays empty and is an error.
 */
export const createPayeeReader = ({
  mapping,
  merges,
}: {
  mapping: ColumnMapping
  merges: readonly MergedRange[]
}): PayeeReader => {
  const { name: nameColumn, identity: identityColumn, bank: bankColumn } = mapping.fields
  const isMerged = createMergedCells(merges, nameColumn)
  let above: Payee | null = null

  return ({ row, report, isCorrection }) => {
    const nameText = row.texts[nameColumn!] ?? ''
    const isBelow = isMerged(row.number)
    if (isBelow && above && squeeze(nameText) === '') return above
    const read = (column: number) => ({
      text: row.texts[column] ?? '',
      kind: row.kinds[column] ?? 'empty',
      mayBeUnchanged: isCorrection,
      report,
    })
    const name = readName(nameText, report)
    const identity = identityColumn === undefined ? null : readIdentity(read(identityColumn))
    const bank = bankColumn === undefined ? null : readBank(read(bankColumn))
    if (!identity && !bank && looksLikeVillage(name))
      report('name', 'doubt', '姓名像是村名：应为领款人姓名，请核对是否为小计行')
    above = { name, identity, bank }
    return above
  }
}
