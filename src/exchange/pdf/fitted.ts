import type { PrintImage } from '../print/printImages'

/** The size of a picture in points, at 96 pixels to the inch, made smaller to fit. */
export const fitted = (
  image: PrintImage,
  room: { width: number; height: number },
): { width: number; height: number } => {
  const scale = Math.min(0.75, room.width / image.width, room.height / image.height)
  return { width: image.width * scale, height: image.height * scale }
}
