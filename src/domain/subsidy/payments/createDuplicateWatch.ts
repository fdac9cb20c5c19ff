import type { ColumnMapping } from './columnMapping'
import { problemAt, type JudgedRow, type RowProblem } from './judgedRow'

export type WatchedRow = {
  judged: JudgedRow
  /**
   * Who is paid, as one string that is equal for the same person: a keyed hash of the identity number,
   * or the number where nothing is kept. `null` without one: then name, village and group stand for it.
   */
  person: string | null
  mapping: ColumnMapping
}

export type DuplicateWatch = {
  /** `null` for a payment that resembles no earlier one; the problem is not added to the row. */
  see: (row: WatchedRow) => RowProblem | null
}

/**
 * Watches a whole file for payments that stand in it twice. Memory grows with the people, by two strings
 * and three numbers each, whatever the rows hold. The same person, village, quantity and amount again is
 * an error; the same person with other figures (a second plot, a slip) is a doubt. Without an identity
 * number two people may share a name, so there it is never more than a doubt.
 */
export const createDuplicateWatch = (): DuplicateWatch => {
  const people = new Map<string, Place>()
  const payments = new Map<string, Place>()
  const calledBy = new Map<string, number>()
  const sheets = new Map<string, number>()
  const names: string[] = []

  const placeOf = ({ sheet, row }: JudgedRow): Place => {
    let order = sheets.get(sheet)
    if (order === undefined) {
      order = names.push(sheet) - 1
      sheets.set(sheet, order)
    }
    return order * SHEET_STEP + row
  }
  const where = (place: Place, { sheet }: JudgedRow): string => {
    const name = names[Math.floor(place / SHEET_STEP)]!
    return `${name === sheet ? '' : `工作表“${name}”`}第${place % SHEET_STEP}行`
  }

  return {
    see: ({ judged, person, mapping }) => {
      const village = judged.villageId ?? judged.villageText
      const who = person ?? `${judged.name}\n${village}\n${judged.groupText}`
      if (person === null && judged.name === '') return null
      const payment = `${who}\n${village}\n${judged.quantity}\n${judged.amountFen}`
      const place = placeOf(judged)
      const same = payments.get(payment)
      const earlier = people.get(who)
      if (same === undefined) payments.set(payment, place)
      if (earlier === undefined) {
        people.set(who, place)
        if (person !== null) calledBy.set(who, nameMark(judged.name))
        return null
      }
      const problem = { mapping, row: judged.row }
      if (person === null) {
        if (same === undefined) return null
        const reason = `与${where(same, judged)}的姓名、村组和金额都相同，如为同一人应只保留一笔，请核对`
        return problemAt({ ...problem, field: 'name', severity: 'doubt', reason })
      }
      const called = calledBy.get(who)
      if (called && judged.name !== '' && called !== nameMark(judged.name)) {
        const reason = `身份证号与${where(earlier, judged)}相同，姓名却不同，应有一处填错，请对照证件核对`
        return problemAt({ ...problem, field: 'identity', severity: 'doubt', reason })
      }
      if (same !== undefined) {
        const reason = `与${where(same, judged)}重复：同一人、同一村、数量和金额都相同，应只保留一笔`
        return problemAt({ ...problem, field: 'identity', severity: 'error', reason })
      }
      const reason = `同一人在${where(earlier, judged)}已有一笔，数量或者金额不同，请核对`
      return problemAt({ ...problem, field: 'identity', severity: 'doubt', reason })
    },
  }
}

/** 0 for none. Stands for a name: it is only ever compared, and a name of its own would hold on to the text it was cut from. */
const nameMark = (name: string): number => {
  let mark = 0
  for (let at = 0; at < name.length; at += 1) mark = (Math.imul(mark, 31) + name.charCodeAt(at)) | 0
  return mark
}

/** Sheet and row in one number: the sheet's order × this + the row. */
type Place = number
/** More rows than a sheet can have. */
const SHEET_STEP = 2 ** 21
