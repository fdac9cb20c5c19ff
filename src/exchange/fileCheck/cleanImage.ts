import sharp from 'sharp'
import { LONGEST_EDGE, MOST_PIXELS } from './imageLimits'
import { typeFacts, type FileType } from './fileTypes'

export type CleanImage = { data: Buffer; width: number; height: number; mimeType: string }

const TYPES: Readonly<Record<string, FileType>> = {
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
}

/**
 * A picture as it may be published: without EXIF, IPTC and XMP (place, owner, camera), turned
 * upright, at most 2400 pixels on its longer edge, in its own format; a moving picture keeps moving.
 * Sizes are in pixels. Expects a picture that `checkFile` accepted; throws for anything else.
 */
export const cleanImage = async (data: Buffer): Promise<CleanImage> => {
  const { format, pages = 1 } = await sharp(data, { limitInputPixels: MOST_PIXELS }).metadata()
  const type = TYPES[format ?? '']
  if (!type) throw new Error(`not a picture that is published: ${format}`)
  const picture = sharp(data, {
    limitInputPixels: MOST_PIXELS,
    failOn: 'error',
    animated: pages > 1,
  })
  // Frames of a moving picture lie below each other, which turning would mix up.
  const upright = pages > 1 ? picture : picture.autoOrient()
  const { data: clean, info } = await upright
    .resize({
      width: LONGEST_EDGE,
      height: LONGEST_EDGE,
      fit: 'inside',
      withoutEnlargement: true,
    })
    .toFormat(format, format === 'jpeg' || format === 'webp' ? { quality: QUALITY } : {})
    .toBuffer({ resolveWithObject: true })
  return {
    data: clean,
    width: info.width,
    height: info.pageHeight ?? info.height,
    mimeType: typeFacts(type).mimeType,
  }
}

/** Small print in a scanned notice stays legible. */
const QUALITY = 88
