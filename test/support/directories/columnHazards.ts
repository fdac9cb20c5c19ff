import { gridOf } from './gridOf'
import { aLocalReading, channelsOf, type Hazard } from './hazard'

const LIMIT = '自信息形成或者变更之日起20个工作日内'
const WEB = channelsOf('■政府网站')

/** Columns that places add, leave out or rename (a1). */
export const COLUMN_HAZARDS: readonly Hazard[] = [
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
]
