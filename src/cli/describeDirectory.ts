import type {
  CellDoubt,
  DirectoryReading,
  DirectoryRow,
  DirectoryTable,
} from '../domain/catalogue/directory/directoryReading'

/** One JSON object an item, as the command line documents it; nothing else. */
export const directoryJsonLines = ({ tables }: DirectoryReading): string[] =>
  tables.flatMap(({ rows }) => rows.map((row) => JSON.stringify(itemOf(row))))

const itemOf = (row: DirectoryRow) => ({
  sheet: row.sheet,
  row: row.row,
  path: row.path,
  content: row.content,
  bases: row.bases,
  timeLimit: row.timeLimit,
  organ: row.organ,
  // 责任单位 or 责任科室: who does the work, as 公开主体 is who answers for it.
  unit: row.unit || row.office,
  channels: row.channels,
  audience: row.audience,
  methods: row.methods,
  levels: row.levels,
  doubts: row.doubts,
})

/** A Chinese summary for a person: every table, its items in a line each, and every doubt with its cell. */
export const describeDirectory = (reading: DirectoryReading): string[] => {
  const rows = reading.tables.flatMap((table) => table.rows)
  const doubts = rows.reduce((sum, row) => sum + row.doubts.length, 0) + reading.doubts.length
  return [
    ...reading.doubts.map(
      ({ sheet, cell, reason }) => `存疑（工作表“${sheet}”${cell ? ` ${cell}` : ''}）：${reason}`,
    ),
    ...reading.tables.flatMap(tableLines),
    `共${reading.tables.length}张表、${rows.length}个事项，存疑${doubts}处。试运行，未保存。`,
  ]
}

const tableLines = (table: DirectoryTable): string[] => [
  `【${table.title || table.sheet}】工作表“${table.sheet}”第${table.headerRow}行起`,
  `  领域：${table.domainName ?? '没有认出，请指定'}；事项${table.rows.length}个；` +
    `列：${table.columns.map(({ label }) => label).join('、')}`,
  ...table.rows.flatMap(rowLines),
]

const rowLines = (row: DirectoryRow): string[] => [
  `  ${row.serial === '' ? '' : `${row.serial}. `}${row.path.join(' / ')}（第${row.row}行）`,
  `     ${[row.timeLimit || '没有时限', row.organ, channelsLine(row)].filter(Boolean).join('；')}`,
  ...row.doubts.map(doubtLine),
]

const channelsLine = ({ channels }: DirectoryRow): string =>
  channels.map(({ name, required }) => `${required ? '■' : '□'}${name}`).join(' ')

const doubtLine = ({ column, cell, reason }: CellDoubt): string =>
  `     存疑（${cell} ${column}）：${reason}`
