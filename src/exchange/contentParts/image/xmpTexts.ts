import { Parser } from 'htmlparser2'

/** Identifiers, dates and namespaces that programs write: digits that mean nothing to anyone. */
const MACHINE = /^xmlns|^rdf:|ID$|Date$|:when$|Version$|Tool$|Hash$|:about$|Digest$/iu

/**
 * What an XMP packet says in words, a text each, whether it stands in elements or attributes; and
 * the position, where it holds one in its own way (`26,53.0N`).
 */
export const xmpTexts = (
  packet: string,
): { texts: string[]; latitude?: number; longitude?: number } => {
  const texts: string[] = []
  const degrees: { latitude?: number; longitude?: number } = {}
  /** The property that each open element belongs to: an item of a list has that of the list. */
  const open: string[] = []
  const add = (name: string, value: string): void => {
    if (/GPSLatitude$/u.test(name)) degrees.latitude ??= xmpDegrees(value)
    else if (/GPSLongitude$/u.test(name)) degrees.longitude ??= xmpDegrees(value)
    else if (!MACHINE.test(name) && /\S/u.test(value)) texts.push(value.trim())
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push(/^rdf:(li|Seq|Bag|Alt)$/u.test(name) ? (open.at(-1) ?? '') : name)
        for (const [key, value] of Object.entries(attributes)) add(key, value)
      },
      ontext: (text) => add(open.at(-1) ?? '', text),
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(packet)
  return { texts, ...degrees }
}

const xmpDegrees = (written: string): number | undefined => {
  const found = /^(\d+),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?([NSEW])$/u.exec(written.trim())
  if (!found) return undefined
  const value = Number(found[1]) + Number(found[2]) / 60 + Number(found[3] ?? 0) / 3600
  return /[SW]/u.test(found[4] ?? '') ? -value : value
}
