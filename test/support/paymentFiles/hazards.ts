import type { MergedRange, SheetRow } from '../../../src/domain/spreadsheet/sheetRow'
import { inventedCard, inventedIdentity } from './invented'
import { tableRows } from './tableRows'

/** One sheet of a fixture. */
export type FixtureSheet = {
  name: string
  rows: readonly SheetRow[]
  merges: readonly MergedRange[]
}

const id = inventedIdentity
const card = inventedCard

const sheet = (
  table: string,
  options: { name?: string; merges?: readonly MergedRange[] } = {},
): FixtureSheet => ({
  name: options.name ?? 'Sheet1',
  rows: tableRows(table),
  merges: options.merges ?? [],
})

/** Every hazard of a township's list, each in a list of its own. People and numbers are invented. */
export const HAZARDS = {
  /** Title rows above the header, a subtotal a page, totals, signatures and notes below. */
  titlesAndTotals: [
    sheet(`
      附件1 ||||||||
      衡南县2026年耕地地力保护补贴发放公示表 ||||||||
      乡镇：三塘镇 村：新塘村 单位：元 填报日期：2026年3月1日 ||||||||
      序号 | 组 别 | 姓 名 | 身份证号码 | 一卡通账号 | 补贴面积\\n（亩） | 补贴标准（元/亩） | 补贴金额（元） | 备注
      1 | 一组 | 王芳 | ${id(1)} | ${card(1)} | 3.2 | 105 | 336 |
      2 | 一组 | 李小明 | ${id(2)} | ${card(2)} | 2 | 105 | 210 | 委托代领
      本页小计 ||||| 5.2 || 546 |
      序号 | 组 别 | 姓 名 | 身份证号码 | 一卡通账号 | 补贴面积\\n（亩） | 补贴标准（元/亩） | 补贴金额（元） | 备注
      3 | 二组 | 欧阳娜娜 | ${id(3)} | ${card(3)} | 1.5 | 105 | 157.5 |
      合  计 ||||| 6.7 || 713.5 |
      大写：柒佰零叁元伍角整 ||||||||
      ||||||||
      制表人：张三 || 审核人：李四 | 村支书：王五 |||| 2026年3月1日 |
      注：本表公示7天，监督电话0734-8552222。 ||||||||
    `),
  ],
  /** The title names the year first and the village in the middle; no column does. */
  villageInTitle: [
    sheet(`
      2026年三塘镇新塘村种粮补贴公示 ||
      （公示期：2026年8月1日至8月10日） ||
      姓  名 | 面 积 | 金 额
      王 芳 | 1 | 10
      周 敏 | 2 | 20
    `),
  ],
  /** Nothing names a village. */
  noVillage: [
    sheet(`
      姓名 | 面积 | 金额
      王芳 | 1 | 10
    `),
  ],
  /** One identity number under two names. */
  oneNumberTwoNames: [
    sheet(`
      村 | 姓名 | 身份证号 | 面积 | 金额
      新塘村 | 王芳 | ${id(1)} | 1 | 10
      新塘村 | 周敏 | ${id(1)} | 2 | 20
      新塘村 | | ${id(2)} | 2 | 20
      新塘村 | 马超 | ${id(2)} | 3 | 30
    `),
  ],
  /** The village's cell is merged over its households. */
  mergedVillages: [
    sheet(
      `
      村名 | 姓名 | 身份证号 | 面积 | 补贴标准 | 补贴金额
      新塘村 | 王芳 | ${id(1)} | 1 | 100 | 100
       | 李小明 | ${id(2)} | 2 | 100 | 200
      石塘村 | 周敏 | ${id(3)} | 3 | 100 | 300
       | 马超 | ${id(4)} | 4 | 100 | 400
    `,
      {
        merges: [
          { fromRow: 2, toRow: 3, fromColumn: 0, toColumn: 0 },
          { fromRow: 4, toRow: 5, fromColumn: 0, toColumn: 0 },
        ],
      },
    ),
  ],
  /** The village stands on each row, but for one. */
  villageGap: [
    sheet(`
      村名 | 姓名 | 身份证号 | 面积 | 补贴标准 | 补贴金额
      新塘村 | 王芳 | ${id(1)} | 1 | 100 | 100
      新塘村 | 李小明 | ${id(2)} | 2 | 100 | 200
       | 周敏 | ${id(3)} | 3 | 100 | 300
    `),
  ],
  /** A household's plots below its merged name. */
  mergedPerson: [
    sheet(
      `
      村 | 户主姓名 | 身份证号码 | 面积（亩） | 标准（元/亩） | 金额（元）
      新塘村 | 王芳 | ${id(1)} | 1 | 100 | 100
      新塘村 |  |  | 2 | 100 | 200
    `,
      {
        merges: [
          { fromRow: 2, toRow: 3, fromColumn: 1, toColumn: 1 },
          { fromRow: 2, toRow: 3, fromColumn: 2, toColumn: 2 },
        ],
      },
    ),
  ],
  /** Numbers typed as text in all the ways they are. */
  numbersAsText: [
    sheet(`
      村 | 姓名 | 身份证号码 | 面积 | 标准 | 金额
      新塘村 | 王芳 | ‘${id(1)} | 3.2亩 | 105元/亩 | ￥336.00元
      新塘村 | 李小明 | ${id(2).replace(/(\d{6})(\d{8})/, '$1 $2 ')} | 20 | 105 | 2,100.00
      新塘村 | 周敏 | ${fullWidth(id(3))} | ３．２ | １０５ | ３３６．００
      新塘村 | 马超 | ${id(4)} | 3.2 | 105 | 336.00000000000006
      新塘村 | 朱红 | ${id(5)} | 3.214 | 105 | 337.474
      新塘村 | 胡兰 | ${id(6)} | 2 | 105 | 三百
    `),
  ],
  mixedDates: [
    sheet(`
      2026年生态公益林补偿发放表 |||||
      村 | 姓名 | 身份证号码 | 金额 | 发放日期
      新塘村 | 王芳 | ${id(1)} | 100 | @date 2026-03-05
      新塘村 | 李小明 | ${id(2)} | 100 | 2026/3/5
      新塘村 | 周敏 | ${id(3)} | 100 | 2026.3.5
      新塘村 | 马超 | ${id(4)} | 100 | 2026年3月5日
      新塘村 | 朱红 | ${id(5)} | 100 | 20260305
      新塘村 | 胡兰 | ${id(6)} | 100 | 3月5日
      新塘村 | 郭平 | ${id(7)} | 100 | 2026-02-30
      新塘村 | 何涛 | ${id(8)} | 100 | 2026年3月
      新塘村 | 高磊 | ${id(9)} | 100 | 2023-03-05
    `),
  ],
  duplicates: [
    sheet(`
      村 | 姓名 | 身份证号码 | 面积 | 标准 | 金额
      新塘村 | 王芳 | ${id(1)} | 1 | 100 | 100
      新塘村 | 王芳 | ${id(1)} | 1 | 100 | 100
      新塘村 | 王芳 | ${id(1)} | 2 | 100 | 200
      新塘村 | 王芳 | ${id(2)} | 1 | 100 | 100
    `),
  ],
  /** Villages one below the other, each with a heading and a header of its own. */
  villagesByHeading: [
    sheet(`
      三塘镇2026年农机购置补贴发放明细表 ||||
      序号 | 姓名 | 身份证号码 | 补贴金额（元） | 签名
      一、新塘村 ||||
      1 | 王芳 | ${id(1)} | 100 |
      2 | 李小明 | ${id(2)} | 200 |
      小计 ||| 300 |
      二、石塘社区 ||||
      序号 | 姓名 | 身份证号码 | 补贴金额（元） | 签名
      1 | 周敏 | ${id(3)} | 300 |
      小计 ||| 300 |
      村：清江村 ||||
      1 | 马超 | ${id(4)} | 400 |
      小计 ||| 400 |
      总计 ||| 1000 |
    `),
  ],
  sheetPerVillage: [
    sheet(
      `
      姓名 | 身份证号码 | 补贴金额
      王芳 | ${id(1)} | 100
      合计 || 100
    `,
      { name: '新塘村' },
    ),
    sheet(
      `
      补贴发放表 ||
      姓名 | 身份证号码 | 补贴金额
      周敏 | ${id(3)} | 300
      王芳 | ${id(1)} | 100
      合计 || 400
    `,
      { name: '2.石塘村(已核)' },
    ),
  ],
  lossyIdentity: [
    sheet(`
      村 | 姓名 | 身份证号码 | 银行账号 | 金额
      新塘村 | 王芳 | @lossy ${id(1).slice(0, 15)}000 | @lossy 6217990000000000000 | 100
      新塘村 | 李小明 | 4.30422E+17 | 6.21799E+18 | 100
    `),
  ],
  tenThousands: [
    sheet(`
      姓名 | 身份证号码 | 村 | 面积（亩） | 标准（元/亩） | 补贴金额（万元）
      王芳 | ${id(1)} | 新塘村 | 32 | 105 | 0.336
    `),
  ],
  tenThousandsInCaption: [
    sheet(`
      2026年种粮大户补贴发放表 ||||（单位：万元）
      姓名 | 身份证号码 | 村 | 补贴金额 | 备注
      王芳 | ${id(1)} | 新塘村 | 1.2 |
    `),
  ],
  noIdentity: [
    sheet(`
      行政村 | 村民小组 | 户主 | 面积（亩） | 补贴金额（元）
      新塘村 | 一组 | 王芳 | 3.2 | 336
      新塘村 | 一组 | 王芳 | 3.2 | 336
      新塘村 | 二组 | 王芳 | 3.2 | 336
    `),
  ],
  /** 补贴面积 over 水田/旱地/合计, in two header rows with merged parents. */
  twoHeaderRows: [
    sheet(
      `
      衡南县三塘镇2026年耕地地力保护补贴公示表（第一批） |||||||
      村 | 户主 | 身份证号码 | 补贴面积（亩） ||| 补贴标准（元/亩） | 补贴金额（元）
       ||| 水田 | 旱地 | 合计 ||
      新塘村 | 王芳 | ${id(1)} | 2 | 1.2 | 3.2 | 105 | 336
    `,
      {
        merges: [
          { fromRow: 2, toRow: 2, fromColumn: 3, toColumn: 5 },
          ...[0, 1, 2, 6, 7].map((column) => ({
            fromRow: 2,
            toRow: 3,
            fromColumn: column,
            toColumn: column,
          })),
        ],
      },
    ),
  ],
  /** The same saved as csv: the merges are gone. */
  twoHeaderRowsWithoutMerges: [
    sheet(`
      村 | 户主 | 身份证号码 | 补贴面积（亩） ||| 补贴标准（元/亩） | 补贴金额（元）
       ||| 水田 | 旱地 | 合计 ||
      新塘村 | 王芳 | ${id(1)} | 2 | 1.2 | 3.2 | 105 | 336
    `),
  ],
  severalAmounts: [
    sheet(`
      村 | 姓名 | 身份证号码 | 面积 | 标准 | 应发金额 | 扣减金额 | 实发金额
      新塘村 | 王芳 | ${id(1)} | 3.2 | 105 | 336 | 36 | 300
      新塘村 | 李小明 | ${id(2)} | 3.2 | 105 | 330 | 0 | 330
    `),
  ],
  /** Filled in again from the corrected-file download: numbers left as they were are masked. */
  correction: [
    sheet(`
      原行号 | 村 | 姓名 | 身份证号 | 银行账号 | 补贴金额
      17 | 新塘村 | 王芳 | 430422********001X | 6217***********0012 | 100
      18 | 新塘村 | 李小明 | ${id(2)} | ${card(2)} | 200
    `),
  ],
} as const satisfies Record<string, readonly FixtureSheet[]>

function fullWidth(text: string): string {
  return text.replace(/[\dX]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
}
