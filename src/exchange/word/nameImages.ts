import type { WordPicture } from './convertToHtml'
import type { Block } from './readHtml'

/** A picture of the document, by its place: the body shows it as `image:N`. */
export type ImportedImage = {
  name: string
  mimeType: string
  data: Buffer
  /** What the author wrote for people who do not see it; empty if nothing meant for them. */
  alt: string
  /** 图1 …, from the paragraph below or above. */
  caption: string
}

/** Gives each picture its text: the description stored with it, and the caption beside it. */
export const nameImages = (
  pictures: readonly WordPicture[],
  blocks: readonly Block[],
): ImportedImage[] => {
  const places = findPlaces(blocks)
  return pictures.map(({ mimeType, extension, data }, index) => {
    const place = places.get(index)
    const name = `图片${index + 1}.${extension}`
    return { name, mimeType, data, alt: place?.alt ?? '', caption: place?.caption ?? '' }
  })
}

type Place = { alt: string; caption: string }

const findPlaces = (blocks: readonly Block[]): Map<number, Place> => {
  const places = new Map<number, Place>()
  const used = new Set<Block>()
  const captionOf = (block: Block | undefined): string => {
    if (block?.kind !== 'paragraph' || used.has(block) || !isCaption(block)) return ''
    used.add(block)
    return block.text
  }
  blocks.forEach((block, index) => {
    if (block.kind === 'table') {
      for (const { cells } of block.rows) {
        for (const cell of cells)
          findPlaces(cell.blocks).forEach((place, at) => places.set(at, place))
      }
    }
    if (block.kind !== 'picture') return
    const caption = captionOf(blocks[index + 1]) || captionOf(blocks[index - 1])
    places.set(block.index, { alt: block.alt, caption })
  })
  return places
}

const isCaption = ({ facts, text }: Extract<Block, { kind: 'paragraph' }>): boolean =>
  text.length <= LONGEST &&
  (facts.role === 'caption' ||
    /^[（(]?(?:附?图|示意图|照片)\s*[0-9０-９一二三四五六七八九十]/.test(text))

const LONGEST = 80
