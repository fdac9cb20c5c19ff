import sharp from 'sharp'
import { createBudget } from '../contentParts/budget'
import { openArchive, type ArchiveEntry } from '../contentParts/archive/openArchive'
import { withPdf } from '../contentParts/pdf/openPdf'
import { DAMAGED, ENCRYPTED, Unreadable } from '../contentParts/unreadable'
import { walkXml } from '../contentParts/xml/walkXml'
import type { FileType } from './fileTypes'
import { MOST_PIXELS } from './imageLimits'

/**
 * Opens a file as its reader will. Throws `Unreadable` for what is broken, encrypted or carries
 * macros. Texts, video and audio were proved when they were identified.
 */
export const proveWhole = async (file: { type: FileType; data: Buffer }): Promise<void> => {
  const { type, data } = file
  switch (type) {
    case 'pdf':
      return provePdf(data)
    case 'docx':
    case 'xlsx':
    case 'pptx':
    case 'ofd':
      return provePackage({ type, data })
    case 'zip':
      return proveArchive(data)
    case 'jpg':
    case 'png':
    case 'gif':
    case 'webp':
      return proveImage(data)
    case 'csv':
    case 'txt':
    case 'vtt':
    case 'mp4':
    case 'webm':
    case 'mp3':
    case 'm4a':
      return undefined
  }
}

const provePdf = (data: Buffer): Promise<void> =>
  withPdf(data, async (pdf) => {
    if (pdf.numPages < 1) throw new Unreadable(DAMAGED)
    await pdf.getPage(1)
  })

type PackageType = 'docx' | 'xlsx' | 'pptx' | 'ofd'

/** Parts without which the program of the format cannot open the file. */
const REQUIRED: Readonly<Record<PackageType, readonly RegExp[]>> = {
  docx: [/^\[Content_Types\]\.xml$/u, /^_rels\/\.rels$/u, /^word\/document\d*\.xml$/iu],
  xlsx: [/^\[Content_Types\]\.xml$/u, /^_rels\/\.rels$/u, /^xl\/workbook\.xml$/iu],
  pptx: [/^\[Content_Types\]\.xml$/u, /^_rels\/\.rels$/u, /^ppt\/presentation\.xml$/iu],
  ofd: [/^OFD\.xml$/iu],
}

const provePackage = async (file: { type: PackageType; data: Buffer }): Promise<void> => {
  const entries = await openEntries(file.data)
  if (entries.some(({ name }) => /vbaProject.*\.bin$/iu.test(name))) throw new Unreadable(MACROS)
  for (const required of REQUIRED[file.type]) {
    const part = entries.find(({ name }) => required.test(name))
    if (!part) throw new Unreadable(DAMAGED)
    await walkXml(part.chunks(), () => ({
      open: ({ attributes }) => {
        if (/macroEnabled/iu.test(attributes.ContentType ?? '')) throw new Unreadable(MACROS)
      },
    }))
  }
}

const MACROS = '文件含有宏，不能上传，请另存为不带宏的 docx 或 xlsx'
const EXECUTABLE_NAME =
  /\.(exe|dll|bat|cmd|com|scr|msi|ps1|vbs|vbe|js|jse|wsf|hta|jar|apk|sh|lnk|docm|xlsm|pptm)$/iu

const proveArchive = async (data: Buffer): Promise<void> => {
  const entries = await openEntries(data)
  if (entries.length === 0) throw new Unreadable('压缩包是空的')
  const executable = entries.find(({ name }) => EXECUTABLE_NAME.test(name))
  if (executable)
    throw new Unreadable(`压缩包里有可执行文件、脚本或带宏的文件（${executable.name}），不能上传`)
  for (const entry of entries) await drain(entry)
}

const openEntries = async (data: Buffer): Promise<ArchiveEntry[]> => {
  const entries = await openArchive(data, createBudget())
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new Unreadable(ENCRYPTED)
  return entries
}

/** Inflating is the proof. */
const drain = async (entry: ArchiveEntry): Promise<void> => {
  const chunks = entry.chunks()[Symbol.asyncIterator]()
  while (!(await chunks.next()).done);
}

const proveImage = async (data: Buffer): Promise<void> => {
  try {
    await sharp(data, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).stats()
  } catch (error) {
    const isLarge = error instanceof Error && error.message.includes('pixel limit')
    throw new Unreadable(isLarge ? '图片的像素过多，请缩小后再上传' : '图片已损坏，无法打开')
  }
}
