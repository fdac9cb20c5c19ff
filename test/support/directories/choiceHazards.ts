import {
  aLocalReading,
  aNationalReading,
  channelsOf,
  type ExpectedRow,
  type Hazard,
} from './hazard'
import { gridOf } from './gridOf'
import { aNationalRow, nationalTable } from './nationalTable'

type Cells = Parameters<typeof aNationalRow>[0]

const one = (name: string, cells: Cells, expected: Partial<ExpectedRow>): Hazard => ({
  name,
  grids: [nationalTable({ rows: [aNationalRow(cells)] })],
  tables: [
    {
      title: '社会救助领域基层政务公开标准目录',
      domainName: '社会救助',
      rows: [aNationalReading(expected)],
    },
  ],
})

const channels = (name: string, text: string, expected: string, reason?: string): Hazard =>
  one(
    `channels: ${name}`,
    { channels: text },
    {
      channels: expected === '' ? [] : channelsOf(expected),
      doubts: reason === undefined ? [] : [{ column: '公开渠道和载体', cell: 'H4', reason }],
    },
  )

const LIMIT = '自信息形成或者变更之日起20个工作日内'

/** A table whose choices are words of one cell. */
const words = (
  name: string,
  [audience, method, level]: readonly [string, string, string],
  expected: Partial<ExpectedRow>,
): Hazard => ({
  name: `words: ${name}`,
  grids: [
    gridOf({
      rows: [
        [
          ...['序号', '公开事项', '公开内容', '公开时限', '公开主体', '公开渠道'],
          ...['公开对象', '公开方式', '公开层级'],
        ],
        ['1', '低保', '文件', LIMIT, '县民政局', '■政府网站', audience, method, level],
      ],
    }),
  ],
  tables: [
    {
      title: '',
      domainName: null,
      rows: [
        aLocalReading({
          ...{ serial: '1', path: ['低保'], content: '文件', timeLimit: LIMIT, organ: '县民政局' },
          channels: channelsOf('■政府网站'),
          ...expected,
        }),
      ],
    },
  ],
})

/** Ways to choose: channels, organs and audiences that a careful reader takes for what they say. */
export const CHOICE_HAZARDS: readonly Hazard[] = [
  channels(
    'a known and an unknown name behind one mark',
    '■政府网站、县融媒体中心 □精准推送',
    '■政府网站 ■县融媒体中心 □精准推送',
  ),
  channels('one name that holds a separator', '■乡镇、村公示栏', '■乡镇、村公示栏'),
  channels('and so on behind the last', '■政府网站■两微一端等', '■政府网站 ■两微一端'),
  channels(
    'the legend behind each name',
    '■政府网站（必选） □政府公报(可选)',
    '■政府网站 □政府公报',
  ),
  channels(
    '× for not chosen',
    '√政府网站 ×政府公报',
    '■政府网站 □政府公报',
    '“×”暂按可选（□）读入，请核对',
  ),
  channels('boxes of Wingdings 2 as plain letters', 'R政府网站 £政府公报', '■政府网站 □政府公报'),
  channels('a slash for none', '/', '', '这里写的是“/”，没有读到渠道'),
  channels('a word for none', '无', '', '这里写的是“无”，没有读到渠道'),
  channels('a newspaper and a page of a site', '报刊、政务公开专栏', '■报刊 ■政务公开专栏'),
  one('a tick of a check box in Excel', { everyone: 'TRUE', township: 'FALSE' }, {}),
  one(
    'a tick and who, in brackets',
    { everyone: '', some: '√（本村村民）' },
    { audience: '本村村民' },
  ),
  one(
    'a department of a government on a line of its own',
    { organ: '县级政府\n民政部门' },
    { organ: '县级政府民政部门' },
  ),
  one(
    'a government and a department of another',
    { organ: '乡镇人民政府\n县级民政部门' },
    { organ: '乡镇人民政府 县级民政部门' },
  ),
  one(
    'two groups of organs on two lines',
    { organ: '各乡镇（街道）\n县直各部门' },
    { organ: '各乡镇（街道） 县直各部门' },
  ),
  one(
    'channels in the column of the organ and of the audience',
    { organ: '■政府网站 □政府公报', everyone: '', some: '■政府网站' },
    {
      organ: '■政府网站□政府公报',
      audience: '政府网站',
      doubts: [
        { column: '公开主体', cell: 'G4', reason: '这里像是公开渠道，可能错列' },
        { column: '特定群体（请写明）', cell: 'J4', reason: '这里像是公开渠道，可能错列' },
      ],
    },
  ),
  words('marks behind', ['全社会□ 特定群体√', '主动√ 依申请□', '县级√ 乡级□'], {
    ...{ audience: '特定群体', methods: ['proactive'], levels: ['县级'] },
  }),
  words('levels with a space between', ['全社会', '主动公开', '县级 乡级'], {
    ...{ audience: '全社会', methods: ['proactive'], levels: ['县级', '乡级'] },
  }),
]
