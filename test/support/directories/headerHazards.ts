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
]
