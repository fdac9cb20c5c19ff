/** Shows how far a long job is: one line that is rewritten on a terminal, a line a step elsewhere. */
export type Progress = { step(label: string, done?: number, total?: number): void; end(): void }

/** Writes to a stream, as a rule stdout. */
export const createProgress = (out: NodeJS.WriteStream): Progress => {
  let last = ''
  const write = (line: string): void => {
    if (line === last) return
    last = line
    if (out.isTTY) out.write(`\r\u001b[2K${line}`)
    else out.write(`${line}\n`)
  }
  return {
    step: (label, done, total) => {
      if (done === undefined || total === undefined) return write(label)
      const percent = Math.floor((done / total) * 100)
      // Off a terminal every tenth per cent is enough.
      if (out.isTTY || percent % 10 === 0) write(`${label} ${percent}%`)
    },
    end: () => {
      if (out.isTTY) out.write('\n')
    },
  }
}
