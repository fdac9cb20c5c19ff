import type { CellDoubt, ColumnMeaning, DirectoryChannel, DirectoryRow } from './directoryReading'
import type { DirectoryGrid } from './directoryGrid'
import { readTick } from './boxGlyphs'
import { doubtAtCell } from './doubtAtCell'
import type { EffectiveCell } from './effectiveCells'
import type { ItemGroup } from './itemGroups'
import { readBasisTitles } from './readBasisTitles'
import { readChannelColumn } from './readChannelColumn'
import { readChannels } from './readChannels'
import { readChoices } from './readChoices'
import { rowRaw } from './rowRaw'
import { splitElements } from './splitElements'
import { structureDoubts } from './structureDoubts'
import { stripSpace, tidyName, tidyOrgans, tidyText } from './tidyText'
import { timeLimitDoubts } from './timeLimitDoubts'
import { timeLimitParts } from './timeLimitParts'

export type ReadRowOptions = {
  grid: DirectoryGrid
  group: ItemGroup
  cells: readonly EffectiveCell[]
  /** Somewhere in the column of channels stand ☑ and ☐ in one cell. */
  hasTickedBallots: boolean
}

/** One item of a directory from its cells. */
export const readRow = ({ grid, group, cells, hasTickedBallots }: ReadRowOptions): DirectoryRow => {
  const textOf = (meaning: ColumnMeaning): string =>
    cells.find(({ column }) => column.meaning === meaning)?.text ?? ''
  const choices = readChoices(cells)
  const channels = channelsOf({ cells, hasTickedBallots })
  const content = tidyText(textOf('content'))
  const timeLimit = stripSpace(textOf('timeLimit'))
  const bases = tidyText(textOf('bases'))
  const row: DirectoryRow = {
    sheet: grid.name,
    row: group.rows[0]!,
    serial: stripSpace(textOf('serial')),
    domain: tidyName(textOf('domain')),
    path: pathOf(cells),
    content,
    elements: splitElements(content),
    bases,
    basisTitles: readBasisTitles(bases),
    timeLimit,
    timeLimitParts: timeLimitParts(timeLimit),
    organ: tidyOrgans(textOf('organ')),
    unit: tidyOrgans(textOf('unit')),
    office: tidyOrgans(textOf('office')),
    channels: channels.channels,
    audience: choices.audience,
    methods: choices.methods,
    levels: choices.levels,
    process: processOf(cells),
    form: tidyName(textOf('form')),
    extra: cells
      .filter(({ column, text }) => column.meaning === 'extra' && text !== '')
      .map(({ column, text }) => ({ label: column.label, text: tidyText(text) })),
    raw: rowRaw({ grid, group, cells }),
    doubts: [],
  }
  row.doubts = [
    ...structureDoubts({ grid, group, cells, row }),
    ...timeLimitDoubts({ row, cells }),
    ...channels.doubts,
    ...choices.doubts,
  ]
  return row
}

/** 公开过程 in words, or as ticks below 决策, 执行 … */
const processOf = (cells: readonly EffectiveCell[]): string =>
  cells
    .filter(({ column }) => column.meaning === 'process')
    .map(({ column: { option }, text }) => {
      if (option === undefined) return tidyName(text)
      const { isTicked, note } = readTick(stripSpace(text))
      return isTicked ? option : note
    })
    .filter((words) => words !== '')
    .join('、')

/** 一级, 二级 … in order; a 事项 merged across two levels counts once, an empty level not at all. */
const pathOf = (cells: readonly EffectiveCell[]): string[] =>
  cells
    .filter(({ column, text, isAcross }) => {
      return column.meaning === 'path' && !isAcross && stripSpace(text) !== ''
    })
    .map((cell, at, all) => ({ cell, order: orderOf(all, at) }))
    .sort((left, right) => left.order - right.order)
    .map(({ cell }) => tidyName(cell.text))

/** Numbered levels by their number; another one (分类) behind the numbered one on its left. */
const orderOf = (cells: readonly EffectiveCell[], at: number): number => {
  const numbered = cells.slice(0, at + 1).findLast(({ column }) => column.ordinal !== undefined)
  if (!numbered) return 0
  return numbered.column.ordinal! + (numbered === cells[at] ? 0 : 0.5)
}

const channelsOf = ({
  cells,
  hasTickedBallots,
}: {
  cells: readonly EffectiveCell[]
  hasTickedBallots: boolean
}): { channels: DirectoryChannel[]; doubts: CellDoubt[] } => {
  const channels: DirectoryChannel[] = []
  const doubts: CellDoubt[] = []
  for (const cell of cells.filter(({ column }) => column.meaning === 'channels')) {
    const { option } = cell.column
    if (cell.isOpenDitto) continue
    const read = { text: cell.text, hasTickedBallots }
    const reading =
      option === undefined ? readChannels(read) : readChannelColumn({ ...read, option })
    channels.push(...reading.channels)
    doubts.push(...reading.reasons.map((reason) => doubtAtCell(cell, reason)))
  }
  return { channels, doubts }
}
