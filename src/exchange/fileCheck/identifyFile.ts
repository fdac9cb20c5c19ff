import { fileTypeFromBuffer } from 'file-type'
import { zipKind, type ZipKind } from '../contentParts/archive/zipKind'
import { detectFormat } from '../contentParts/detectFormat'
import { compoundReason } from '../contentParts/readCompound'
import { decodeText } from '../contentParts/text/decodeText'
import { Unreadable } from '../contentParts/unreadable'
import { extensionOf, type FileType } from './fileTypes'

/**
 * What a file is by its bytes. Of a name only this is asked: which of the texts (CSV, captions) a
 * text is meant to be. Throws `Unreadable` with the reason for what is not accepted.
 */
export const identifyFile = async (file: { fileName: string; data: Buffer }): Promise<FileType> => {
  const { fileName, data } = file
  if (data.subarray(0, 2).toString('latin1') === 'PK') return zippedType(await zipKind(data))
  const signature = await signatureOf(data)
  const known = signature ? BY_SIGNATURE[signature] : undefined
  // Recorders write sound alone under the mark of MP4; the name then tells.
  if (known === 'mp4' && extensionOf(fileName) === 'm4a') return 'm4a'
  if (known) return known
  if (detectFormat(data) === 'compound') throw new Unreadable(compoundReason(data))
  const refused = REFUSED.find(([pattern]) => signature !== undefined && pattern.test(signature))
  if (refused) throw new Unreadable(refused[1])
  if (data.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (ID3_MARKS.includes(data.toString('latin1', 0, 4))) return 'mp3'
  return textType({ fileName, text: decodeText(data) })
}

/** Tags before the sound; padding behind them hides the sound from the detector. */
const ID3_MARKS = ['ID3\x02', 'ID3\x03', 'ID3\x04']

/** A hostile file may break the detector; it then has no signature. */
const signatureOf = async (data: Buffer): Promise<string | undefined> => {
  try {
    return (await fileTypeFromBuffer(data))?.ext
  } catch {
    return undefined
  }
}

const BY_SIGNATURE: Readonly<Record<string, FileType>> = {
  pdf: 'pdf',
  jpg: 'jpg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  mp4: 'mp4',
  m4v: 'mp4',
  webm: 'webm',
  mp3: 'mp3',
  m4a: 'm4a',
  vtt: 'vtt',
}

const EXECUTABLE = '这是可执行文件或脚本，不能上传'
const PICTURE = '不支持的图片格式，请另存为 jpg 或 png'
const MEDIA = '不支持的音视频格式，视频请转为 mp4，音频请转为 mp3'

const REFUSED: readonly (readonly [signature: RegExp, reason: string])[] = [
  [/^(exe|elf|macho|lnk|class|jar|apk|deb|rpm|msi|dll|swf|wasm)$/u, EXECUTABLE],
  [/^(heic|heif|avif|tif|bmp|psd|ico|jxl|jp2|apng|cr2|nef|dng|arw)$/u, PICTURE],
  [/^(mov|avi|mkv|flv|wmv|asf|mpg|wav|flac|ogg|ogv|oga|aac|amr|3gp|3g2|mid)$/u, MEDIA],
  [/^(rar|7z|gz|tar|bz2|xz|zst|lz|cab)$/u, '不支持的压缩格式，请改用 zip'],
  [/^rtf$/u, '不支持的格式（RTF），请另存为 docx'],
]

const zippedType = (kind: ZipKind): FileType => {
  switch (kind) {
    case 'document':
      return 'docx'
    case 'workbook':
      return 'xlsx'
    case 'presentation':
      return 'pptx'
    case 'ofd':
    case 'zip':
      return kind
    case 'binary-workbook':
      throw new Unreadable('不支持的格式（xlsb），请另存为 xlsx')
    case 'open-document':
      throw new Unreadable('不支持的格式（OpenDocument），请另存为 docx 或 xlsx')
  }
}

const MARKUP = /<(!doctype\s+html|html|head|body|svg|script|iframe)[\s>]/iu
const SCRIPT_NAME =
  /^(bat|cmd|com|scr|ps1|vbs|vbe|js|mjs|jse|wsf|hta|sh|py|php|jsp|asp|aspx|reg|inf)$/u

const textType = (input: { fileName: string; text: string | undefined }): FileType => {
  const { fileName, text } = input
  const extension = extensionOf(fileName)
  if (text === undefined) throw new Unreadable('不支持的格式，请上传 docx、xlsx、pdf 或图片等文件')
  if (text.startsWith('#!') || SCRIPT_NAME.test(extension)) throw new Unreadable(EXECUTABLE)
  if (/^svg$/u.test(extension) || /<svg[\s>]/iu.test(text.slice(0, 2000)))
    throw new Unreadable('SVG 图片可以带脚本，不能上传，请另存为 png')
  if (MARKUP.test(text.slice(0, 2000)) || text.trimStart().startsWith('<?xml'))
    throw new Unreadable('这是网页或 XML 文件，不能上传，请另存为 docx 或 pdf')
  if (text.startsWith('{\\rtf')) throw new Unreadable('不支持的格式（RTF），请另存为 docx')
  if (/^WEBVTT(\s|$)/u.test(text)) return 'vtt'
  return extension === 'csv' ? 'csv' : 'txt'
}
