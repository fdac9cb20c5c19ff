import { DAMAGED, ENCRYPTED, Unreadable } from '../contentParts/unreadable'

/** Why a table cannot be taken in, each with the way out. */
export const REFUSALS = {
  empty: '文件是空的，请检查文件是否保存成功后重新选择。',
  noContent: '文件里没有内容，请检查是否选错了文件。',
  noSheets: '工作簿里没有工作表，请检查是否选错了文件。',
  noTables: 'Word 文档里没有表格，请检查是否选错了文件。',
  damaged: '文件已损坏，请用 Excel 或 WPS 打开并重新保存后再上传。',
  encrypted: '文件设有打开密码，请在 Excel 或 WPS 中取消密码后再上传。',
  tooLarge: '文件解压后过大，请拆成几个文件后再上传。',
  oldWorkbook: '这是旧版 Excel 文件（.xls），请用 Excel 或 WPS 另存为 xlsx 后再上传。',
  wpsWorkbook: '这是 WPS 表格文件（.et），请用 WPS 或 Excel 另存为 xlsx 后再上传。',
  binaryWorkbook: '这是二进制工作簿（.xlsb），请用 Excel 或 WPS 另存为 xlsx 后再上传。',
  openDocument: '这是 ODF 文件（.ods、.odt），请用 WPS 或 Excel 另存为 xlsx 后再上传。',
  webPage:
    '这是网页或 XML 格式的表格（只是扩展名像 Excel 文件），请用 Excel 或 WPS 打开后另存为 xlsx 再上传。',
  oldDocument: '这是旧版 Word 或 WPS 文件（.doc、.wps），请另存为 docx；表格数据请另存为 xlsx。',
  document: '这是 Word 文档，请把其中的表格复制到 Excel 或 WPS 表格中，另存为 xlsx 后再上传。',
  presentation: '这是演示文稿，请上传 Excel 表格（.xlsx）或 CSV 文件。',
  pdf: '这是 PDF 文件，其中的表格无法可靠读取，请上传原来的 Excel 表格（.xlsx）。',
  ofd: '这是 OFD 版式文件，其中的表格无法可靠读取，请上传原来的 Excel 表格（.xlsx）。',
  picture: '这是图片，请上传原来的 Excel 表格（.xlsx）。',
  archive: '这是压缩包，请解压后上传其中的表格文件。',
  unknown: '无法识别的文件，请上传 Excel 表格（.xlsx）或 CSV 文件。',
} as const

/** The error of any reading as one that names the way out; what nobody foresaw is a damaged file. */
export const refusalOf = (error: unknown): Unreadable => {
  if (!(error instanceof Unreadable)) return new Unreadable(REFUSALS.damaged)
  if (error.reason === DAMAGED) return new Unreadable(REFUSALS.damaged)
  if (error.reason === ENCRYPTED) return new Unreadable(REFUSALS.encrypted)
  return error.endsAll ? new Unreadable(REFUSALS.tooLarge) : error
}
