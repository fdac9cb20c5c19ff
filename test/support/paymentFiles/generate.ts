import type { VillageEntry } from '../../../src/domain/subsidy/payments/indexVillages'
import type { SheetRow } from '../../../src/domain/spreadsheet/sheetRow'
import type { CsvOutput } from '../../../src/exchange/workbook/writeCsv'
import type { OutputRow, SheetOutput } from '../../../src/exchange/workbook/workbookOutput'
import { inventedCard, inventedIdentity, inventedName } from './invented'

/** One payment of an invented county. Figures are decimal strings, as a township types them. */
export type GeneratedPayment = {
  serial: number
  township: string
  village: string
  group: string
  name: string
  identity: string
  bank: string
  /** 亩 */
  area: string
  /** Yuan per 亩. */
  standard: string
  /** Yuan. */
  amount: string
  /** The amount in fen. */
  fen: number
  date: string
}

export type GenerateOptions = {
  rows: number
  villages: readonly VillageEntry[]
  seed?: number
  /** Share of payments that are a further plot of the person before; a doubt each, never an error. */
  severalPlots?: number
  /** Fen per 亩. */
  standardFen?: number
  /** Rows of a batch. */
  batch?: number
}

/** 25 townships of 18 villages make a county; the names are invented and differ throughout. */
export const inventedVillages = ({
  townships = 25,
  each = 18,
}: { townships?: number; each?: number } = {}): VillageEntry[] =>
  Array.from({ length: townships * each }, (_, order) => {
    const township = Math.floor(order / each)
    const name = `${FRONTS[order % FRONTS.length]}${BACKS[Math.floor(order / FRONTS.length) % BACKS.length]}村`
    return {
      id: `village-${order + 1}`,
      name,
      aliases: [],
      townshipId: `township-${township + 1}`,
      townshipName: `${FRONTS[township % FRONTS.length]}${township < FRONTS.length ? '桥' : '市'}镇`,
      townshipAliases: [],
    }
  })

/** The payments in batches, village by village; the same seed gives the same rows. Clean but for plots. */
export function* generatePayments(options: GenerateOptions): Generator<GeneratedPayment[]> {
  const { rows, villages, seed = 1, severalPlots = 0.05, standardFen = 10_500 } = options
  const { batch = 500 } = options
  const random = mulberry32(seed)
  const perVillage = Math.ceil(rows / villages.length)
  let payments: GeneratedPayment[] = []
  let person = -1
  let hundredths = 0
  for (let order = 0; order < rows; order += 1) {
    const village = villages[Math.floor(order / perVillage)]!
    const isFurther = order % perVillage > 0 && random() < severalPlots
    if (isFurther) hundredths += 1
    else {
      person += 1
      hundredths = 20 + Math.floor(random() * 900)
    }
    const fen = Math.round((hundredths * standardFen) / 100)
    payments.push({
      serial: order + 1,
      township: village.townshipName,
      village: village.name,
      group: `${1 + Math.floor(((order % perVillage) * 8) / perVillage)}组`,
      name: inventedName(person),
      identity: inventedIdentity(person),
      bank: inventedCard(person),
      area: (hundredths / 100).toFixed(2),
      standard: (standardFen / 100).toFixed(2),
      amount: (fen / 100).toFixed(2),
      fen,
      date: '2026-03-05',
    })
    if (payments.length < batch) continue
    yield payments
    payments = []
  }
  if (payments.length > 0) yield payments
}

export const PAYMENT_HEADER = [
  '序号',
  '乡镇',
  '村',
  '组',
  '姓名',
  '身份证号码',
  '一卡通账号',
  '补贴面积（亩）',
  '补贴标准（元/亩）',
  '补贴金额（元）',
  '发放日期',
] as const

const TITLE = '衡南县2026年耕地地力保护补贴发放公示表'

/** The list as a sheet for `writeWorkbook`: title, heading, payments, and a total below. */
export const paymentSheet = (options: GenerateOptions & { name?: string }): SheetOutput => ({
  name: options.name ?? '发放名单',
  columns: PAYMENT_HEADER.map(() => ({ width: 16 })),
  merges: [{ fromRow: 1, toRow: 1, fromColumn: 0, toColumn: PAYMENT_HEADER.length - 1 }],
  rows: outputRows(options),
})

function* outputRows(options: GenerateOptions): Generator<OutputRow[]> {
  yield [
    { cells: [{ value: TITLE, style: 'title' }] },
    { cells: PAYMENT_HEADER.map((value) => ({ value, style: 'header' as const })) },
  ]
  let total = 0
  for (const payments of generatePayments(options)) {
    total += payments.reduce((sum, { fen }) => sum + fen, 0)
    yield payments.map((payment) => ({
      cells: [
        { value: payment.serial, type: 'integer' as const },
        payment.township,
        payment.village,
        payment.group,
        payment.name,
        { value: payment.identity, type: 'text' as const },
        { value: payment.bank, type: 'text' as const },
        { value: payment.area, type: 'number' as const },
        { value: payment.standard, type: 'money' as const },
        { value: payment.amount, type: 'money' as const },
        { value: payment.date, type: 'date' as const },
      ],
    }))
  }
  const sum = { value: (total / 100).toFixed(2), type: 'money' as const }
  yield [{ cells: ['合计', null, null, null, null, null, null, null, null, sum] }]
}

/** The list for `writeCsv`: the header and the payments. */
export const paymentCsv = (options: GenerateOptions): CsvOutput => ({
  header: PAYMENT_HEADER,
  rows: mapBatches(generatePayments(options), textsOf),
})

/** The list as a reader gives it: the header in row 1, the payments below. */
export function* paymentRows(options: GenerateOptions): Generator<SheetRow[]> {
  yield [sheetRow(1, PAYMENT_HEADER)]
  for (const payments of generatePayments(options))
    yield payments.map((payment) => sheetRow(payment.serial + 1, textsOf(payment)))
}

const sheetRow = (number: number, texts: readonly string[]): SheetRow => ({
  number,
  texts,
  kinds: texts.map(() => 'text' as const),
  hidden: false,
})

const textsOf = (payment: GeneratedPayment): string[] => [
  String(payment.serial),
  payment.township,
  payment.village,
  payment.group,
  payment.name,
  payment.identity,
  payment.bank,
  payment.area,
  payment.standard,
  payment.amount,
  payment.date,
]

function* mapBatches<In, Out>(batches: Iterable<In[]>, map: (one: In) => Out): Generator<Out[]> {
  for (const batch of batches) yield batch.map(map)
}

const FRONTS = [...'石双白青黄竹松梅柳枫金银玉清龙凤云鹤长新']
const BACKS = [...'塘山溪坪江冲湾岭田井泉坝洲洞桥陂垅屋坳坡塔源峰林铺']

/** A small generator of numbers in [0, 1), public domain (Tommy Ettinger); enough for fixtures. */
const mulberry32 = (seed: number) => {
  let state = seed >>> 0
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
