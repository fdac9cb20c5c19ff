/** What the bytes are; the name of a file is a claim. */
export const FORMATS = ['zip', 'compound', 'pdf', 'image', 'media', 'archive', 'text'] as const
export type Format = (typeof FORMATS)[number]

const SIGNATURES: readonly (readonly [format: Format, offset: number, bytes: string])[] = [
  ['zip', 0, 'PK\x03\x04'],
  ['zip', 0, 'PK\x05\x06'],
  ['compound', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['image', 0, '\xff\xd8\xff'],
  ['image', 0, '\x89PNG\r\n\x1a\n'],
  ['image', 0, 'GIF8'],
  ['image', 0, 'II*\0'],
  ['image', 0, 'MM\0*'],
  ['image', 8, 'WEBP'],
  ['image', 4, 'ftypheic'],
  ['image', 4, 'ftypheix'],
  ['image', 4, 'ftypmif1'],
  ['image', 4, 'ftypavif'],
  ['media', 4, 'ftyp'],
  ['media', 0, '\x1aE\xdf\xa3'],
  ['media', 0, 'ID3'],
  ['media', 0, '\xff\xfb'],
  ['media', 0, '\xff\xf3'],
  ['media', 8, 'WAVE'],
  ['media', 8, 'AVI '],
  ['archive', 0, 'Rar!\x1a'],
  ['archive', 0, "7z\xbc\xaf'\x1c"],
  ['archive', 0, '\x1f\x8b'],
  ['archive', 257, 'ustar'],
]

/** The PDF mark may stand behind some rubbish; readers accept it there. */
const PDF_WITHIN = 1024

/** The format by signature; `text` where nothing else fits, which decoding then proves or not. */
export const detectFormat = (data: Buffer): Format => {
  const head = data.toString('latin1', 0, PDF_WITHIN)
  const found = SIGNATURES.find(([, offset, bytes]) => head.startsWith(bytes, offset))
  if (found) return found[0]
  return head.includes('%PDF-') ? 'pdf' : 'text'
}
