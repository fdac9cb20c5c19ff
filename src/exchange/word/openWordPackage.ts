import { fromBuffer, type Entry, type ZipFile } from 'yauzl'

/** The files of a .docx by their name in the archive. */
export type WordParts = ReadonlyMap<string, Buffer>

export type OpenWordResult = { ok: true; parts: WordParts } | { ok: false; reason: string }

/**
 * Unpacks a .docx within limits, so that no archive can fill the memory: sizes are counted while
 * reading and not taken from the archive's own table. Refused with a Chinese reason: other kinds of
 * file under the name .docx, files with a password, broken and oversized ones.
 */
export const openWordPackage = async (data: Buffer): Promise<OpenWordResult> => {
  if (data.length === 0) return refuse('文件是空的，请重新选择。')
  if (data.length > MAX_FILE_BYTES) return refuse('文件超过 50 MB，请压缩其中的图片后再导入。')
  const otherKind = OTHER_KINDS.find(({ is }) => is(data))
  if (otherKind) return refuse(otherKind.reason)
  if (!data.subarray(0, 2).equals(Buffer.from('PK'))) {
    return refuse('这不是 Word 文档（.docx），请用 Word 或 WPS 另存为 .docx 后再导入。')
  }
  try {
    const parts = await readParts(data)
    const reason = whyNotWord(parts)
    return reason === null ? { ok: true, parts } : refuse(reason)
  } catch (error) {
    if (error instanceof TooMuch) return refuse('文件解压后过大，可能有问题，不能导入。')
    return refuse(BROKEN_FILE)
  }
}

/** Said of every file that cannot be read to its end. */
export const BROKEN_FILE = '文件已损坏，请用 Word 或 WPS 打开并重新保存为 .docx 后再导入。'

const MAX_FILE_BYTES = 50 * 1024 * 1024
const MAX_ENTRIES = 2000
const MAX_TOTAL_BYTES = 200 * 1024 * 1024
/** A text part of 300 pages has 5 MB; parsed, it takes about twenty times as much memory. */
const MAX_XML_BYTES = 32 * 1024 * 1024

class TooMuch extends Error {}

const refuse = (reason: string): { ok: false; reason: string } => ({ ok: false, reason })

const startsWith = (data: Buffer, hex: string): boolean =>
  data.subarray(0, hex.length / 2).toString('hex') === hex

/** The compound file of old Office; a document with a password is wrapped in one as well. */
const isCompoundFile = (data: Buffer): boolean => startsWith(data, 'd0cf11e0a1b11ae1')

const OTHER_KINDS: readonly { is: (data: Buffer) => boolean; reason: string }[] = [
  {
    is: (data) => isCompoundFile(data) && data.includes(Buffer.from('EncryptedPackage', 'utf16le')),
    reason: '文件设有打开密码，请取消密码后再导入。',
  },
  {
    is: isCompoundFile,
    reason: '这是旧版 Word 或 WPS 文件（.doc、.wps），请另存为 .docx 后再导入；只改扩展名不行。',
  },
  {
    is: (data) => data.subarray(0, 5).toString('latin1') === '{\\rtf',
    reason: '这是 RTF 文件，请用 Word 或 WPS 另存为 .docx 后再导入。',
  },
  {
    is: (data) => data.subarray(0, 5).toString('latin1') === '%PDF-',
    reason: '这是 PDF 文件，请作为附件上传，或用 Word 另存为 .docx 后再导入。',
  },
]

const readParts = (data: Buffer): Promise<WordParts> =>
  new Promise((resolve, reject) => {
    fromBuffer(data, { lazyEntries: true, validateEntrySizes: true }, (failed, zip) => {
      if (failed) return reject(failed)
      const parts = new Map<string, Buffer>()
      let entries = 0
      let total = 0
      zip.on('error', reject)
      zip.on('end', () => resolve(parts))
      zip.on('entry', (entry: Entry) => {
        entries += 1
        if (entries > MAX_ENTRIES) return reject(new TooMuch())
        if (entry.fileName.endsWith('/')) return zip.readEntry()
        const isXml = /\.(xml|rels)$/i.test(entry.fileName)
        const room = Math.min(MAX_TOTAL_BYTES - total, isXml ? MAX_XML_BYTES : MAX_TOTAL_BYTES)
        readEntry({ zip, entry, room }).then((content) => {
          total += content.length
          parts.set(entry.fileName, content)
          zip.readEntry()
        }, reject)
      })
      zip.readEntry()
    })
  })

type ReadEntryOptions = { zip: ZipFile; entry: Entry; room: number }

const readEntry = ({ zip, entry, room }: ReadEntryOptions): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    if (entry.uncompressedSize > room) return reject(new TooMuch())
    zip.openReadStream(entry, (failed, stream) => {
      if (failed) return reject(failed)
      const chunks: Buffer[] = []
      let bytes = 0
      stream.on('error', reject)
      stream.on('data', (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes > room) stream.destroy(new TooMuch())
        else chunks.push(chunk)
      })
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })

/** The other offices' formats are archives too, and are told by the parts that they must have. */
const whyNotWord = (parts: WordParts): string | null => {
  const has = (name: string) => parts.has(name)
  if (has('xl/workbook.xml'))
    return '这是 Excel 表格，请作为附件上传；正文要导入 Word 文档（.docx）。'
  if (has('ppt/presentation.xml')) return '这是演示文稿，正文要导入 Word 文档（.docx）。'
  if (has('OFD.xml')) return '这是 OFD 版式文件，请作为附件上传；正文要导入 Word 文档（.docx）。'
  if (has('content.xml')) return '这是 ODF 文档，请另存为 .docx 后再导入。'
  return has('[Content_Types].xml') ? null : '这不是 Word 文档（.docx），请另存为 .docx 后再导入。'
}
