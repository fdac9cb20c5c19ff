import { Readable } from 'node:stream'

/** A stream as `Response` takes it. A reader that goes away closes the file. */
export const toWebStream = (stream: Readable): ReadableStream =>
  Readable.toWeb(stream) as ReadableStream
