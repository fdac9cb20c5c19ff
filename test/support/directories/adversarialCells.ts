import { aNationalReading, channelsOf, type ExpectedRow, type Hazard } from './hazard'
import { aNationalRow, aSparseRow, nationalTable } from './nationalTable'

type Cells = Parameters<typeof aNationalRow>[0]

const TITLE = '社会救助领域基层政务公开标准目录'
const LIMIT = '自信息形成或者变更之日起20个工作日内'
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

/** Variations that were thought up, not seen: what else may stand in a directory. */
export const ADVERSARIAL_CELLS: readonly Hazard[] = [
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
    [aNationalRow({ content: '①对象②标准' }), aSparseRow({ content: '③程序' })],
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
]
