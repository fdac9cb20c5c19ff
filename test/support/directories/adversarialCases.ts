import { gridOf } from './gridOf'
import {
  aLocalReading,
  aNationalReading,
  channelsOf,
  type ExpectedRow,
  type Hazard,
} from './hazard'
import { aNationalRow, aSparseRow, nationalTable } from './nationalTable'

type Cells = Parameters<typeof aNationalRow>[0]
type Cell = Partial<Record<'serial' | 'first' | 'second' | 'content', string>>

const TITLE = '社会救助领域基层政务公开标准目录'
const LIMIT = '自信息形成或者变更之日起20个工作日内'
const HEADER = ['序号', '公开事项', '公开内容', '公开时限', '公开主体', '公开渠道']
const SECOND = { row: 5, serial: '2', path: ['最低生活保障', '审核信息'] }

const national = (
  name: string,
  rows: readonly (readonly string[])[],
  expected: readonly ExpectedRow[],
  more: {
    merges?: string[]
    isFlat?: boolean
    title?: string
    domainName?: string | null
    doubts?: Hazard['doubts']
  } = {},
): Hazard => ({
  name,
  grids: [
    nationalTable({
      rows,
      title: more.title ?? TITLE,
      merges: more.merges ?? [],
      isFlat: more.isFlat ?? false,
    }),
  ],
  tables: [
    {
      title: more.title ?? TITLE,
      domainName: more.domainName === undefined ? '社会救助' : more.domainName,
      rows: expected,
    },
  ],
  doubts: more.doubts ?? [],
})

const cell = (name: string, cells: Cells, expected: Partial<ExpectedRow>): Hazard =>
  national(name, [aNationalRow(cells)], [aNationalReading(expected)])

const channels = (name: string, text: string, expected: string): Hazard =>
  cell(name, { channels: text }, { channels: channelsOf(expected) })

const local = (
  name: string,
  rows: readonly (readonly string[])[],
  expected: readonly Partial<ExpectedRow>[],
  more: {
    title?: string
    domainName?: string | null
    merges?: string[]
    hiddenRows?: number[]
    doubts?: Hazard['doubts']
  } = {},
): Hazard => ({
  name,
  grids: [gridOf({ rows, merges: more.merges ?? [], hiddenRows: more.hiddenRows ?? [] })],
  tables: [
    {
      title: more.title ?? '',
      domainName: more.domainName ?? null,
      rows: expected.map((one) =>
        aLocalReading({
          timeLimit: LIMIT,
          organ: '县民政局',
          channels: channelsOf('■政府网站'),
          ...one,
        }),
      ),
    },
  ],
  doubts: more.doubts ?? [],
})

const LOCAL_ROW = (serial: string, item: string, content: string) => [
  serial,
  item,
  content,
  LIMIT,
  '县民政局',
  '■政府网站',
]
const sparse = (cells: Cell) => aSparseRow(cells)

