/** Bytes that are looked at to tell UTF-16 without a mark, and to tell text from binary. */
const SAMPLE = 64 * 1024

/** A few broken bytes are a fault of the program that wrote them; more is another encoding. */
const MOST_BROKEN_SHARE = 0.001

/**
 * Text in UTF-8, UTF-16 or GB18030, told apart by its mark or by what decodes without a fault; the
 * mark is taken off. `undefined` for bytes that are no text in any of them.
 */
export const decodeText = (data: Uint8Array): string | undefined => {
  const marked = markedEncoding(data) ?? utf16WithoutMark(data)
  if (marked) return printable(nearlyWhole(data, marked))
  return printable(
    whole(data, 'utf-8') ??
      whole(data, 'gb18030') ??
      nearlyWhole(data, 'utf-8') ??
      nearlyWhole(data, 'gb18030'),
  )
}

const whole = (data: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(data)
  } catch {
    return undefined
  }
}

const nearlyWhole = (data: Uint8Array, encoding: string): string | undefined => {
  const text = new TextDecoder(encoding).decode(data)
  const broken = text.split('\uFFFD').length - 1
  return broken > text.length * MOST_BROKEN_SHARE ? undefined : text
}

const markedEncoding = ([a, b, c]: Uint8Array): string | undefined => {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

/** Line breaks, digits and Latin letters have a zero byte in UTF-16, always on the same side. */
const utf16WithoutMark = (data: Uint8Array): string | undefined => {
  const length = Math.min(data.length, SAMPLE) & ~1
  if (length < 4 || data.length % 2 !== 0) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (data[at] === 0) even++
    if (data[at + 1] === 0) odd++
  }
  if (odd > length / 20 && even === 0) return 'utf-16le'
  if (even > length / 20 && odd === 0) return 'utf-16be'
  return undefined
}

const TAB = 9
const CARRIAGE_RETURN = 13
/** The end-of-file mark of old DOS programs. */
const SUBSTITUTE = 26
const SPACE = 32
const DELETE = 127

const isControl = (code: number): boolean =>
  code === DELETE || (code < SPACE && code !== SUBSTITUTE && (code < TAB || code > CARRIAGE_RETURN))

const printable = (text: string | undefined): string | undefined => {
  if (text === undefined || text.includes('\0')) return undefined
  const length = Math.min(text.length, SAMPLE)
  let controls = 0
  for (let at = 0; at < length; at++) if (isControl(text.charCodeAt(at))) controls++
  return controls > length / 100 ? undefined : text
}
