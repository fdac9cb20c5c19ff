import sharp from 'sharp'
import type { PrintBlock } from './printBlocks'

/** A picture in a format that both Word and PDF embed; its size in pixels. */
export type PrintImage = { type: 'png' | 'jpg'; data: Buffer; width: number; height: number }

type PrintImagesOptions = {
  blocks: readonly PrintBlock[]
  images: ReadonlyMap<string, Buffer> | undefined
}

/** The pictures that the blocks show, by id. One that cannot be decoded is left out. */
export const printImages = async ({
  blocks,
  images,
}: PrintImagesOptions): Promise<ReadonlyMap<string, PrintImage>> => {
  const ready = new Map<string, PrintImage>()
  for (const id of imageIds(blocks)) {
    const data = images?.get(id)
    const image = data && (await readImage(data))
    if (image) ready.set(id, image)
  }
  return ready
}

const readImage = async (data: Buffer): Promise<PrintImage | null> => {
  try {
    const { format, orientation = 1 } = await sharp(data).metadata()
    const isJpeg = format === 'jpeg' && orientation === 1
    if (isJpeg) return sized('jpg', data)
    // Turned photographs are turned for good; GIF, WebP and interlaced PNG become plain PNG.
    return sized('png', await sharp(data).rotate().png({ progressive: false }).toBuffer())
  } catch {
    return null
  }
}

const sized = async (type: PrintImage['type'], data: Buffer): Promise<PrintImage> => {
  const { width, height } = await sharp(data).metadata()
  return { type, data, width, height }
}

const imageIds = (blocks: readonly PrintBlock[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'image') return [block.id]
    if (block.kind !== 'table') return []
    return block.rows.flat().flatMap((cell) => imageIds(cell.blocks))
  })
