import { tooLarge, tooMuch, type Unreadable } from './unreadable'

/** What one file, with all that lies within it, may cost; more is refused, never half read. */
export const READING_LIMITS = {
  /** Archives within archives. */
  depth: 3,
  /** Files in all archives together. */
  entries: 2000,
  /** Bytes of all archives together once inflated. */
  inflatedBytes: 300 * 1024 * 1024,
  /** No honest document shrinks more than this; deflate's own limit is about 1030. */
  ratio: 500,
  /** The ratio is asked of entries above this size only: a small one can do no harm. */
  ratioFromBytes: 8 * 1024 * 1024,
  /** Places in the tables of all sheets together, empty ones between filled ones included. */
  cells: 4_000_000,
  /** Elements within elements in XML. */
  xmlDepth: 500,
  /** Pages of one PDF that are read. */
  pdfPages: 3000,
} as const

/** Counts what is spent; shared by a file and all that lies within it. Throws `Unreadable`. */
export type Budget = {
  spendEntry: () => void
  spendBytes: (count: number) => void
  spendCells: (count: number) => void
}

export type BudgetLimits = { entries: number; inflatedBytes: number; cells: number }

export const createBudget = (limits: BudgetLimits = READING_LIMITS): Budget => {
  const entries = counter(limits.entries, () =>
    tooMuch(`压缩包内文件超过${limits.entries}个，无法检查，请拆分后再上传`),
  )
  return {
    spendEntry: () => entries(1),
    spendBytes: counter(limits.inflatedBytes, tooLarge),
    spendCells: counter(limits.cells, () => tooMuch('表格过大，无法检查，请拆分后再上传')),
  }
}

const counter = (limit: number, refusal: () => Unreadable) => {
  let spent = 0
  return (count: number): void => {
    spent += count
    if (spent > limit) throw refusal()
  }
}
