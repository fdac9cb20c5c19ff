import type {
  DirectoryRow,
  FileDoubt,
} from '../../../src/domain/catalogue/directory/directoryReading'
import type { SheetGrid } from '../../../src/domain/spreadsheet/sheetRow'

/** What a row should say; the printed cells are checked by themselves. */
export type ExpectedRow = Omit<DirectoryRow, 'raw'>

/** A small file that reproduces one thing seen in published directories, and its exact reading. */
export type Hazard = {
  name: string
  grids: readonly SheetGrid[]
  tables: readonly { title: string; domainName: string | null; rows: readonly ExpectedRow[] }[]
  doubts?: readonly FileDoubt[]
}

/** The reading of `aNationalRow()` in the first row of `nationalTable`. */
export const aNationalReading = (changed: Partial<ExpectedRow> = {}): ExpectedRow => ({
  ...EMPTY,
  row: 4,
  serial: '1',
  path: ['最低生活保障', '政策法规文件'],
  content: '现行有效的最低生活保障政策文件',
  bases: '《中华人民共和国政府信息公开条例》第二十一条',
  basisTitles: [{ title: '中华人民共和国政府信息公开条例', article: '第二十一条' }],
  timeLimit: '自信息形成或者变更之日起20个工作日内',
  organ: '县民政局',
  channels: [
    { name: '政府网站', required: true },
    { name: '政府公报', required: false },
  ],
  audience: '全社会',
  methods: ['proactive'],
  levels: ['县级'],
  ...withParts(changed),
})

/** The reading of a row in a table of other columns: empty but for what is given. */
export const aLocalReading = (given: Partial<ExpectedRow>): ExpectedRow => ({
  ...EMPTY,
  ...withParts(given),
})

const EMPTY: ExpectedRow = {
  sheet: '目录',
  row: 2,
  serial: '',
  domain: '',
  path: [],
  content: '',
  elements: [],
  bases: '',
  basisTitles: [],
  timeLimit: '',
  timeLimitParts: [],
  organ: '',
  unit: '',
  office: '',
  channels: [],
  audience: '',
  methods: [],
  levels: [],
  process: '',
  form: '',
  extra: [],
  doubts: [],
}

/** One element and one part of a limit, unless the case is about several. */
const withParts = (given: Partial<ExpectedRow>): Partial<ExpectedRow> => ({
  elements: given.content === '' ? [] : [given.content ?? '现行有效的最低生活保障政策文件'],
  timeLimitParts:
    given.timeLimit === '' ? [] : [given.timeLimit ?? '自信息形成或者变更之日起20个工作日内'],
  ...given,
})

/** Channels as `■政府网站 □政府公报`, in the order printed. */
export const channelsOf = (text: string): ExpectedRow['channels'] =>
  text.split(' ').map((one) => ({ name: one.slice(1), required: one.startsWith('■') }))
