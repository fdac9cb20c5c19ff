import type { RichTextTree } from '../../domain/publication/publicRecords'

/**
 * Puts the ids of stored media documents in the place of `image:N`. A picture without an id (the
 * media library refused it) leaves the body; its caption stays.
 */
export const placeImages = (
  body: RichTextTree,
  ids: readonly (string | null | undefined)[],
): RichTextTree => ({ root: { ...body.root, children: placeIn(body.root.children, ids) } })

const placeIn = (
  nodes: readonly unknown[],
  ids: readonly (string | null | undefined)[],
): unknown[] =>
  nodes.flatMap((node) => {
    if (!isNode(node)) return [node]
    if (node.type === 'upload') {
      const index = /^image:(\d+)$/.exec(String(node.value))?.[1]
      if (index === undefined) return [node]
      const id = ids[Number(index)]
      return id ? [{ ...node, value: id }] : []
    }
    return Array.isArray(node.children)
      ? [{ ...node, children: placeIn(node.children, ids) }]
      : [node]
  })

const isNode = (node: unknown): node is Record<string, unknown> =>
  typeof node === 'object' && node !== null
