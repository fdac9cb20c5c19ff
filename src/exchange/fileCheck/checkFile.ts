import { DAMAGED, Unreadable } from '../contentParts/unreadable'
import { extensionOf, FILE_CLASSES, typeFacts, type FileType } from './fileTypes'
import { identifyFile } from './identifyFile'
import { proveWhole } from './proveWhole'

export type FileCheck =
  { ok: true; mimeType: string; extension: string } | { ok: false; reason: string }

export type CheckedFile = {
  fileName: string
  data: Buffer
  /** Stricter than the limit of the class of file; it cannot be more generous. */
  maxBytes?: number
}

/**
 * Whether a file may be uploaded. Its type is told by content; a name that claims another is
 * refused. Documents and pictures are opened once, to prove that whoever downloads them can, too.
 * `extension` is the one to keep, without the dot.
 */
export const checkFile = async (file: CheckedFile): Promise<FileCheck> => {
  try {
    return await check(file)
  } catch (error) {
    return { ok: false, reason: error instanceof Unreadable ? error.reason : DAMAGED }
  }
}

const check = async ({ fileName, data, maxBytes }: CheckedFile): Promise<FileCheck> => {
  if (data.length === 0) throw new Unreadable('文件是空的')
  if (TURNS_DIRECTION.test(fileName))
    throw new Unreadable('文件名里有改变文字方向的字符，请改名后再上传')
  refuseLarge({ size: data.length, most: largestLimit, label: '文件' })
  const type = await identifyFile({ fileName, data })
  refuseContradiction({ type, extension: extensionOf(fileName) })
  const { mimeType, extensions, class: fileClass } = typeFacts(type)
  const { label, maxBytes: most } = FILE_CLASSES[fileClass]
  refuseLarge({ size: data.length, most: Math.min(most, maxBytes ?? most), label })
  await proveWhole({ type, data })
  return { ok: true, mimeType, extension: extensions[0] }
}

/** A name that is shown from right to left can hide its real ending. */
const TURNS_DIRECTION = /[\u202a-\u202e\u2066-\u2069]/u

const largestLimit = Math.max(...Object.values(FILE_CLASSES).map(({ maxBytes }) => maxBytes))

const refuseLarge = (input: { size: number; most: number; label: string }): void => {
  const { size, most, label } = input
  if (size > most)
    throw new Unreadable(`${label}有 ${megabytes(size)}，超过上限 ${megabytes(most)}`)
}

const megabytes = (bytes: number): string => {
  const value = bytes / 1024 / 1024
  return `${value < 10 ? Math.ceil(value * 10) / 10 : Math.ceil(value)} MB`
}

type Claim = { type: FileType; extension: string }

const refuseContradiction = ({ type, extension }: Claim): void => {
  const { label, extensions } = typeFacts(type)
  if (extension === '' || extensions.includes(extension)) return
  throw new Unreadable(
    `文件名以 .${extension} 结尾，内容却是${label}（.${extensions[0]}），请重新导出或改正文件名后再上传`,
  )
}
