import { gridOf, type GridOptions } from './gridOf'
import {
  aLocalReading,
  aNationalReading,
  channelsOf,
  type ExpectedRow,
  type Hazard,
} from './hazard'
import { aNationalRow, nationalTable } from './nationalTable'

const LIMIT = '自信息形成或者变更之日起20个工作日内'
const TITLE = '户籍管理领域基层政务公开标准目录'

/** A table whose column 公开渠道 or 公开过程 is divided; data from row 4. */
const divided = (
  name: string,
  {
    group,
    parts,
    cells,
    merged = true,
  }: {
    group: string
    parts: readonly [string, string]
    cells: readonly (readonly [string, string])[]
    merged?: boolean
  },
  expected: readonly Partial<ExpectedRow>[],
): Hazard => {
  const options: GridOptions = {
    rows: [
      [TITLE],
      ['序号', '公开事项', '', '公开内容', '公开时限', '公开主体', group, '', '公开层级'],
      ['', '一级事项', '二级事项', '', '', '', ...parts, ''],
      ...cells.map((pair, at) => [
        ...[String(at + 1), '户口登记', `登记${at + 1}`, '条件', LIMIT, '县公安局'],
        ...pair,
        '县级',
      ]),
    ],
    merges: merged ? ['A1:I1', 'A2:A3', 'B2:C2', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:H2', 'I2:I3'] : [],
  }
  return {
    name,
    grids: [gridOf(options)],
    tables: [
      {
        title: TITLE,
        domainName: '户籍管理',
        rows: expected.map((one, at) =>
          aLocalReading({
            ...{ row: at + 4, serial: String(at + 1), path: ['户口登记', `登记${at + 1}`] },
            ...{ content: '条件', timeLimit: LIMIT, organ: '县公安局', levels: ['县级'] },
            ...one,
          }),
        ),
      },
    ],
    doubts:
      group === '公开过程'
        ? [{ sheet: '目录', cell: 'A2', reason: '表头里没有“公开渠道和载体”列' }]
        : [],
  }
}

/** Columns that a place divides further than the template does, and headers that a merge runs through. */
export const GROUP_HAZARDS: readonly Hazard[] = [
  divided(
    'channels divided by where they are: words below',
    {
      group: '公开渠道',
      parts: ['线上', '线下'],
      cells: [
        ['政府网站、两微一端', '村务公开栏'],
        ['政府网站', ''],
      ],
    },
    [
      { channels: channelsOf('■政府网站 ■两微一端 ■村务公开栏') },
      { channels: channelsOf('■政府网站') },
    ],
  ),
  divided(
    'channels divided by duty',
    { group: '公开渠道', parts: ['必选', '可选'], cells: [['政府网站', '两微一端、公开查阅点']] },
    [{ channels: channelsOf('■政府网站 □两微一端 □公开查阅点') }],
  ),
  divided(
    'a column a channel: ■, □ and words in 其他',
    {
      group: '公开渠道',
      parts: ['政府网站', '其他'],
      cells: [
        ['■', '□'],
        ['√', '微信群'],
        ['县政府网', ''],
      ],
    },
    [
      { channels: channelsOf('■政府网站 □其他') },
      { channels: channelsOf('■政府网站 ■其他：微信群') },
      {
        channels: channelsOf('■政府网站'),
        doubts: [
          {
            column: '政府网站',
            cell: 'G6',
            reason: '这里应为√、■、□或空白，读到“县政府网”，按勾选读入',
          },
        ],
      },
    ],
  ),
  ...[true, false].map((merged) =>
    divided(
      `五公开 as columns of ticks${merged ? '' : ', merges lost'}`,
      {
        ...{ group: '公开过程', parts: ['决策', '执行'] as const, merged },
        cells: [
          ['√', '√'],
          ['', '√'],
        ],
      },
      [{ process: '决策、执行' }, { process: '执行' }],
    ),
  ),
  {
    name: 'a merge that runs through a header printed again',
    grids: [
      nationalTable({
        rows: [
          aNationalRow(),
          ['序号', '', '', '公开内容（要素）', '', '公开时限', '公开主体', '公开渠道和载体'],
          [
            '',
            '',
            '二级事项',
            '',
            '',
            '',
            '',
            '',
            '全社会',
            '特定群体（请写明）',
            '主动',
            '依申请公开',
            '县级',
            '乡级',
          ],
          aNationalRow({ serial: '2', first: '', second: '审核信息', bases: '' }),
        ],
        merges: ['B4:B7', 'E4:E7'],
      }),
    ],
    tables: [
      {
        title: '社会救助领域基层政务公开标准目录',
        domainName: '社会救助',
        rows: [
          aNationalReading(),
          aNationalReading({ row: 7, serial: '2', path: ['最低生活保障', '审核信息'] }),
        ],
      },
    ],
  },
  {
    name: 'the domain on a line of its own above the title',
    grids: [
      gridOf({
        rows: [
          ['附件3'],
          ['安全生产领域'],
          ['基层政务公开标准目录'],
          ['序号', '公开事项', '公开内容', '公开时限', '公开主体', '公开渠道'],
          ['1', '政策', '文件', LIMIT, '县应急局', '■政府网站'],
        ],
      }),
    ],
    tables: [
      {
        title: '基层政务公开标准目录',
        domainName: '安全生产',
        rows: [
          aLocalReading({
            ...{ row: 5, serial: '1', path: ['政策'], content: '文件', timeLimit: LIMIT },
            ...{ organ: '县应急局', channels: channelsOf('■政府网站') },
          }),
        ],
      },
    ],
  },
  {
    name: 'the same item in two sheets of unknown domains is no repetition',
    grids: ['甲', '乙'].map((name) =>
      gridOf({
        name,
        rows: [
          ['序号', '主项名称', '子项名称', '公开标准', '更新时限', '公开主体', '公开渠道'],
          ['1', '综合', '政策', '文件', LIMIT, '县政府办', '■政府网站'],
        ],
      }),
    ),
    tables: ['甲', '乙'].map((sheet) => ({
      title: '',
      domainName: null,
      rows: [
        aLocalReading({
          ...{ sheet, row: 2, serial: '1', path: ['综合', '政策'], content: '文件' },
          ...{ timeLimit: LIMIT, organ: '县政府办', channels: channelsOf('■政府网站') },
        }),
      ],
    })),
  },
]
