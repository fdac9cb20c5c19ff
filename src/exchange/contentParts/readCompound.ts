import { ENCRYPTED, Unreadable } from './unreadable'
import type { Reader } from './readingContext'

/** Streams by whose names (UTF-16 in the directory of the file) its writer is known. */
const STREAMS: readonly (readonly [stream: string, reason: string])[] = [
  ['EncryptedPackage', ENCRYPTED],
  ['WordDocument', '旧版 Word 或 WPS 文字文件（.doc、.wps），请另存为 docx'],
  ['Workbook', '旧版 Excel 或 WPS 表格文件（.xls、.et），请另存为 xlsx'],
  ['Book', '旧版 Excel 文件（.xls），请另存为 xlsx'],
  ['PowerPoint Document', '旧版 PowerPoint 或 WPS 演示文件（.ppt、.dps），请另存为 pptx'],
  ['__substg1.0_', 'Outlook 邮件，请另存为 docx 或 pdf'],
]

/** Why a compound file (the container of old Office formats and of encrypted new ones) is refused. */
export const compoundReason = (data: Buffer): string =>
  STREAMS.find(([stream]) => data.includes(Buffer.from(stream, 'utf16le')))?.[1] ??
  '不支持的格式，请另存为 docx、xlsx 或 pdf'

/** Always refuses: old binary formats and encrypted files cannot be checked. */
export const readCompound: Reader = async ({ data }) => {
  throw new Unreadable(compoundReason(data))
}
