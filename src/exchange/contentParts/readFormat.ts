import { zipKind } from './archive/zipKind'
import { readZip } from './archive/readZip'
import { detectFormat, type Format } from './detectFormat'
import { readImage } from './image/readImage'
import { readDocument } from './office/readDocument'
import { readOpenDocument } from './office/readOpenDocument'
import { readPresentation } from './office/readPresentation'
import { readPdf } from './pdf/readPdf'
import { readCompound } from './readCompound'
import { emptyReading } from './reading'
import type { Reader } from './readingContext'
import { readTextFile } from './text/readTextFile'
import { Unreadable } from './unreadable'
import { readWorkbook } from './workbook/readWorkbook'

/** Reads a file by what its bytes are. */
export const readFormat: Reader = async (file, context) => {
  if (file.data.length === 0) return emptyReading()
  return READERS[detectFormat(file.data)](file, context)
}

const readZipped: Reader = async (file, context) => {
  const kind = await zipKind(file.data)
  switch (kind) {
    case 'document':
      return readDocument(file, context)
    case 'workbook':
      return readWorkbook(file, context)
    case 'presentation':
      return readPresentation(file, context)
    case 'open-document':
    case 'ofd':
      return readOpenDocument(file, context)
    case 'binary-workbook':
      throw new Unreadable('不支持的格式（xlsb），请另存为 xlsx')
    case 'zip':
      return readZip(file, context)
  }
}

const readMedia: Reader = async () => ({
  ...emptyReading(),
  unreadable: ['音频或视频，未能检查其中的画面和声音'],
})

const refuseArchive: Reader = async () => {
  throw new Unreadable('不支持的压缩格式，请改用 zip')
}

const READERS: Readonly<Record<Format, Reader>> = {
  zip: readZipped,
  compound: readCompound,
  pdf: readPdf,
  image: readImage,
  media: readMedia,
  archive: refuseArchive,
  text: readTextFile,
}
