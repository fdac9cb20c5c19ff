import { gridOf } from './gridOf'
import { aLocalReading, channelsOf, type ExpectedRow, type Hazard } from './hazard'

const LIMIT = '自信息形成或者变更之日起20个工作日内'
const HEADER = ['序号', '公开事项', '公开内容', '公开时限', '公开主体', '公开渠道']

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

/** Variations of tables that were thought up, not seen. */
export const ADVERSARIAL_TABLES: readonly Hazard[] = [
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
