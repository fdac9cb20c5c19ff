/** What may be uploaded, by class: how large, and what a person calls it. */
export const FILE_CLASSES = {
  document: { label: '文档', maxBytes: 50 * 1024 * 1024 },
  image: { label: '图片', maxBytes: 20 * 1024 * 1024 },
  video: { label: '视频', maxBytes: 500 * 1024 * 1024 },
  audio: { label: '音频', maxBytes: 100 * 1024 * 1024 },
  captions: { label: '字幕', maxBytes: 2 * 1024 * 1024 },
} as const
export type FileClass = keyof typeof FILE_CLASSES

type TypeFacts = {
  class: FileClass
  label: string
  mimeType: string
  /** Endings that a name may have; the first is the one that is kept. */
  extensions: readonly [string, ...string[]]
}

const OPEN_XML = 'application/vnd.openxmlformats-officedocument'

/** The types that are accepted. What is not listed is refused. */
export const FILE_TYPES = {
  pdf: { class: 'document', label: 'PDF', mimeType: 'application/pdf', extensions: ['pdf'] },
  docx: {
    class: 'document',
    label: 'Word 文档',
    mimeType: `${OPEN_XML}.wordprocessingml.document`,
    extensions: ['docx'],
  },
  xlsx: {
    class: 'document',
    label: 'Excel 表格',
    mimeType: `${OPEN_XML}.spreadsheetml.sheet`,
    extensions: ['xlsx'],
  },
  pptx: {
    class: 'document',
    label: 'PowerPoint 演示文稿',
    mimeType: `${OPEN_XML}.presentationml.presentation`,
    extensions: ['pptx'],
  },
  /** 版式文件, GB/T 33190: the format in which electronic official documents are kept. */
  ofd: {
    class: 'document',
    label: 'OFD 版式文件',
    mimeType: 'application/ofd',
    extensions: ['ofd'],
  },
  zip: { class: 'document', label: 'zip 压缩包', mimeType: 'application/zip', extensions: ['zip'] },
  csv: { class: 'document', label: 'CSV 表格', mimeType: 'text/csv', extensions: ['csv'] },
  txt: { class: 'document', label: '纯文本', mimeType: 'text/plain', extensions: ['txt'] },
  jpg: { class: 'image', label: 'JPEG 图片', mimeType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  png: { class: 'image', label: 'PNG 图片', mimeType: 'image/png', extensions: ['png'] },
  gif: { class: 'image', label: 'GIF 图片', mimeType: 'image/gif', extensions: ['gif'] },
  webp: { class: 'image', label: 'WebP 图片', mimeType: 'image/webp', extensions: ['webp'] },
  mp4: { class: 'video', label: 'MP4 视频', mimeType: 'video/mp4', extensions: ['mp4', 'm4v'] },
  webm: { class: 'video', label: 'WebM 视频', mimeType: 'video/webm', extensions: ['webm'] },
  mp3: { class: 'audio', label: 'MP3 音频', mimeType: 'audio/mpeg', extensions: ['mp3'] },
  m4a: { class: 'audio', label: 'M4A 音频', mimeType: 'audio/mp4', extensions: ['m4a'] },
  vtt: { class: 'captions', label: 'WebVTT 字幕', mimeType: 'text/vtt', extensions: ['vtt'] },
} as const satisfies Readonly<Record<string, TypeFacts>>

export type FileType = keyof typeof FILE_TYPES

export const typeFacts = (type: FileType): TypeFacts => FILE_TYPES[type]

/** The ending of a name in small letters, '' where it has none. */
export const extensionOf = (fileName: string): string =>
  /\.([^./\\]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? ''
