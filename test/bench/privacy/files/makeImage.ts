import sharp from 'sharp'
import { escapeXml } from './xml'

export type ImageOptions = {
  format: 'jpeg' | 'png' | 'webp'
  /** EXIF strings are ASCII in practice. */
  exif?: { ImageDescription?: string; Artist?: string; Copyright?: string }
  /** Chinese captions live in XMP. */
  caption?: string
}

const xmp = (caption: string): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(caption)}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

export const makeImage = async ({ format, exif, caption }: ImageOptions): Promise<Buffer> => {
  const image = sharp({ create: { width: 16, height: 12, channels: 3, background: '#8aa' } })
  const described = exif ? image.withExif({ IFD0: exif }) : image
  const captioned = caption === undefined ? described : described.withXmp(xmp(caption))
  return captioned.toFormat(format).toBuffer()
}
