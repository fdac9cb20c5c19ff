import { buildTable } from './buildTable'
import { buildList } from './buildList'
import {
  FORMAT,
  headingNode,
  nodesIn,
  paragraphNode,
  quoteNode,
  ruleNode,
  uploadNode,
  type HeadingTag,
  type LexicalNode,
} from './lexicalNodes'
import type { Losses } from './losses'
import type { Block } from './readHtml'

export type BuildBodyOptions = {
  blocks: readonly Block[]
  headings: ReadonlyMap<Block, HeadingTag>
  losses: Losses
  nextId: () => string
}

/** Blocks as nodes of the editor: list paragraphs gathered into lists, pictures as placeholders. */
export const buildBody = (options: BuildBodyOptions): LexicalNode[] => {
  const { blocks, headings } = options
  const nodes: LexicalNode[] = []
  let index = 0
  while (index < blocks.length) {
    const block = blocks[index] as Block
    if (isListItem(block) && !headings.has(block)) {
      const length = runLength(blocks, index)
      nodes.push(...buildList(blocks.slice(index, index + length).filter(isListItem)))
      index += length
      continue
    }
    nodes.push(...buildBlock(block, options))
    index += 1
  }
  return nodes
}

const buildBlock = (block: Block, options: BuildBodyOptions): LexicalNode[] => {
  if (block.kind === 'picture') {
    return [uploadNode({ value: `image:${block.index}`, id: options.nextId() })]
  }
  if (block.kind === 'table') {
    return buildTable({
      rows: block.rows,
      losses: options.losses,
      buildCell: (blocks) => buildBody({ ...options, blocks }),
    })
  }
  const { facts, nodes } = block
  const tag = options.headings.get(block)
  if (tag) return [headingNode({ tag, children: nodes.map(plain), align: facts.align })]
  if (facts.role === 'rule') return [ruleNode()]
  if (facts.role === 'quote') return [quoteNode(nodes, facts.align)]
  return [paragraphNode(nodes, facts.align)]
}

type ListBlock = Extract<Block, { kind: 'paragraph' }>

const isListItem = (block: Block): block is ListBlock =>
  block.kind === 'paragraph' && block.facts.list !== null

/** How many list paragraphs follow one another from here on. */
const runLength = (blocks: readonly Block[], from: number): number => {
  const end = blocks.findIndex((block, index) => index >= from && !isListItem(block))
  return (end < 0 ? blocks.length : end) - from
}

/** A heading is bold by being one. */
const plain = (node: LexicalNode): LexicalNode => {
  if (node.type === 'text') return { ...node, format: Number(node.format) & ~FORMAT.bold }
  return 'children' in node ? { ...node, children: nodesIn(node).map(plain) } : node
}
