import { plainRun, type PrintRun } from '../print/printBlocks'

/** On paper a link is followed by its address, unless that is what it says already. */
export const withAddresses = (runs: readonly PrintRun[]): PrintRun[] =>
  runs.flatMap((run, index) => {
    if (run.url === null || runs[index + 1]?.url === run.url) return [run]
    const isAddress = run.text === run.url || run.url.replace(/^(mailto|tel):/, '') === run.text
    return isAddress ? [run] : [run, plainRun(`（${run.url}）`)]
  })
