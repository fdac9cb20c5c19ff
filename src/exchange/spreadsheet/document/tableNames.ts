/** Lines between the heading of a table and the table that name neither. */
const NO_NAME = /^[（(【]?\s*(?:(?:金额|计量|货币)?单位|填报单位|填报日期|填表日期|续表)/u

const LONGEST = 100

/** Names tables after the last line above them; one line names one table. */
export type TableNames = {
  /** A line of the running text. */
  pass: (line: string) => void
  /** The name of the table that begins here. */
  take: () => string
}

export const tableNames = (): TableNames => {
  let last = ''
  let count = 0
  return {
    pass: (line) => {
      const text = line.replaceAll(/\s+/gu, ' ').trim()
      if (text !== '' && !NO_NAME.test(text)) last = text
    },
    take: () => {
      count++
      const name = last === '' ? `表${count}` : last.slice(0, LONGEST)
      last = ''
      return name
    },
  }
}
