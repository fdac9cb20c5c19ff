import type { CivilDate } from '../../calendar/civilDate'
import { formatFen } from './formatFen'

/** A line of the list as it hangs on the board, where the whole name stands; no numbers of persons. */
export type PosterRow = {
  groupText: string
  name: string
  quantity: number | null
  standardFen: number | null
  amountFen: number | null
  paidOn: CivilDate | null
}

export type PosterVillage = {
  /** 云集镇 石塘村 */
  place: string
  /** `12 人（户），15 笔，1,234.50 元` */
  total: string
  /** The page of the village on the portal, in the QR code. */
  address: string
  rows: readonly PosterRow[]
}

/** `isRepeated`: stands on every sheet, for they may hang apart. */
export type PosterFact = { label: string; value: string; isRepeated?: boolean }

/** The list of one village as the admin shows it for printing. */
export type PosterView = PosterVillage & {
  title: string
  /** Basis, standard, notice period, telephones: name and value, one a line. */
  facts: readonly PosterFact[]
  /** 公示单位 */
  publisher: string
}

export type PosterColumn = {
  header: string
  align: 'left' | 'center' | 'right'
  /** `place` counts from 1. */
  text: (row: PosterRow, place: number) => string
}

const yuan = (fen: number | null): string => (fen === null ? '' : formatFen(fen))

/** The columns of the list, the same on the page and in the PDF. */
export const POSTER_COLUMNS = {
  place: { header: '序号', align: 'center', text: (_row, place) => String(place) },
  group: { header: '村组', align: 'left', text: ({ groupText }) => groupText },
  name: { header: '姓名', align: 'left', text: ({ name }) => name },
  quantity: {
    header: '数量',
    align: 'right',
    text: ({ quantity }) => (quantity === null ? '' : String(quantity)),
  },
  standard: {
    header: '标准（元）',
    align: 'right',
    text: ({ standardFen }) => yuan(standardFen),
  },
  amount: { header: '金额（元）', align: 'right', text: ({ amountFen }) => yuan(amountFen) },
  paidOn: { header: '发放日期', align: 'center', text: ({ paidOn }) => paidOn ?? '' },
} as const satisfies Readonly<Record<string, PosterColumn>>

/** Stands at the foot of every sheet. */
export const POSTER_NOTE = '身份证号码和银行账号不公示。对名单有异议的，请在公示期内拨打异议电话。'
