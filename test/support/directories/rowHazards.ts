import { aNationalReading, channelsOf, type ExpectedRow, type Hazard } from './hazard'
import { aNationalRow, aSparseRow, nationalTable } from './nationalTable'
import type { SheetGrid } from '../../../src/domain/spreadsheet/sheetRow'

const TITLE = '社会救助领域基层政务公开标准目录'
const SECOND = { row: 5, serial: '2', path: ['最低生活保障', '审核信息'] }

const inNationalTable = (
  name: string,
  grid: SheetGrid,
  rows: readonly ExpectedRow[],
  doubts: Hazard['doubts'] = [],
): Hazard => ({
  name,
  grids: [grid],
  tables: [{ title: TITLE, domainName: '社会救助', rows }],
  doubts,
})

/** What is seen in how rows stand in their table (a5). */
export const ROW_HAZARDS: readonly Hazard[] = [
  inNationalTable(
    'vertical merges in 一级事项, content, basis, limit, organ, channels and ticks',
    nationalTable({
      rows: [aNationalRow(), aSparseRow({ serial: '2', second: '审核信息' })],
      merges: ['B4:B5', 'D4:D5', 'E4:E5', 'F4:F5', 'G4:G5', 'H4:H5', 'I4:I5', 'K4:K5', 'M4:M5'],
    }),
    [aNationalReading(), aNationalReading(SECOND)],
  ),
  inNationalTable(
    'the same after the merges were lost',
    nationalTable({
      rows: [aNationalRow(), aSparseRow({ serial: '2', second: '审核信息' })],
      isFlat: true,
    }),
    [aNationalReading(), aNationalReading(SECOND)],
  ),
  inNationalTable(
    'a tick of its own is not joined by the tick above',
    nationalTable({
      rows: [
        aNationalRow({ some: '' }),
        aNationalRow({
          serial: '2',
          second: '审核信息',
          everyone: '',
          some: '申请人',
          county: '',
          township: '√',
        }),
      ],
    }),
    [aNationalReading(), aNationalReading({ ...SECOND, audience: '申请人', levels: ['乡级'] })],
  ),
  inNationalTable(
    'an empty 二级事项 under another 一级事项 takes nothing from above',
    nationalTable({
      rows: [aNationalRow(), aNationalRow({ serial: '2', first: '临时救助', second: '' })],
    }),
    [aNationalReading(), aNationalReading({ ...SECOND, path: ['临时救助'] })],
  ),
  inNationalTable(
    'rows that hold only a continuation of 公开内容',
    nationalTable({
      rows: [
        aNationalRow({ content: '一般公共预算：①一般公共预算收入表②一般公共预算支出表' }),
        aSparseRow({ content: '政府性基金预算：①政府性基金收入表②政府性基金支出表' }),
        aSparseRow({ content: '其他需要公开的报表' }),
        aNationalRow({ serial: '2', second: '审核信息' }),
      ],
    }),
    [
      aNationalReading({
        content:
          '一般公共预算：①一般公共预算收入表②一般公共预算支出表\n政府性基金预算：①政府性基金收入表②政府性基金支出表\n其他需要公开的报表',
        elements: [
          '一般公共预算：一般公共预算收入表',
          '一般公共预算：一般公共预算支出表',
          '政府性基金预算：政府性基金收入表',
          '政府性基金预算：政府性基金支出表',
          '其他需要公开的报表',
        ],
      }),
      aNationalReading({ ...SECOND, row: 7 }),
    ],
  ),
  inNationalTable(
    'channels on table rows of their own',
    nationalTable({
      rows: [
        aNationalRow({ channels: '■政府网站' }),
        aSparseRow({ channels: '□政府公报' }),
        aSparseRow({ channels: '■社区/企事业单位/村公示栏（电子屏）' }),
        aNationalRow({ serial: '2', second: '审核信息' }),
      ],
    }),
    [
      aNationalReading({
        channels: channelsOf('■政府网站 □政府公报 ■社区/企事业单位/村公示栏（电子屏）'),
      }),
      aNationalReading({ ...SECOND, row: 7 }),
    ],
  ),
  inNationalTable(
    '同上 takes the text of the row above in its column',
    nationalTable({
      rows: [
        aNationalRow(),
        aNationalRow({ serial: '2', second: '审核信息', timeLimit: '同 上', organ: '同上。' }),
      ],
    }),
    [aNationalReading(), aNationalReading(SECOND)],
  ),
  inNationalTable(
    '同上 in the first row of a table is a doubt and stays as printed',
    nationalTable({
      rows: [
        aNationalRow({ timeLimit: '同上' }),
        aNationalRow({ serial: '2', second: '审核信息', timeLimit: '同上' }),
      ],
    }),
    [
      aNationalReading({
        timeLimit: '同上',
        doubts: [{ column: '公开时限', cell: 'F4', reason: '“同上”之上没有内容可以沿用，请补全' }],
      }),
      aNationalReading({
        ...SECOND,
        timeLimit: '同上',
        doubts: [{ column: '公开时限', cell: 'F5', reason: '“同上”之上没有内容可以沿用，请补全' }],
      }),
    ],
  ),
  inNationalTable(
    'notes and signatures below the table are no rows',
    nationalTable({
      rows: [
        aNationalRow(),
        ['注：1.“■”为必选项。'],
        ['2.本目录动态调整。'],
        ['说明：以上事项由县民政局解释。'],
        ['填报人：张某', '', '', '', '审核人：李某'],
        ['2024年3月5日'],
      ],
      merges: ['A5:N5', 'A6:N6'],
    }),
    [aNationalReading()],
  ),
]
