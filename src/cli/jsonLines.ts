import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Enough text to write at once that a hundred thousand lines take few system calls. */
const FLUSH_AT = 64 * 1024

/** One JSON object as a line on standard output. */
export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

/**
 * Answers every line of standard input with one JSON line, in order and as a stream: neither input
 * nor output is ever held as a whole. A last line without a line break counts, a byte-order mark does
 * not.
 */
export const answerLines = async (answer: (line: string) => unknown): Promise<void> => {
  process.stdout.on('error', stopWhenNobodyReads)
  let pending = ''
  let isFirst = true
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    pending += `${JSON.stringify(answer(isFirst ? line.replace(/^\uFEFF/u, '') : line))}\n`
    isFirst = false
    if (pending.length < FLUSH_AT) continue
    await flush(pending)
    pending = ''
  }
  await flush(pending)
}

const flush = async (text: string): Promise<void> => {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** `| head` closes the pipe before the end; that is no failure. */
const stopWhenNobodyReads = (error: NodeJS.ErrnoException): void => {
  if (error.code === 'EPIPE') process.exit()
  throw error
}
