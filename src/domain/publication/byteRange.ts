/** A part of a file, first and last byte included. */
export type ByteRange = { start: number; end: number }

/** What a request asks of a file: all of it, a part, or a part that is not there. */
export type RangeRequest =
  { kind: 'whole' } | ({ kind: 'part' } & ByteRange) | { kind: 'unsatisfiable' }

const WHOLE: RangeRequest = { kind: 'whole' }

/**
 * Reads a `Range` header (RFC 9110, 14.2) for a file of `size` bytes. Players of video ask for one part
 * at a time; several parts at once, other units and what cannot be read are answered with the whole, as
 * the standard allows.
 */
export const readRange = (header: string | null | undefined, size: number): RangeRequest => {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!match) return WHOLE
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return WHOLE
  if (first === '') return tail(Number(last), size)
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return WHOLE
  return start < size ? { kind: 'part', start, end } : { kind: 'unsatisfiable' }
}

const tail = (length: number, size: number): RangeRequest =>
  length > 0 && size > 0
    ? { kind: 'part', start: Math.max(0, size - length), end: size - 1 }
    : { kind: 'unsatisfiable' }
