import { makeImage } from '../files/makeImage'
import { adult } from '../people'
import { leak, unmark } from '../truth'
import { anyLeak } from './content'
import type { FileOptions, KnownFile } from './knownFile'

export const imageFile = ({ random, name, leaky, turn }: FileOptions): KnownFile => {
  const person = adult(random)
  const written = random.pick([
    `ID ${leak('id-card', person.id)}`,
    `Tel ${leak('mobile', person.mobile)}`,
    `tel:${leak('mobile', person.mobile)} id:${leak('id-card', person.id)}`,
  ])
  const inCaption = random.chance(0.5)
  const marked = !leaky
    ? random.pick(['Hengnan County 2023 No. 20230315', 'Canon EOS 5D 0734-8555012'])
    : inCaption
      ? anyLeak(random, turn)
      : written
  const { text, marks } = unmark(marked, { part: 0 })
  const field = random.pick(['ImageDescription', 'Artist', 'Copyright'] as const)
  const format = inCaption ? random.pick(['jpeg', 'png', 'webp'] as const) : 'jpeg'
  return {
    name,
    family: format,
    hiding: inCaption ? 'XMP' : `EXIF ${field}`,
    fileName: `现场照片${random.digits(2)}.${format === 'jpeg' ? 'jpg' : format}`,
    marks,
    make: () =>
      makeImage(inCaption ? { format, caption: text } : { format, exif: { [field]: text } }),
  }
}
