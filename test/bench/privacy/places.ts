import type { Random } from './random'

export const TOWNS =
  '云集街道 三塘镇 泉溪镇 洪山镇 茶市镇 冠市镇 泉湖镇 宝盖镇 花桥镇 铁丝塘镇 江口镇 硫市镇 栗江镇 近尾洲镇 廖田镇 相市乡 松江镇 咸塘镇 谭子山镇 鸡笼镇 岐山街道 向阳桥街道 车江街道'.split(
    ' ',
  )
export const VILLAGES =
  '大广村 新塘村 古山村 清水村 双桥村 石塘村 金星村 福田村 塘冲村 高岭村 龙溪村 白水村 联盟村 和平村 湖塘村 桐梓村 梅花村 柏坊村 上游村 大渔村'.split(
    ' ',
  )
const COMMUNITIES = '云兴社区 雅园社区 咸水社区 兴盛社区 五一社区 光明社区'.split(' ')
const ROADS =
  '云集大道 雅园路 船山西路 黄金路 新塘路 解放路 工业大道 蒸阳南路 人民路 建设街 和平巷 滨江南路'.split(
    ' ',
  )
const ESTATES = '御景园 碧桂花园 城北安置小区 金桥新村 锦绣华庭 学府家园 供销社家属院 丽景湾'.split(
  ' ',
)
const FIELDS = '上湾 下屋 老屋 新屋 塘湾 祠堂 竹山 枫树 油铺 石灰 栗山'.split(' ')

/** `core` is what points at one door; `lead` only names province, city, county or town. */
export type Address = { lead: string; core: string }

const LEADS = ['湖南省衡阳市衡南县', '衡阳市衡南县', '衡南县', '', '']

const room = (random: Random): string => {
  const block = random.int(1, 28)
  const unit = random.int(1, 4)
  const door = `${random.int(1, 18)}0${random.int(1, 6)}`
  return random.pick([
    `${block}栋${unit}单元${door}室`,
    `${block}栋${unit}单元${door}`,
    `${block}号楼${unit}单元${door}号`,
    `${block}幢${door}室`,
    `${random.pick(['A', 'B', 'C'])}座${door}室`,
    `${block}-${unit}-${door}`,
  ])
}

export const address = (random: Random): Address => {
  const lead = random.pick(LEADS)
  const town = random.pick(TOWNS)
  const number = `${random.int(2, 388)}号`
  return random.pick<() => Address>([
    () => ({
      lead: lead + town,
      core: `${random.pick(ROADS)}${number}${random.pick(ESTATES)}${room(random)}`,
    }),
    () => ({ lead: lead + town, core: `${random.pick(ROADS)}${number}${room(random)}` }),
    () => ({ lead: lead + town, core: `${random.pick(ESTATES)}${room(random)}` }),
    () => ({
      lead: lead + town,
      core: `${random.pick(COMMUNITIES)}${random.pick(ROADS)}${number}`,
    }),
    () => ({
      lead: lead + town,
      core: `${random.pick(VILLAGES)}${random.pick([...'一二三四五六七八九'])}组${random.int(1, 96)}号`,
    }),
    () => ({
      lead: lead + town,
      core: `${random.pick(VILLAGES)}${random.pick(FIELDS)}组${random.int(1, 96)}号`,
    }),
    () => ({
      lead: lead + town,
      core: `${random.pick(VILLAGES)}第${random.pick([...'一二三四五六七八九'])}村民小组${random.int(1, 96)}号`,
    }),
  ])()
}

/** The village and its group: the column 村组 of a subsidy list, which may be public. */
export const villageGroup = (random: Random): string =>
  `${random.pick(VILLAGES)}${random.pick(['1组', '2组', '7组', '十二组', '上湾组', '塘湾组'])}`

/** Where an office or a firm sits: public by law, however detailed. */
export const officeAddress = (random: Random): string =>
  random.pick([
    `衡南县云集街道雅园路${random.int(1, 99)}号政务服务中心${random.int(1, 6)}楼${random.int(101, 620)}室`,
    `衡南县${random.pick(TOWNS)}${random.pick(ROADS)}${random.int(1, 288)}号`,
    `衡南县云集街道云集大道${random.int(1, 288)}号县行政中心${random.int(1, 4)}号楼${random.int(101, 620)}室`,
    `衡阳市蒸湘区船山西路${random.int(1, 99)}号`,
    `${random.pick(TOWNS)}人民政府${random.int(2, 5)}楼便民服务大厅${random.int(1, 9)}号窗口`,
  ])
