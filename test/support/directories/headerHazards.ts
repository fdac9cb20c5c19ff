import { gridOf } from './gridOf'
import { aLocalReading, aNationalReading, channelsOf, type Hazard } from './hazard'
import { aNationalRow, nationalTable } from './nationalTable'

const LIMIT = '自信息形成或者变更之日起20个工作日内'
const WEB = channelsOf('■政府网站')

/** What is seen above and in the header (a1). */
export const HEADER_HAZARDS: readonly Hazard[] = [
  {
    name: 'the national template: a merged title, two header rows with merged groups',
    grids: [nationalTable({ rows: [aNationalRow()] })],
    tables: [
      {
        title: '社会救助领域基层政务公开标准目录',
        domainName: '社会救助',
        rows: [aNationalReading()],
      },
    ],
  },
  {
    name: 'the national template without a single merge',
    grids: [nationalTable({ rows: [aNationalRow()], isFlat: true })],
    tables: [
      {
        title: '社会救助领域基层政务公开标准目录',
        domainName: '社会救助',
        rows: [aNationalReading()],
      },
    ],
  },
  {
    name: 'an annex line, a title with its year and a line of the reporting unit above the table',
    grids: [
      gridOf({
        rows: [
          ['附件2：'],
          ['（三）义务教育领域基层政务公开标准目录（2024版）'],
          ['填报单位：县教育局', '', '', '', '联系人：'],
          ['序号', '公开事项', '公开内容', '公开时限', '公开主体', '公开渠道'],
          ['1', '招生管理', '学校招生简章', LIMIT, '县教育局', '■政府网站'],
        ],
        merges: ['A2:F2'],
      }),
    ],
    tables: [
      {
        title: '（三）义务教育领域基层政务公开标准目录（2024版）',
        domainName: '义务教育',
        rows: [
          aLocalReading({
            row: 5,
            serial: '1',
            path: ['招生管理'],
            content: '学校招生简章',
            timeLimit: LIMIT,
            organ: '县教育局',
            channels: WEB,
          }),
        ],
      },
    ],
  },
  {
    name: 'three header rows',
    grids: [
      gridOf({
        name: '养老服务',
        rows: [
          ['序号', '公开事项', '', '公开要求', '', '', '', '', ''],
          [
            '',
            '一级事项',
            '二级事项',
            '公开内容',
            '公开时限',
            '公开主体',
            '公开渠道',
            '公开方式',
            '',
          ],
          ['', '', '', '', '', '', '', '主动', '依申请'],
          ['1', '养老机构', '备案', '备案指南', LIMIT, '县民政局', '■政府网站', '√', ''],
        ],
        merges: [
          'A1:A3',
          'B1:C1',
          'D1:I1',
          'B2:B3',
          'C2:C3',
          'D2:D3',
          'E2:E3',
          'F2:F3',
          'G2:G3',
          'H2:I2',
        ],
      }),
    ],
    tables: [
      {
        title: '',
        domainName: '养老服务',
        rows: [
          aLocalReading({
            sheet: '养老服务',
            row: 4,
            serial: '1',
            path: ['养老机构', '备案'],
            content: '备案指南',
            timeLimit: LIMIT,
            organ: '县民政局',
            channels: WEB,
            methods: ['proactive'],
          }),
        ],
      },
    ],
  },
  {
    name: 'header words split by spaces and line breaks, full-width brackets',
    grids: [
      gridOf({
        rows: [
          [
            '序 号',
            '公 开\n事 项',
            '公开内容\n（要素）及要求',
            '公 开 依 据',
            '公开\n时限',
            '公开　主体',
            '公开渠道\n和载体',
          ],
          ['1', '供水', '供水服务指南', '《城市供水条例》', LIMIT, '县城管局', '■政府网站'],
        ],
      }),
    ],
    tables: [
      {
        title: '',
        domainName: null,
        rows: [
          aLocalReading({
            serial: '1',
            path: ['供水'],
            content: '供水服务指南',
            bases: '《城市供水条例》',
            basisTitles: [{ title: '城市供水条例' }],
            timeLimit: LIMIT,
            organ: '县城管局',
            channels: WEB,
          }),
        ],
      },
    ],
  },
  {
    name: 'six levels of 目录, no 序号',
    grids: [
      gridOf({
        rows: [
          [
            '一级目录',
            '二级目录',
            '三级目录',
            '四级目录',
            '五级目录',
            '六级目录',
            '公开内容',
            '公开时限',
            '公开主体',
            '公开渠道',
          ],
          ['甲', '乙', '丙', '丁', '戊', '己', '内容一', LIMIT, '县民政局', '政府网站'],
          ['甲', '乙', '丙', '丁', '', '', '内容二', LIMIT, '县民政局', '政府网站'],
        ],
      }),
    ],
    tables: [
      {
        title: '',
        domainName: null,
        rows: [
          aLocalReading({
            path: [...'甲乙丙丁戊己'],
            content: '内容一',
            timeLimit: LIMIT,
            organ: '县民政局',
            channels: WEB,
          }),
          aLocalReading({
            row: 3,
            path: [...'甲乙丙丁戊己'],
            content: '内容二',
            timeLimit: LIMIT,
            organ: '县民政局',
            channels: WEB,
          }),
        ],
      },
    ],
  },
  {
    name: '四级目录 with 分类, 事项内容 and 公开形式',
    grids: [
      gridOf({
        rows: [
          [
            '一级目录',
            '二级目录',
            '三级目录',
            '四级目录',
            '分类',
            '事项内容',
            '公开形式',
            '公开时限',
            '公开主体',
            '公开渠道',
          ],
          [
            '政务公开',
            '重点领域',
            '救助',
            '低保',
            '标准',
            '低保标准',
            '文本',
            LIMIT,
            '县民政局',
            '政府网站',
          ],
        ],
      }),
    ],
    tables: [
      {
        title: '',
        domainName: null,
        rows: [
          aLocalReading({
            path: ['政务公开', '重点领域', '救助', '低保', '标准'],
            content: '低保标准',
            form: '文本',
            timeLimit: LIMIT,
            organ: '县民政局',
            channels: WEB,
          }),
        ],
      },
    ],
  },
  {
    name: 'no 依据, 内容规范, two item columns under one header, local duty columns, 五公开',
    grids: [
      gridOf({
        rows: [
          [
            '公开事项',
            '',
            '内容规范',
            '公开时限',
            '公开主体',
            '责任单位',
            '责任科室',
            '五公开',
            '公开形式',
            '公开渠道',
            '备注',
          ],
          [
            '综合',
            '培训',
            '培训情况',
            LIMIT,
            '县政府办',
            '县教育局',
            '综合股',
            '□决策 ■执行',
            '■文本',
            '■政府网站',
            '每年更新',
          ],
        ],
        merges: ['A1:B1'],
      }),
    ],
    tables: [
      {
        title: '',
        domainName: null,
        rows: [
          aLocalReading({
            path: ['综合', '培训'],
            content: '培训情况',
            timeLimit: LIMIT,
            organ: '县政府办',
            unit: '县教育局',
            office: '综合股',
            process: '□决策■执行',
            form: '■文本',
            channels: WEB,
            extra: [{ label: '备注', text: '每年更新' }],
          }),
        ],
      },
    ],
  },
  {
    name: 'another order of columns, other levels, a printed legend, an empty first column',
    grids: [
      gridOf({
        rows: [
          [
            '',
            '序号',
            '公开事项',
            '公开内容',
            '公开方式',
            '',
            '公开渠道和载体（“■”为必选项，“□”为可选项）',
            '公开时限',
            '公开主体',
            '公开层级',
            '',
            '公开对象',
            '',
          ],
          [
            '',
            '',
            '',
            '',
            '主动',
            '依申请公开',
            '',
            '',
            '',
            '市级',
            '镇（街）级',
            '全社会',
            '特定群众',
          ],
          [
            '',
            '0505',
            '搬迁',
            '搬迁补偿方案',
            '√',
            '',
            '■政府网站 □精准推送',
            LIMIT,
            '县住建局',
            '',
            '√',
            '',
            '在征收范围内',
          ],
        ],
        merges: ['B1:B2', 'C1:C2', 'D1:D2', 'E1:F1', 'G1:G2', 'H1:H2', 'I1:I2', 'J1:K1', 'L1:M1'],
      }),
    ],
    tables: [
      {
        title: '',
        domainName: null,
        rows: [
          aLocalReading({
            row: 3,
            serial: '0505',
            path: ['搬迁'],
            content: '搬迁补偿方案',
            timeLimit: LIMIT,
            organ: '县住建局',
            channels: channelsOf('■政府网站 □精准推送'),
            audience: '在征收范围内',
            methods: ['proactive'],
            levels: ['镇（街）级'],
          }),
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
]
