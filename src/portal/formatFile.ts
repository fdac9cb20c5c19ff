import type { PublicFile } from '../domain/publication/publicRecords'

/** `PDF 文档，245 KB`: what a citizen gets before pressing download. */
export const formatFile = (file: PublicFile): string =>
  `${typeName(file)}，${formatBytes(file.bytes)}`

/** `245 KB`, `1.3 MB`; at least `1 KB`. */
export const formatBytes = (bytes: number): string => {
  if (bytes < MB) return `${Math.max(1, Math.round(bytes / KB))} KB`
  return `${(bytes / MB).toFixed(1)} MB`
}

const KB = 1024
const MB = KB * 1024

const typeName = ({ fileName, mimeType }: PublicFile): string => {
  const known = TYPE_NAMES[mimeType]
  if (known) return known
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]
  return extension ? `${extension.toUpperCase()} 文件` : '文件'
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF 文档',
  'application/msword': 'Word 文档',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word 文档',
  'application/vnd.ms-excel': 'Excel 表格',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel 表格',
  'application/vnd.ofd': 'OFD 版式文档',
  'application/ofd': 'OFD 版式文档',
  'application/zip': 'ZIP 压缩包',
  'text/csv': 'CSV 表格',
  'text/plain': '纯文本',
  'image/jpeg': 'JPEG 图片',
  'image/png': 'PNG 图片',
  'image/webp': 'WebP 图片',
  'video/mp4': 'MP4 视频',
  'video/webm': 'WebM 视频',
  'audio/mpeg': 'MP3 音频',
  'audio/mp4': 'M4A 音频',
}
