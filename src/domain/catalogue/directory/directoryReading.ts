import type { DisclosureMethod } from '../itemContent'

/**
 * What was read of a standard directory (基层政务公开标准目录, 国办发〔2019〕54号): its tables, what each
 * physical column means, and its rows with every doubt. Nothing here is stored yet.
 */

/** What a column of a directory may say, and its usual name in messages to people. */
export const COLUMN_MEANINGS = {
  serial: '序号',
  domain: '领域',
  path: '公开事项',
  content: '公开内容',
  bases: '公开依据',
  timeLimit: '公开时限',
  organ: '公开主体',
  unit: '责任单位',
  office: '责任科室',
  channels: '公开渠道和载体',
  audience: '公开对象',
  method: '公开方式',
  level: '公开层级',
  process: '公开过程',
  form: '公开形式',
  extra: '其他列',
} as const
export type ColumnMeaning = keyof typeof COLUMN_MEANINGS

/** One physical column, counted from 0. */
export type DirectoryColumn = {
  column: number
  meaning: ColumnMeaning
  /** The lowest header cell as printed, white space removed: `一级事项`, `县级`. */
  label: string
  /** All header cells from the top, white space removed. */
  headers: string[]
  /** A column of one choice (√): what is chosen, e.g. `全社会`, `主动`, `县级`, `政府网站`. */
  option?: string
  /** 一级 … 六级, of a numbered column of 公开事项. */
  ordinal?: number
}

/** A person has to look at this cell of a row. */
export type CellDoubt = { column: string; cell: string; reason: string }

/** A person has to look at this place of the file; `cell` is null for a whole sheet. */
export type FileDoubt = { sheet: string; cell: string | null; reason: string }

export type DirectoryChannel = { name: string; required: boolean }

export type BasisTitle = { title: string; article?: string }

export type DirectoryRow = {
  sheet: string
  /** The first physical row, counted from 1 as in Excel. */
  row: number
  /** As printed, `''` where the table has none. */
  serial: string
  /** The domain of the 领域 column, `''` without one. */
  domain: string
  /** 一级事项, 二级事项 … up to six, white space removed. */
  path: string[]
  content: string
  /** The content cut along its own list marks; one element where it has none. */
  elements: string[]
  bases: string
  basisTitles: BasisTitle[]
  /** The printed text without white space. */
  timeLimit: string
  /** The limits of the cell: more than one only where a cell holds limits of different clocks. */
  timeLimitParts: string[]
  organ: string
  unit: string
  office: string
  /** ■ is required, □ is offered as optional; what is not offered is not listed. */
  channels: DirectoryChannel[]
  audience: string
  methods: DisclosureMethod[]
  /** As the header says: 县级, 乡级, 乡、村级 … */
  levels: string[]
  process: string
  form: string
  /** Columns that the template does not know. */
  extra: { label: string; text: string }[]
  /** Every printed cell of the row as it stood, continuation rows included. */
  raw: { column: string; cell: string; text: string }[]
  doubts: CellDoubt[]
}

/** A printed line that is no item: title, note, signature, repeated header. */
export type SkippedLine = { row: number; kind: SkippedKind; text: string }

export const SKIPPED_KINDS = {
  above: '表前文字',
  title: '标题',
  header: '重复的表头',
  note: '注释或落款',
  section: '分节行',
  other: '未读入的行',
} as const
export type SkippedKind = keyof typeof SKIPPED_KINDS

export type DirectoryTable = {
  sheet: string
  /** `''` where nothing stands above the table. */
  title: string
  /** One of the 26 domains; null where title, sheet and column do not tell. */
  domainName: string | null
  /** The first row of the header, counted from 1. */
  headerRow: number
  columns: DirectoryColumn[]
  rows: DirectoryRow[]
  skipped: SkippedLine[]
}

export type DirectoryReading = { tables: DirectoryTable[]; doubts: FileDoubt[] }
