/** Lines between the heading of a table and the table that name neither. */
const NO_NAME =
  /^[（(【]?\s*(?:(?:金额|计量|货币)?单位|填报单位|填报日期|填表日期|续表|(?:备?注|说明)\s*\d*\s*[:：.、])|[■□].*[必可]选/u

/** （2024年版）, （试行）: goes with the heading above it. */
const IN_BRACKETS = /^[（(][^（()）]*[）)]$/u

const LONGEST = 100

/** Names tables after the last line above them; one line names one table, and no two have one name. */
export type TableNames = {
  /** A line of the running text. */
  pass: (line: string) => void
  /** The name of the table that begins here. */
  take: () => string
}

export const tableNames = (): TableNames => {
  const taken = new Set<string>()
  let last = ''
  let count = 0
  const free = (name: string): string => {
    for (let number = 1; ; number++) {
      const own = number === 1 ? name : `${name}（${number}）`
      if (taken.has(own)) continue
      taken.add(own)
      return own
    }
  }
  return {
    pass: (line) => {
      const text = line.replaceAll(/\s+/gu, ' ').trim()
      if (text === '' || NO_NAME.test(text)) return
      if (last === '' || !IN_BRACKETS.test(text)) last = text
    },
    take: () => {
      count++
      const name = free(last === '' ? `表${count}` : last.slice(0, LONGEST))
      last = ''
      return name
    },
  }
}
