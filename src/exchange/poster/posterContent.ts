import type { CivilDate } from '../../domain/calendar/civilDate'

/** Paper of a village's board. A3 is the same sheet enlarged: it is read standing. */
export const POSTER_PAPERS = ['A4', 'A3'] as const
export type PosterPaper = (typeof POSTER_PAPERS)[number]

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

export type Poster = {
  paper: PosterPaper
  title: string
  /** Basis, standard, notice period, telephones, unit: name and value, one a line. */
  facts: readonly { label: string; value: string }[]
  /** 公示单位 */
  publisher: string
  made: Date
  villages: AsyncIterable<PosterVillage> | Iterable<PosterVillage>
}
