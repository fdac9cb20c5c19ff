import { ENCRYPTED, Unreadable } from './unreadable'
import type { Reader } from './readingContext'

export type CompoundKind = 'encrypted' | 'document' | 'workbook' | 'presentation' | 'mail'

/** Streams by whose names (UTF-16 in the directory of the file) its writer is known. */
const STREAMS: readonly (readonly [stream: string, kind: CompoundKind, reason: string])[] = [
  ['EncryptedPackage', 'encrypted', ENCRYPTED],
  ['WordDocument', 'document', '旧版 Word 或 WPS 文字文件（.doc、.wps），请另存为 docx'],
  ['Workbook', 'workbook', '旧版 Excel 或 WPS 表格文件（.xls、.et），请另存为 xlsx'],
  ['Book', 'workbook', '旧版 Excel 文件（.xls），请另存为 xlsx'],
  [
    'PowerPoint Document',
    'presentation',
    '旧版 PowerPoint 或 WPS 演示文件（.ppt、.dps），请另存为 pptx',
  ],
  ['__substg1.0_', 'mail', 'Outlook 邮件，请另存为 docx 或 pdf'],
]

const streamOf = (data: Buffer) =>
  STREAMS.find(([stream]) => data.includes(Buffer.from(stream, 'utf16le')))

/** What a compound file (the container of old Office formats and of encrypted new ones) holds. */
export const compoundKind = (data: Buffer): CompoundKind | undefined => streamOf(data)?.[1]

/** Why a compound file is refused. */
export const compoundReason = (data: Buffer): string =>
  streamOf(data)?.[2] ?? '不支持的格式，请另存为 docx、xlsx 或 pdf'

/** Always refuses: old binary formats and encrypted files cannot be checked. */
export const readCompound: Reader = async ({ data }) => {
  throw new Unreadable(compoundReason(data))
}
