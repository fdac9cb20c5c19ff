import { cleanSentence } from '../cleanSentences'
import { cleanTable } from '../cleanTables'
import { makeXlsx, XLSX_PLACES, type Sheet } from '../files/makeXlsx'
import { leakyTable } from '../leakyTables'
import type { ListTable } from '../listTable'
import { adult } from '../people'
import type { Random } from '../random'
import { leak } from '../truth'
import { anyLeak, freed } from './content'
import type { FileOptions, KnownFile } from './knownFile'

/** A list of plain mobile numbers, as Excel keeps them when they are typed without an apostrophe. */
const numberCells = (random: Random): ListTable['rows'] => [
  ['姓名', '手机号码', '金额'],
  ...Array.from({ length: random.int(3, 8) }, () => {
    const person = adult(random)
    return [person.name, leak('mobile', person.mobile), String(random.int(100, 9000))]
  }),
]

const titled = (random: Random, { title, rows }: ListTable): ListTable['rows'] =>
  random.chance(0.4)
    ? [
        [title, ...rows[0]!.slice(1).map(() => '')],
        ['单位：元', ...rows[0]!.slice(1).map(() => '')],
        ...rows,
      ]
    : rows

export const sheetFile = ({ random, name, leaky, turn }: FileOptions): KnownFile => {
  const place = random.pick(XLSX_PLACES)
  const cover = cleanTable(random)
  const inComment = place === 'comment'
  const list = leaky && !inComment ? leakyTable(random) : cleanTable(random)
  const rows = leaky && place === 'number cells' ? numberCells(random) : titled(random, list)
  const comment = inComment ? (leaky ? anyLeak(random, turn) : cleanSentence(random)) : undefined
  const content = freed([], [cover.rows, rows], comment)
  const sheet: Sheet = {
    name: random.pick(['Sheet2', '花名册', '数据源', '备份']),
    rows: content.tables[1]!,
    ...(place === 'hidden sheet' ? { state: 'hidden' as const } : {}),
    ...(place === 'very hidden sheet' ? { state: 'veryHidden' as const } : {}),
    ...(place === 'hidden columns' ? { hide: 'columns' as const } : {}),
    ...(place === 'hidden rows' ? { hide: 'rows' as const } : {}),
    ...(place === 'number cells' ? { numbers: random.pick(['plain', 'scientific'] as const) } : {}),
    ...(content.extra === undefined ? {} : { comment: content.extra }),
    rich: place === 'rich text',
  }
  const coverSheet: Sheet = { name: '汇总', rows: content.tables[0]! }
  return {
    name,
    family: 'xlsx',
    hiding: place,
    fileName: `${cover.title}.xlsx`,
    marks: content.marks,
    make: () =>
      Promise.resolve(makeXlsx(place === 'sheet' ? [sheet, coverSheet] : [coverSheet, sheet])),
  }
}