/** Variations that were thought up, not seen: what else may stand in a directory. */
export const ADVERSARIAL_CASES: readonly Hazard[] = [
  channels(
    'boxes of brackets',
    '[√]政府网站 [ ]政府公报 （√）广播电视 （ ）纸质媒体',
    '■政府网站 □政府公报 ■广播电视 □纸质媒体',
  ),
  channels(
    'the mark behind the name',
    '政府网站■ 政府公报□ 两微一端■',
    '■政府网站 □政府公报 ■两微一端',
  ),
  channels('a tick beside an empty box', '□√政府网站 □政府公报', '■政府网站 □政府公报'),
  channels(
    'symbol fonts in the private area',
    '\uF06E政府网站 \uF0A8政府公报 \uF0FE两微一端',
    '■政府网站 □政府公报 ■两微一端',
  ),
  channels('a channel named twice', '■政府网站 ■两微一端 ■政府网站', '■政府网站 ■两微一端'),
  channels(
    'other with words on its line',
    '■政府网站 □其他（请注明）____',
    '■政府网站 □其他（请注明）',
  ),
  channels(
    'two names behind one mark',
    '■政府网站、政府公报 □两微一端',
    '■政府网站 ■政府公报 □两微一端',
  ),
  channels('names run together', '政府网站政府公报两微一端', '■政府网站 ■政府公报 ■两微一端'),
  channels('slashes as separators', '政府网站/政府公报/两微一端', '■政府网站 ■政府公报 ■两微一端'),
  channels('○ as the box not chosen', '●政府网站 ○政府公报', '■政府网站 □政府公报'),
  cell(
    'ticks as letters and words',
    { everyone: 'V', proactive: '是', county: '✔', township: '×' },
    {},
  ),
  cell('a symbol font in a column of ticks', { everyone: '\uF0FC', county: 'ü' }, {}),
  cell('serial numbers with points and Chinese', { serial: '（一）1.2' }, { serial: '（一）1.2' }),
  cell(
    'zero-width characters inside the words',
    { first: '最低\u200b生活\ufeff保障', timeLimit: `自信息\u200b形成或者变更之日起20个工作日内` },
    {},
  ),
  cell(
    'a time limit with a closing stop',
    { timeLimit: `${LIMIT}。` },
    { timeLimit: `${LIMIT}。` },
  ),
  cell(
    'numbers that are no list',
    { content: '补助标准为1.5万元，其中2.3倍以下的不计' },
    { content: '补助标准为1.5万元，其中2.3倍以下的不计' },
  ),
  cell(
    'a numbered content with inner numbers',
    { content: '1.申请条件（1）对象（2）范围2.申请材料' },
    {
      content: '1.申请条件（1）对象（2）范围2.申请材料',
      elements: ['申请条件（1）对象（2）范围', '申请材料'],
    },
  ),
  national(
    'a title row that repeats on the next page with 续表',
    [
      aNationalRow(),
      [`${TITLE}（续表）`],
      aNationalRow({ serial: '2', second: '审核信息', timeLimit: '同上' }),
    ],
    [aNationalReading(), aNationalReading({ ...SECOND, row: 6 })],
    { merges: ['A5:N5'] },
  ),
  {
    ...national('a second domain begins with a title and no header', [], []),
    grids: [
      nationalTable({
        rows: [
          aNationalRow(),
          ['（二）养老服务领域基层政务公开标准目录'],
          aNationalRow({ first: '', second: '补贴', timeLimit: '同上' }),
        ],
        merges: ['A5:N5'],
      }),
    ],
    tables: [
      { title: TITLE, domainName: '社会救助', rows: [aNationalReading()] },
      {
        title: '（二）养老服务领域基层政务公开标准目录',
        domainName: '养老服务',
        rows: [
          aNationalReading({
            row: 6,
            path: ['补贴'],
            timeLimit: '同上',
            doubts: [
              { column: '公开时限', cell: 'F6', reason: '“同上”之上没有内容可以沿用，请补全' },
            ],
          }),
        ],
      },
    ],
  },
  national(
    'an item merged across both levels',
    [aNationalRow({ first: '公开电话', second: '' })],
    [aNationalReading({ path: ['公开电话'] })],
    { merges: ['B4:C4'] },
  ),
  national(
    'one √ merged over both levels of government',
    [aNationalRow()],
    [aNationalReading({ levels: ['县级', '乡级'] })],
    { merges: ['M4:N4'] },
  ),
  national(
    '序号 merged over the lines of one content',
    [aNationalRow({ content: '①对象②标准' }), sparse({ content: '③程序' })],
    [aNationalReading({ content: '①对象②标准\n③程序', elements: ['对象', '标准', '程序'] })],
    {
      merges: [
        'A4:A5',
        'B4:B5',
        'C4:C5',
        'E4:E5',
        'F4:F5',
        'G4:G5',
        'H4:H5',
        'I4:I5',
        'K4:K5',
        'M4:M5',
      ],
    },
  ),
  national(
    'two items under one merged 序号',
    [aNationalRow(), aNationalRow({ serial: '', first: '', second: '审核信息' })],
    [aNationalReading(), aNationalReading(SECOND)].map((row) => ({ ...row, serial: '1' })),
    {
      merges: ['A4:A5', 'B4:B5'],
    },
  ),
  national('the title of a county and of several things', [aNationalRow()], [aNationalReading()], {
    title: '某县2024年就业和社会保险领域基层政务公开标准目录',
    domainName: null,
  }),
  local(
    'a header of one row with the options of channels as columns',
    [
      ['序号', '公开事项', '公开内容', '公开时限', '公开主体', '公开渠道', ''],
      ['', '', '', '', '', '政府网站', '政府公报'],
      ['1', '低保', '文件', LIMIT, '县民政局', '√', ''],
      ['2', '特困', '名单', LIMIT, '县民政局', '√', '√'],
    ],
    [
      { row: 3, serial: '1', path: ['低保'], content: '文件' },
      {
        row: 4,
        serial: '2',
        path: ['特困'],
        content: '名单',
        channels: channelsOf('■政府网站 ■政府公报'),
      },
    ],
    { merges: ['F1:G1'] },
  ),
  local(
    'the numbers of the columns under the header',
    [HEADER, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'], LOCAL_ROW('1', '低保', '文件')],
    [{ row: 3, serial: '1', path: ['低保'], content: '文件' }],
    {
      doubts: [
        { sheet: '目录', cell: 'A2', reason: '这一行没有作为事项读入：“(1) (2) (3) (4) (5) (6)”' },
      ],
    },
  ),
  local(
    'plain words for audience, method and level',
    [
      [...HEADER, '公开对象', '公开方式', '公开层级'],
      [...LOCAL_ROW('1', '低保', '文件'), '■全社会 □特定群体', '主动公开', '县级、乡级'],
    ],
    [
      {
        serial: '1',
        path: ['低保'],
        content: '文件',
        audience: '全社会',
        methods: ['proactive'],
        levels: ['县级', '乡级'],
      },
    ],
  ),
  local(
    'a hidden row is read and doubted',
    [HEADER, LOCAL_ROW('1', '低保', '文件')],
    [
      {
        serial: '1',
        path: ['低保'],
        content: '文件',
        doubts: [{ column: '序号', cell: 'A2', reason: '这一行在表中被隐藏，请确认是否仍然有效' }],
      },
    ],
    { hiddenRows: [2] },
  ),
  local(
    'a cell in a column without a header',
    [HEADER, [...LOCAL_ROW('1', '低保', '文件'), '待定']],
    [
      {
        serial: '1',
        path: ['低保'],
        content: '文件',
        doubts: [
          { column: 'G列（无表头）', cell: 'G2', reason: '这一列没有表头，没有读入：“待定”' },
        ],
      },
    ],
  ),
  local(
    'section lines between the items',
    [HEADER, ['一、综合业务', '', '', '', '', ''], LOCAL_ROW('1', '低保', '文件')],
    [{ row: 3, serial: '1', path: ['低保'], content: '文件' }],
    {
      merges: ['A2:F2'],
      doubts: [{ sheet: '目录', cell: 'A2', reason: '这一行没有作为事项读入：“一、综合业务”' }],
    },
  ),
  local(
    'a reference to another number',
    [HEADER, LOCAL_ROW('1', '低保', '同第3项')],
    [
      {
        serial: '1',
        path: ['低保'],
        content: '同第3项',
        doubts: [{ column: '公开内容', cell: 'C2', reason: '“同第3项”指向别的行，请补全' }],
      },
    ],
  ),
  local(
    'all numbers lost: every content is an item',
    [HEADER, LOCAL_ROW('', '低保', '文件'), ['', '', '名单', '', '', '']],
    [
      { path: ['低保'], content: '文件' },
      { row: 3, path: ['低保'], content: '名单' },
    ],
  ),
  local(
    'the total below',
    [HEADER, LOCAL_ROW('1', '低保', '文件'), ['合计', '', '1', '', '', '']],
    [{ serial: '1', path: ['低保'], content: '文件' }],
    { doubts: [{ sheet: '目录', cell: 'A3', reason: '这一行没有作为事项读入：“合计 1”' }] },
  ),
  local(
    'a page number between the rows',
    [
      HEADER,
      LOCAL_ROW('1', '低保', '文件'),
      ['— 2 —', '', '', '', '', ''],
      LOCAL_ROW('2', '特困', '同上'),
    ],
    [
      { serial: '1', path: ['低保'], content: '文件' },
      { row: 4, serial: '2', path: ['特困'], content: '文件' },
    ],
  ),
]
