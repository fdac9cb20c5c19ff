import type { CivilDate } from '../../calendar/civilDate'
import type { VillageTotal } from '../villageTotal'

/** A record that a village's list hung on its board. */
export type VillagePosting = {
  id: string
  villageId: string
  postedOn: CivilDate
  /** Who keeps the paper. */
  keeper: string
}

export type PostingGaps = {
  /** Villages in the order of the batch, each with its postings, earliest first. */
  villages: { village: VillageTotal; postings: VillagePosting[] }[]
  /** Villages without proof. */
  missing: VillageTotal[]
}

/** Which villages of a batch have proof that their list was posted, and which lack it. */
export const postingGaps = (
  villages: readonly VillageTotal[],
  postings: readonly VillagePosting[],
): PostingGaps => {
  const rows = villages.map((village) => ({
    village,
    postings: postings
      .filter(({ villageId }) => villageId === village.villageId)
      .sort((a, b) => (a.postedOn < b.postedOn ? -1 : 1)),
  }))
  return {
    villages: rows,
    missing: rows.filter((row) => row.postings.length === 0).map(({ village }) => village),
  }
}
