import { compareIndexNumbers, formatIndexNumber, parseIndexNumber } from './indexNumber'
import type { IndexNumber } from './indexNumber'

/** What is wrong with a series of index numbers. `from` and `to` are serials, both included. */
export type IndexProblem =
  | { kind: 'unreadable'; text: string; reason: string }
  | { kind: 'duplicate'; number: string; times: number; reason: string }
  | { kind: 'gap'; organCode: string; year: number; from: number; to: number; reason: string }

/** One organ's numbers of one year: how many different ones there are, and the highest. */
export type IndexSeries = { organCode: string; year: number; count: number; last: number }

export type IndexSeriesCheck = { ok: boolean; series: IndexSeries[]; problems: IndexProblem[] }

/**
 * Checks that the numbers of every organ and year run from 1 without a gap and without a repetition,
 * in any order of the input. What is missing at the end can't be seen here: the counter knows it.
 */
export const checkIndexSeries = (numbers: readonly string[]): IndexSeriesCheck => {
  const problems: IndexProblem[] = []
  const times = new Map<string, number>()
  for (const text of numbers) times.set(text, (times.get(text) ?? 0) + 1)
  const read: IndexNumber[] = []
  for (const [text, count] of times) {
    const number = parseIndexNumber(text)
    if (!number) problems.push({ kind: 'unreadable', text, reason: `“${text}”不是索引号` })
    else {
      read.push(number)
      if (count > 1) problems.push(duplicate(text, count))
    }
  }
  const series: IndexSeries[] = []
  for (const number of read.sort(compareIndexNumbers)) {
    const open = series.at(-1)
    const continues = open?.organCode === number.organCode && open.year === number.year
    const last = continues ? open.last : 0
    if (number.serial > last + 1) problems.push(gap({ ...number, last }))
    if (continues) Object.assign(open, { count: open.count + 1, last: number.serial })
    else
      series.push({ organCode: number.organCode, year: number.year, count: 1, last: number.serial })
  }
  return { ok: problems.length === 0, series, problems }
}

const duplicate = (number: string, times: number): IndexProblem => ({
  kind: 'duplicate',
  number,
  times,
  reason: `索引号${number}用了${times}次，一个索引号只能用一次`,
})

const gap = ({ organCode, year, serial, last }: IndexNumber & { last: number }): IndexProblem => {
  const from = last + 1
  const to = serial - 1
  const text = (at: number): string => formatIndexNumber({ organCode, year, serial: at })
  const span = from === to ? text(from) : `${text(from)}至${text(to)}`
  return { kind: 'gap', organCode, year, from, to, reason: `索引号有空号：缺${span}` }
}
