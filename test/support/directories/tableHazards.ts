import { gridOf } from './gridOf'
import { aLocalReading, channelsOf, type Hazard } from './hazard'

const LIMIT = '自信息形成或者变更之日起20个工作日内'

/** Where a table begins, goes on and ends (a5). */
export const TABLE_HAZARDS: readonly Hazard[] = [
  {
    name: 'headers printed again on every page; the table goes on',
    grids: [
      gridOf({
        rows: [
          ['序号', '公开事项', '', '公开内容', '公开时限', '公开主体', '公开渠道'],
          ['', '一级事项', '二级事项', '', '', '', ''],
          ['1', '低保', '政策', '文件', LIMIT, '县民政局', '■政府网站'],
          ['序号', '公开事项', '', '公开内容', '公开时限', '公开主体', '公开渠道'],
          ['', '一级事项', '二级事项', '', '', '', ''],
          ['2', '', '审核', '名单', '同上', '', ''],
          ['', '一级事项', '二级事项', '', '', '', ''],
          ['3', '', '审批', '结果', '', '', ''],
        ],
      }),
    ],
    tables: [
      {
        title: '',
        domainName: null,
        rows: [
          ['3', '1', '政策', '文件'] as const,
          ['6', '2', '审核', '名单'] as const,
          ['8', '3', '审批', '结果'] as const,
        ].map(([row, serial, second, content]) =>
          aLocalReading({
            row: Number(row),
            serial,
            path: ['低保', second],
            content,
            timeLimit: LIMIT,
            organ: '县民政局',
            channels: channelsOf('■政府网站'),
          }),
        ),
      },
    ],
  },
  {
    name: 'several tables in one sheet; neither 同上 nor an empty cell reaches over the border',
    grids: [
      gridOf({
        rows: [
          ['（一）社会救助领域基层政务公开标准目录'],
          ['序号', '公开事项', '公开内容', '公开时限', '公开主体', '公开渠道'],
          ['1', '低保', '文件', LIMIT, '县民政局', '■政府网站'],
          ['（二）养老服务领域基层政务公开标准目录'],
          ['序号', '公开事项', '公开内容', '公开时限', '公开主体', '公开渠道'],
          ['1', '养老机构', '备案', '同上', '', '■政府网站'],
        ],
        merges: ['A1:F1', 'A4:F4'],
      }),
    ],
    tables: [
      {
        title: '（一）社会救助领域基层政务公开标准目录',
        domainName: '社会救助',
        rows: [
          aLocalReading({
            row: 3,
            serial: '1',
            path: ['低保'],
            content: '文件',
            timeLimit: LIMIT,
            organ: '县民政局',
            channels: channelsOf('■政府网站'),
          }),
        ],
      },
      {
        title: '（二）养老服务领域基层政务公开标准目录',
        domainName: '养老服务',
        rows: [
          aLocalReading({
            row: 6,
            serial: '1',
            path: ['养老机构'],
            content: '备案',
            timeLimit: '同上',
            channels: channelsOf('■政府网站'),
            doubts: [
              { column: '公开时限', cell: 'D6', reason: '“同上”之上没有内容可以沿用，请补全' },
              { column: '公开主体', cell: 'E6', reason: '公开主体为空' },
            ],
          }),
        ],
      },
    ],
  },
  {
    name: 'domains of a 领域 column, numbers that begin again, a repeated row',
    grids: [
      gridOf({
        rows: [
          ['领域', '序号', '公开事项', '公开内容', '公开时限', '公开主体', '公开渠道'],
          ['社会救助', '1', '低保', '文件', LIMIT, '县民政局', '■政府网站'],
          ['救灾', '1', '低保', '文件', LIMIT, '县民政局', '■政府网站'],
          ['', '2', '低保', '文件', LIMIT, '县民政局', '■政府网站'],
        ],
      }),
    ],
    tables: [
      {
        title: '',
        domainName: null,
        rows: [
          ...(['社会救助', '救灾', '救灾'] as const).map((domain, at) =>
            aLocalReading({
              row: at + 2,
              serial: at === 2 ? '2' : '1',
              domain,
              path: ['低保'],
              content: '文件',
              timeLimit: LIMIT,
              organ: '县民政局',
              channels: channelsOf('■政府网站'),
              doubts:
                at === 2
                  ? [
                      {
                        column: '公开事项',
                        cell: 'C4',
                        reason: '与第3行重复：事项、公开内容和公开主体都相同',
                      },
                    ]
                  : [],
            }),
          ),
        ],
      },
    ],
  },
  {
    name: 'a sheet that is no directory, a hidden sheet and an empty one',
    grids: [
      gridOf({ name: '说明', rows: [['本目录由县政府办编制'], ['甲', '乙', '丙']] }),
      gridOf({ name: '旧版', rows: [['序号', '公开事项', '公开内容', '公开时限']], hidden: true }),
      gridOf({ name: 'Sheet3', rows: [] }),
    ],
    tables: [],
    doubts: [
      {
        sheet: '说明',
        cell: null,
        reason: '没有认出表头（应有公开事项、公开内容、公开时限等列），没有读入',
      },
      { sheet: '旧版', cell: null, reason: '隐藏的工作表没有读入' },
    ],
  },
  {
    name: 'a table cut at its pages: the next has no header, and its numbers go on',
    grids: [
      gridOf({
        rows: [
          ['序号', '公开事项', '公开内容', '公开时限', '公开主体', '公开渠道'],
          ['1', '低保', '文件', LIMIT, '县民政局', '■政府网站'],
        ],
      }),
      gridOf({
        name: '表2',
        rows: [
          ['2', '特困', '名单', '同上', '', '■政府网站'],
          ['3', '', '结果', LIMIT, '县民政局', ''],
          ['注：略'],
        ],
      }),
      gridOf({ name: '表3', rows: [['9', '甲', '乙', '丙', '丁', '戊']] }),
    ],
    tables: [
      {
        title: '',
        domainName: null,
        rows: [
          aLocalReading({
            ...{ serial: '1', path: ['低保'], content: '文件', timeLimit: LIMIT },
            ...{ organ: '县民政局', channels: channelsOf('■政府网站') },
          }),
        ],
      },
      {
        title: '',
        domainName: null,
        rows: [
          aLocalReading({
            ...{ sheet: '表2', row: 1, serial: '2', path: ['特困'], content: '名单' },
            ...{ timeLimit: '同上', channels: channelsOf('■政府网站') },
            doubts: [
              { column: '公开时限', cell: 'D1', reason: '“同上”之上没有内容可以沿用，请补全' },
              { column: '公开主体', cell: 'E1', reason: '公开主体为空' },
            ],
          }),
          aLocalReading({
            ...{ sheet: '表2', row: 2, serial: '3', path: ['特困'], content: '结果' },
            ...{ timeLimit: LIMIT, organ: '县民政局', channels: channelsOf('■政府网站') },
          }),
        ],
      },
    ],
    doubts: [
      {
        sheet: '表2',
        cell: 'A1',
        reason: '没有表头，序号接着上一张表，按上一张表的列读入，请核对',
      },
      {
        sheet: '表3',
        cell: null,
        reason: '没有认出表头（应有公开事项、公开内容、公开时限等列），没有读入',
      },
    ],
  },
]
