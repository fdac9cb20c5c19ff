import { money, serial, table, type Column, type ListTable } from './listTable'
import { maskedCard, maskedId, maskedMobile } from './masks'
import { adult } from './people'
import { TOWNS, villageGroup } from './places'
import type { Random } from './random'
import { SUBSIDIES } from './words'
import { writtenAddress, writtenCard, writtenId, writtenLine, writtenMobile } from './writings'

export const moneyList = (random: Random): ListTable => {
  const count = random.int(4, 14)
  const people = Array.from({ length: count }, () => adult(random))
  /** Often the office masked every row but one, or none at all. */
  const bare = random.chance(0.4) ? new Set([random.int(0, count - 1)]) : undefined
  const shows = (index: number): boolean => bare?.has(index) ?? true
  const pick = <T>(index: number, open: () => T, hidden: () => T): T =>
    shows(index) ? open() : hidden()
  const sensitiveColumns: Column[] = [
    {
      head: random.pick(['身份证号', '身份证号码', '公民身份号码', '证件号码', '身份证']),
      cell: (index) =>
        pick(
          index,
          () => writtenId({ random, person: people[index]!, labelled: true }),
          () => maskedId(random, people[index]!.id),
        ),
    },
    {
      head: random.pick(['银行卡号', '一卡通账号', '银行账号', '社保卡银行账号', '卡号', '账号']),
      cell: (index) =>
        pick(
          index,
          () => writtenCard({ random, person: people[index]!, labelled: true }),
          () => maskedCard(random, people[index]!.bank),
        ),
    },
    {
      head: random.pick(['联系电话', '手机号码', '电话', '联系方式', '手机']),
      cell: (index) =>
        pick(
          index,
          () => writtenMobile({ random, person: people[index]!, labelled: true }),
          () => maskedMobile(random, people[index]!.mobile),
        ),
    },
    {
      head: random.pick(['家庭住址', '住址', '现住址', '家庭详细住址', '户籍地址']),
      cell: (index) =>
        pick(
          index,
          () => writtenAddress({ random, person: people[index]!, labelled: true }),
          () => random.pick(['云集街道***', `${random.pick(TOWNS)}***村`, `${random.pick(TOWNS)}`]),
        ),
    },
  ]
  return table(
    `${random.int(2019, 2024)}年${random.pick(SUBSIDIES)}发放花名册`,
    [
      serial,
      { head: random.pick(['姓名', '户主姓名', '补贴对象']), cell: (index) => people[index]!.name },
      { head: '村组', cell: () => villageGroup(random) },
      ...random.some(sensitiveColumns, random.int(1, 3)),
      { head: '面积（亩）', cell: () => `${random.int(1, 30)}.${random.digits(2)}` },
      { head: '金额（元）', cell: () => money(random) },
    ],
    count,
  )
}

export const housingList = (random: Random): ListTable => {
  const count = random.int(3, 12)
  const people = Array.from({ length: count }, () => adult(random))
  return table(
    '公共租赁住房保障对象公示名单',
    [
      serial,
      { head: '申请人', cell: (index) => people[index]!.name },
      {
        head: '身份证号码',
        cell: (index) => writtenId({ random, person: people[index]!, labelled: true }),
      },
      { head: '家庭人口', cell: () => String(random.int(1, 6)) },
      {
        head: '现住址',
        cell: (index) => writtenAddress({ random, person: people[index]!, labelled: true }),
      },
      {
        head: '联系电话',
        cell: (index) =>
          (random.chance(0.7) ? writtenMobile : writtenLine)({
            random,
            person: people[index]!,
            labelled: true,
          }),
      },
      { head: '备注', cell: () => random.pick(['', '符合', '已公示', '轮候']) },
    ],
    count,
    false,
  )
}
