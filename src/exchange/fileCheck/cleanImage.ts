import sharp from 'sharp'

const LONGEST_SIDE = 2400

/** An image without metadata, upright and bounded. */
export const cleanImage = async (
  data: Buffer,
): Promise<{ data: Buffer; width: number; height: number; mimeType: string }> => {
  const { data: cleaned, info } = await sharp(data)
    .rotate()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .toBuffer({ resolveWithObject: true })
  return {
    data: cleaned,
    width: info.width,
    height: info.height,
    mimeType: `image/${info.format}`,
  }
}
