import { collapseAlternates } from './collapseAlternates'
import type { Losses } from './losses'
import { followNumbering } from './numbering'
import type { WordParts } from './openWordPackage'
import { createFactsTable, type FactsTable } from './paragraphFacts'
import { partNameOf, relationshipsOf } from './relationships'
import { simplifyBlocks } from './simplifyBlocks'
import { readStyles } from './wordStyles'
import {
  anElement,
  attributeOf,
  childOf,
  isElement,
  parseXml,
  writeXml,
  type XmlElement,
} from './xmlTree'

/** The package as mammoth is to see it: texts rewritten, and only what the body needs. */
export type SimplifiedWord = { parts: ReadonlyMap<string, Buffer>; facts: FactsTable }

export type SimplifyWordOptions = { parts: WordParts; mainPart: string; losses: Losses }

/**
 * Resolves before mammoth what mammoth does not know: outline levels, styles based on others, Chinese
 * automatic numbers, hidden text, text boxes, and everything that would be dropped silently.
 */
export const simplifyWord = ({ parts, mainPart, losses }: SimplifyWordOptions): SimplifiedWord => {
  const related = relationshipsOf(parts, mainPart)
  const nameOf = (kind: string): string | undefined => {
    const found = related.find((it) => it.kind === kind && !it.external)
    const name = found && partNameOf(mainPart, found.target)
    return name !== undefined && parts.has(name) ? name : undefined
  }
  const treeOf = (name: string | undefined): XmlElement | undefined => {
    const data = name === undefined ? undefined : parts.get(name)
    return data && collapseAlternates(parseXml(data))
  }
  const noteParts = NOTE_KINDS.map((kind) => ({ kind, part: nameOf(`${kind}s`) }))
  const noteTrees = noteParts.map(({ kind, part }) => ({ kind, part, tree: treeOf(part) }))
  const facts = createFactsTable()
  const context = {
    styles: readStyles(treeOf(nameOf('styles'))),
    numbering: followNumbering(treeOf(nameOf('numbering'))),
    facts,
    losses,
    notes: new Set(noteTrees.flatMap(({ kind, tree }) => noteIds(kind, tree))),
  }
  const simplified = new Map<string, Buffer>()
  for (const [name, data] of parts) if (!/\.xml$/i.test(name)) simplified.set(name, data)
  simplified.set('[Content_Types].xml', parts.get('[Content_Types].xml') ?? Buffer.alloc(0))

  const document = treeOf(mainPart) ?? anElement('w:document')
  const body = childOf(document, 'w:body') ?? anElement('w:body')
  const inMain = { ...context, hasTarget: targetsOf(parts, mainPart) }
  const blocks = simplifyBlocks(body.children, inMain)
  simplified.set(mainPart, asPart(anElement('w:document', {}, [anElement('w:body', {}, blocks)])))

  for (const { kind, part, tree } of noteTrees) {
    if (part === undefined || tree === undefined) continue
    const inNotes = { ...context, hasTarget: targetsOf(parts, part) }
    const notes = tree.children.filter(isElement).map((note) => ({
      ...note,
      children: simplifyBlocks(note.children, inNotes),
    }))
    simplified.set(part, asPart(anElement(`w:${kind}s`, {}, notes)))
  }
  simplified.set(nameOf('styles') ?? 'word/styles.xml', stylesPart(facts))
  return { parts: simplified, facts }
}

const NOTE_KINDS = ['footnote', 'endnote'] as const

const noteIds = (kind: string, tree: XmlElement | undefined): string[] =>
  (tree?.children ?? [])
    .filter(isElement)
    .filter((note) => note.name === `w:${kind}` && attributeOf(note, 'w:type') === undefined)
    .map((note) => `${kind}/${attributeOf(note, 'w:id') ?? ''}`)

/** A link may lead outside; a picture is looked for where mammoth looks for it, below `word/`. */
const targetsOf = (parts: WordParts, part: string): ((relationshipId: string) => boolean) => {
  const known = new Map(relationshipsOf(parts, part).map((it) => [it.id, it]))
  return (id) => {
    const found = known.get(id)
    if (!found) return false
    if (found.kind === 'hyperlink') return true
    const { target } = found
    return !found.external && parts.has(target.startsWith('/') ? target.slice(1) : `word/${target}`)
  }
}

const stylesPart = (facts: FactsTable): Buffer =>
  asPart(
    anElement(
      'w:styles',
      {},
      facts
        .styleIds()
        .map((id) =>
          anElement('w:style', { 'w:type': 'paragraph', 'w:styleId': id }, [
            anElement('w:name', { 'w:val': id }),
          ]),
        ),
    ),
  )

const asPart = (root: XmlElement): Buffer => Buffer.from(writeXml(root), 'utf8')
