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
  const open: string[] = []
  const add = (name: string, value: string): void => {
    if (/GPSLatitude$/u.test(name)) degrees.latitude ??= xmpDegrees(value)
    else if (/GPSLongitude$/u.test(name)) degrees.longitude ??= xmpDegrees(value)
    else if (!MACHINE.test(name) && /\S/u.test(value)) texts.push(value.trim())
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push(name)
        for (const [key, value] of Object.entries(attributes)) add(key, value)
      },
      ontext: (text) => add(nameOfText(open), text),
      onclosetag: () => void open.pop(),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(packet)
  return { texts, ...degrees }
}

/** An item of a list has the name of the property that the list is of. */
const nameOfText = (open: readonly string[]): string =>
  open.findLast((name) => !/^rdf:(li|Seq|Bag|Alt)$/u.test(name)) ?? ''

const xmpDegrees = (written: string): number | undefined => {
  const found = /^(\d+),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?([NSEW])$/u.exec(written.trim())
  if (!found) return undefined
  const value = Number(found[1]) + Number(found[2]) / 60 + Number(found[3] ?? 0) / 3600
  return /[SW]/u.test(found[4] ?? '') ? -value : value
}
