import { addDays, civilDateOf, yearOf, type CivilDate } from '../../calendar/civilDate'
import { isFinal, lastDayAt, standingEntries, type StatusHistory } from './statusHistory'
import { statusOn } from './statusOn'

export type CountedDocument = {
  /** 成文日期: the year in which it counts as made. */
  dateMade: CivilDate
  effectiveFrom: CivilDate
  lastDay: CivilDate | null
  history: StatusHistory
}

/** Documents of one calendar year, for table 二 of the annual report (国办公开办函〔2021〕30号). */
export type YearFigures = {
  /** 本年制发件数. */
  made: number
  /** 本年废止件数: repealed, replaced or declared void from a day of the year. */
  repealed: number
  /** Out of force in the year by their own term; the form has no box of its own for them. */
  lapsed: number
  /** 现行有效件数 on 31 December; a document that is made and not yet effective is not among them. */
  inForce: number
}

/** Counts the documents of a year. Every document counts at most once in each figure. */
export const yearFigures = ({
  documents,
  year,
}: {
  documents: readonly CountedDocument[]
  year: number
}): YearFigures => {
  const yearEnd = civilDateOf(year, 12, 31)
  const figures: YearFigures = { made: 0, repealed: 0, lapsed: 0, inForce: 0 }
  for (const { dateMade, ...document } of documents) {
    const end = endOf(document)
    if (yearOf(dateMade) === year) figures.made += 1
    if (end && yearOf(end.from) === year) figures[end.kind] += 1
    if (dateMade <= yearEnd && statusOn({ ...document, today: yearEnd }).inForce)
      figures.inForce += 1
  }
  return figures
}

type Ending = { kind: 'repealed' | 'lapsed'; from: CivilDate }

/** How and from when the document ended; the earlier of its own term and an entry. */
const endOf = ({
  history,
  lastDay: ownLastDay,
}: Omit<CountedDocument, 'dateMade'>): Ending | null => {
  const lastDay = lastDayAt({ history, lastDay: ownLastDay, day: civilDateOf(9999, 12, 31) })
  const entry = standingEntries(history).find(({ status }) => isFinal(status))
  if (entry && (!lastDay || entry.from <= lastDay)) return { kind: 'repealed', from: entry.from }
  return lastDay ? { kind: 'lapsed', from: addDays(lastDay, 1) } : null
}
