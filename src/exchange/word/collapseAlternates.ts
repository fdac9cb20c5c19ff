import { childOf, isElement, type XmlElement, type XmlNode } from './xmlTree'

/**
 * Newer drawings stand twice in a file, the second time for older programs. One of the two is kept:
 * the older form, which mammoth reads, and the newer where there is no other.
 */
export const collapseAlternates = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.flatMap(collapseNode),
})

const collapseNode = (node: XmlNode): XmlNode[] => {
  if (!isElement(node)) return [node]
  if (node.name !== 'mc:AlternateContent') return [collapseAlternates(node)]
  const fallback = childOf(node, 'mc:Fallback')
  const chosen = fallback?.children.some(isElement) ? fallback : childOf(node, 'mc:Choice')
  return (chosen?.children ?? []).flatMap(collapseNode)
}
