import type { WordParts } from './openWordPackage'
import { isElement, parseXml } from './xmlTree'

/** Where a part's relationships lead: by id, and by the last word of their type (`image`, `styles`). */
export type Relationship = { id: string; kind: string; target: string; external: boolean }

/** The relationships of a part, or of the package when `part` is empty. */
export const relationshipsOf = (parts: WordParts, part: string): Relationship[] => {
  const slash = part.lastIndexOf('/')
  const folder = slash < 0 ? '' : part.slice(0, slash + 1)
  const data = parts.get(`${folder}_rels/${part.slice(slash + 1)}.rels`)
  if (!data) return []
  return parseXml(data)
    .children.filter(isElement)
    .map(({ attributes }) => ({
      id: attributes.Id ?? '',
      kind: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: attributes.Target ?? '',
      external: attributes.TargetMode === 'External',
    }))
}

/** The name of the part that a relationship of `part` leads to. */
export const partNameOf = (part: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const folder = part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') folder.pop()
    else if (step !== '.') folder.push(step)
  }
  return folder.join('/')
}

/** `word/document.xml` by tradition; the package says which part it really is. */
export const mainPartOf = (parts: WordParts): string | null => {
  const named = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')
  const name = named ? partNameOf('', named.target) : 'word/document.xml'
  return parts.has(name) ? name : null
}
