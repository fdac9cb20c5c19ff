import type { PosterFact, PosterVillage } from '../../domain/subsidy/publication/posterView'
import type { PosterPaper } from '../../domain/subsidy/publication/posterPaper'

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
