/** What the screen of an imported standard directory is given. */
import type { DirectoryImportState } from '../catalogue/directoryImportState'
import type { CellDoubt, FileDoubt } from '../catalogue/directory/directoryReading'
import type { DirectoryPlan } from '../catalogue/directoryComparison/planDirectory'
import type { FieldChange } from '../catalogue/editionDifference'

export type DirectoryItemView = {
  sheet: string
  row: number
  kind: 'added' | 'changed' | 'same'
  code: string
  name: string
  domain: string
  /** 一级 › 二级 … */
  path: string
  content: string
  timeLimitText: string
  publishingOrgan: string
  owners: string
  fields: FieldChange[]
  doubts: CellDoubt[]
  /** Every printed cell, as it stood. */
  raw: { column: string; cell: string; text: string }[]
}

export type DirectoryImportView = {
  id: string
  fileName: string
  state: DirectoryImportState
  tables: { sheet: string; title: string; domain: string; rows: number }[]
  doubts: FileDoubt[]
  items: DirectoryItemView[]
  missing: DirectoryPlan['missing']
  /** The county's domains, of which a row without one is given one. */
  domains: string[]
  /** Draft editions that items may be taken into. */
  editions: { id: string; number: string; effectiveFrom: string }[]
  /** Where it went, once it was decided. */
  edition: { id: string; number: string } | null
}
