import type { CivilDate } from '../../domain/calendar/civilDate'
import type { PosterPaper } from '../../domain/subsidy/publication/posterPaper'

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

export type Poster = {
  paper: PosterPaper
  title: string
  /** Basis, standard, notice period, telephones: name and value, one a line. */
  facts: readonly PosterFact[]
  /** 公示单位 */
  publisher: string
  made: Date
  villages: AsyncIterable<PosterVillage> | Iterable<PosterVillage>
}
