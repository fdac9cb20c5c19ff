import type { PublicTable, PublicTableColumn } from '../../publication/publicTable'
import type { PublicSubsidy } from '../../publication/publicSubsidies'
import { SEVEN_ELEMENTS } from '../subsidyFields'
import { sevenElementsOf } from './sevenElements'

/** The columns of the list of subsidy policies: on the page, on paper and in every download. */
export const SUBSIDY_COLUMNS = [
  { key: 'name', label: SEVEN_ELEMENTS.name, width: 26, type: 'text' },
  { key: 'basis', label: SEVEN_ELEMENTS.basis, width: 36, type: 'text' },
  { key: 'department', label: SEVEN_ELEMENTS.department, width: 16, type: 'text' },
  { key: 'purpose', label: SEVEN_ELEMENTS.purpose, width: 30, type: 'text' },
  { key: 'recipients', label: SEVEN_ELEMENTS.recipients, width: 36, type: 'text' },
  { key: 'standard', label: SEVEN_ELEMENTS.standard, width: 36, type: 'text' },
  { key: 'hotline', label: SEVEN_ELEMENTS.hotline, width: 18, type: 'text' },
  { key: 'year', label: '年度', width: 8, type: 'integer' },
] as const satisfies readonly PublicTableColumn[]
export type SubsidyColumn = (typeof SUBSIDY_COLUMNS)[number]['key']

/** The list in the newest edition of each policy. */
export const subsidyTable = ({
  title,
  note,
  subsidies,
}: Pick<PublicTable, 'title' | 'note'> & {
  subsidies: readonly PublicSubsidy[]
}): PublicTable => ({
  title,
  note,
  columns: SUBSIDY_COLUMNS,
  rows: subsidies.map((one) => ({ ...sevenElementsOf(one), year: one.year })),
})
