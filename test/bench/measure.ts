export type Measured = { perSecond: number }

export type MeasureOptions = {
  /** Does `size` operations and returns something that depends on them, so that none is optimised away. */
  work: (size: number) => number
  size: number
  /** The best of so many runs, after one to warm up. */
  rounds?: number
}

/** Operations a second: the best round, for noise only ever slows a run down. */
export const measure = ({ work, size, rounds = 5 }: MeasureOptions): Measured => {
  let checksum = work(size)
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const started = process.hrtime.bigint()
    checksum += work(size)
    best = Math.min(best, Number(process.hrtime.bigint() - started))
  }
  if (Number.isNaN(checksum)) throw new Error('a bench must do its work')
  return { perSecond: (size / best) * 1e9 }
}

/** One line: what, how many a second, and how that compares. */
export const report = (what: string, { perSecond }: Measured, reference?: Measured): void => {
  const rate = Math.round(perSecond).toLocaleString('en-US').padStart(14)
  const ratio = reference ? `  ${(perSecond / reference.perSecond).toFixed(1)}x the reference` : ''
  console.log(`  ${what.padEnd(48)}${rate}/s${ratio}`)
}
