import path from 'node:path'
import { attributeOf, walkXml } from '../xml/walkXml'

/** A relationship of one part of an office package to another part or to an address outside. */
export type Relationship = {
  /** The part that it belongs to, '' for the package. */
  source: string
  id: string
  /** The last word of the type's address: `worksheet`, `comments`, `hyperlink`. */
  type: string
  /** A part of the package, or the address when `isExternal`. */
  target: string
  isExternal: boolean
}

type PartSource = { name: string; chunks: () => AsyncIterable<Buffer> }

/** All relationships of a package. */
export const readRelationships = async (
  entries: readonly PartSource[],
): Promise<Relationship[]> => {
  const found: Relationship[] = []
  for (const entry of entries) {
    if (!entry.name.endsWith('.rels')) continue
    const source = sourceOf(entry.name)
    await walkXml(entry.chunks(), () => ({
      open: (element) => {
        if (element.name !== 'Relationship') return
        const target = attributeOf(element, 'Target') ?? ''
        const isExternal = attributeOf(element, 'TargetMode') === 'External'
        found.push({
          source,
          id: attributeOf(element, 'Id') ?? '',
          type: (attributeOf(element, 'Type') ?? '').split('/').at(-1) ?? '',
          target: isExternal ? target : inPackage(source, target),
          isExternal,
        })
      },
    }))
  }
  return found
}

/** `xl/_rels/workbook.xml.rels` belongs to `xl/workbook.xml`, `_rels/.rels` to the package. */
const sourceOf = (name: string): string => {
  const { dir, base } = path.posix.parse(name)
  const part = base.slice(0, -'.rels'.length)
  return part === '' ? '' : path.posix.join(path.posix.dirname(dir), part)
}

const inPackage = (source: string, target: string): string =>
  target.startsWith('/')
    ? path.posix.normalize(target).slice(1)
    : path.posix.join(path.posix.dirname(source), target)
