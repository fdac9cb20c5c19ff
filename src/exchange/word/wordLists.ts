import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx'
import type { PrintBlock } from '../print/printBlocks'

type Item = Extract<PrintBlock, { kind: 'item' }>

/** The name under which a list item finds its numbering. */
export const listReference = ({ ordered, list }: Pick<Item, 'ordered' | 'list'>): string =>
  ordered ? `numbers-${list}` : 'bullets'

/** One definition a numbered list, so that each begins where it did; bullets share one. */
export const listDefinitions = (blocks: readonly PrintBlock[]): INumberingOptions['config'] => {
  const firsts = new Map<string, Item>()
  for (const item of itemsIn(blocks)) {
    const reference = listReference(item)
    if (!firsts.has(reference)) firsts.set(reference, item)
  }
  return [...firsts].map(([reference, item]) => ({
    reference,
    levels: item.ordered ? [numbers(item)] : DEPTHS.map(bullets),
  }))
}

const DEPTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8]

/** Word has nine levels. */
export const levelOf = (depth: number): number => Math.min(depth, DEPTHS.length - 1)

const numbers = ({ depth, value }: Item): ILevelsOptions => ({
  ...at(depth),
  format: LevelFormat.DECIMAL,
  text: `%${levelOf(depth) + 1}.`,
  start: value,
})

const bullets = (depth: number): ILevelsOptions => ({
  ...at(depth),
  format: LevelFormat.BULLET,
  text: '•',
})

const at = (depth: number) => ({
  level: levelOf(depth),
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 640 + 480 * (levelOf(depth) + 1), hanging: 480 } } },
})

const itemsIn = (blocks: readonly PrintBlock[]): Item[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'item') return [block]
    if (block.kind !== 'table') return []
    return block.rows.flat().flatMap((cell) => itemsIn(cell.blocks))
  })
