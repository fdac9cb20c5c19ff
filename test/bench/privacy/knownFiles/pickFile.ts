import { imageFile } from './imageFile'
import type { FileOptions, KnownFile } from './knownFile'
import { namedFile, zipFile } from './packedFiles'
import { pdfFile } from './pdfFile'
import { csvFile, pastedFile, textFile } from './plainFiles'
import { sheetFile } from './sheetFile'
import { wordFile } from './wordFile'

/** How often each format occurs, in twenty files. */
const MAKERS = [
  ...Array.from({ length: 5 }, () => wordFile),
  ...Array.from({ length: 6 }, () => sheetFile),
  csvFile,
  csvFile,
  pdfFile,
  pdfFile,
  imageFile,
  zipFile,
  zipFile,
  namedFile,
  textFile,
  pastedFile,
]

/** `turn` walks through the formats, each once clean and once leaky. */
export const pickFile = (options: FileOptions): KnownFile =>
  MAKERS[Math.floor(options.turn / 2) % MAKERS.length]!(options)
