import {
  bankCard,
  birthBetween,
  idCard,
  localLine,
  mobile,
  passport,
  plate,
  type Birth,
  type Plate,
} from './numbers'
import { address, type Address } from './places'
import type { Random } from './random'

const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
  '欧阳',
  '欧阳',
  '上官',
  '司马',
]
const GIVEN_OF_ELDERS = [
  ...'建国 国强 秀英 桂兰 玉梅 春生 满云 冬秀 运生 德华 友良 福生 金莲 菊英 社平 小平 凤姣 爱民 解放 立新 四清 桃英 雪梅 良玉 贱生 光荣 仁义 太平 和平 石林 清明 长庚 顺利 满意 多福'.split(
    ' ',
  ),
  ...'伟 芳 敏 静 丽 强 磊 军 勇 艳 杰 涛 明 超 霞 平 刚 英 华 斌 辉 鹏 琴'.split(' '),
]
const GIVEN_OF_CHILDREN =
  '子涵 梓轩 欣怡 浩宇 诗涵 宇航 梓萱 俊熙 雨桐 可馨 思远 佳怡 子墨 一诺 奕辰 若曦 沐阳 语嫣 博文 嘉懿 铭泽 依晨 晨 乐 萱 睿'.split(
    ' ',
  )

export type Person = {
  name: string
  sex: '男' | '女'
  birth: Birth
  id: string
  mobile: string
  bank: string
  /** Seven digits without the area code. */
  line: string
  passport: string
  plate: Plate
  address: Address
}

export const adultName = (random: Random): string =>
  random.pick(SURNAMES) + random.pick(GIVEN_OF_ELDERS)

export const childName = (random: Random): string =>
  random.pick(SURNAMES) + random.pick(GIVEN_OF_CHILDREN)

const personOf = (random: Random, name: string, birth: Birth): Person => ({
  name,
  sex: random.pick(['男', '女']),
  birth,
  id: idCard(random, birth),
  mobile: mobile(random),
  bank: bankCard(random),
  line: localLine(random),
  passport: passport(random),
  plate: plate(random),
  address: address(random),
})

export const adult = (random: Random): Person =>
  personOf(random, adultName(random), birthBetween(random, 1936, 2003))

/** Under fourteen when the corpus is dated 2021 to 2024. */
export const child = (random: Random): Person =>
  personOf(random, childName(random), birthBetween(random, 2012, 2019))

/** As offices mask a name: 王*, 李*英, 张某某. */
export const maskedName = (random: Random, name: string): string => {
  const surname = SURNAMES.find((known) => known.length > 1 && name.startsWith(known)) ?? name[0]!
  const given = name.slice(surname.length)
  return random.pick([
    surname + '*'.repeat(given.length),
    given.length > 1 ? `${surname}*${given.at(-1)}` : `${surname}*`,
    surname + '某'.repeat(given.length),
    `${surname}某`,
    surname + '＊'.repeat(given.length),
    given.length > 1 ? `${surname}×${given.at(-1)}` : `${surname}×`,
  ])
}
