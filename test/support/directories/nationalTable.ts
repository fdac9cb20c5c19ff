import { columnLetters, type SheetGrid } from '../../../src/domain/spreadsheet/sheetRow'
import { gridOf } from './gridOf'

/** The two header rows of the national template: 14 physical columns. */
const TOP = [
  ...['序号', '公开事项', '', '公开内容（要素）', '公开依据', '公开时限', '公开主体'],
  ...['公开渠道和载体', '公开对象', '', '公开方式', '', '公开层级', ''],
]
const BELOW = [
  ...['', '一级事项', '二级事项', '', '', '', '', ''],
  ...['全社会', '特定群体（请写明）', '主动', '依申请公开', '县级', '乡级'],
]

/** The merges of a header whose first row is `row`: groups across, all others down. */
const headerMerges = (row: number): string[] => [
  ...[0, 3, 4, 5, 6, 7].map((at) => `${columnLetters(at)}${row}:${columnLetters(at)}${row + 1}`),
  ...['B:C', 'I:J', 'K:L', 'M:N'].map((span) =>
    span.replace(/([A-Z]):([A-Z])/u, `$1${row}:$2${row}`),
  ),
]

export type NationalTableOptions = {
  name?: string
  title?: string
  /** Data rows of 14 cells. */
  rows: readonly (readonly string[])[]
  /** Merges below the header, by the physical row of the sheet (the first data row is 4). */
  merges?: readonly string[]
  /** Without the merges of the header, as HTML copies come. */
  isFlat?: boolean
}

/** A sheet in the published shape: a merged title, the header in rows 2 and 3, data from row 4. */
export const nationalTable = ({
  name = '目录',
  title = '社会救助领域基层政务公开标准目录',
  rows,
  merges = [],
  isFlat = false,
}: NationalTableOptions): SheetGrid =>
  gridOf({
    name,
    rows: [[title], TOP, BELOW, ...rows],
    merges: isFlat ? [] : ['A1:N1', ...headerMerges(2), ...merges],
  })

/** A row of the template that is right in every cell; what a test is about is named. */
export const aNationalRow = (
  changed: Partial<Record<NationalColumn, string>> = {},
): readonly string[] => {
  const cells = { ...ORDINARY, ...changed }
  return NATIONAL_COLUMNS.map((column) => cells[column])
}

const NATIONAL_COLUMNS = [
  ...(['serial', 'first', 'second', 'content', 'bases', 'timeLimit', 'organ'] as const),
  ...(['channels', 'everyone', 'some', 'proactive', 'onRequest', 'county', 'township'] as const),
] as const
type NationalColumn = (typeof NATIONAL_COLUMNS)[number]

const ORDINARY: Readonly<Record<NationalColumn, string>> = {
  serial: '1',
  first: '最低生活保障',
  second: '政策法规文件',
  content: '现行有效的最低生活保障政策文件',
  bases: '《中华人民共和国政府信息公开条例》第二十一条',
  timeLimit: '自信息形成或者变更之日起20个工作日内',
  organ: '县民政局',
  channels: '■政府网站 □政府公报',
  everyone: '√',
  some: '',
  proactive: '√',
  onRequest: '',
  county: '√',
  township: '',
}

/** A row of the template with these cells and no others: what a continuation or a lost merge leaves. */
export const aSparseRow = (cells: Partial<Record<NationalColumn, string>>): readonly string[] =>
  NATIONAL_COLUMNS.map((column) => cells[column] ?? '')
