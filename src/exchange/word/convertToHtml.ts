import { fileTypeFromBuffer } from 'file-type'
import mammoth from 'mammoth'
import type { Losses } from './losses'
import type { SimplifiedWord } from './simplifyWord'
import { XmlRefused } from './xmlTree'

export type WordPicture = { mimeType: string; extension: string; data: Buffer }

export type WordHtml = {
  /** `p` with a class of facts, `table`, `ol` of notes; pictures as `image:N`. */
  html: string
  pictures: WordPicture[]
}

/** Mammoth over the simplified package, which it is handed instead of an archive of its own to open. */
export const convertToHtml = async (word: SimplifiedWord, losses: Losses): Promise<WordHtml> => {
  const pictures: WordPicture[] = []
  const keepPicture = mammoth.images.imgElement(async (image) => {
    const data = await image.readAsBuffer()
    const type = await fileTypeFromBuffer(data)
    if (!type || !WEB_PICTURES.has(type.mime)) {
      const format = formatName(type?.ext ?? (image.contentType as string | null))
      losses.note({ what: `图片（${format}格式网页不能显示，请另存为 PNG 或 JPEG 后插入）` })
      return { src: '' }
    }
    pictures.push({ mimeType: type.mime, extension: type.ext, data })
    return { src: `image:${pictures.length - 1}` }
  })
  const conversion = mammoth.convertToHtml(asInput(word), {
    styleMap: [...word.facts.styleIds().map((id) => `p.${id} => p.${id}:fresh`), 'u => u'],
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: keepPicture,
  })
  const { value, messages } = await conversion.catch((error: unknown) => {
    // Its parts are well-formed by now: what it cannot read is no order of a Word document.
    throw new XmlRefused('structure', { cause: error })
  })
  const unread = messages.filter(({ type }) => (type as string) === 'error').length
  if (unread > 0) losses.note({ what: '图片（无法读取）', count: unread })
  const symbols = messages.filter(({ message }) => message.includes('w:sym')).length
  if (symbols > 0) losses.note({ what: '特殊符号（字体中的图形，未能识别）', count: symbols })
  return { html: value, pictures }
}

/** What every browser shows; SVG may carry scripts, EMF and WMF are drawings of Windows. */
const WEB_PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** `EMF ` of `emf` or `image/x-emf`, as it stands before 格式. */
const formatName = (type: string | null): string => {
  const name = (type ?? '').split('/').at(-1)?.replace(/^x-/, '').toUpperCase()
  return name ? `${name} ` : '未知'
}

/**
 * The reader that mammoth makes of an archive (`lib/zipfile.js`), over parts that are unpacked
 * already. Mammoth takes it as `file`, which its types do not mention.
 */
const asInput = ({ parts }: SimplifiedWord): { buffer: Buffer } => {
  const file = {
    exists: (name: string) => parts.has(name),
    read: async (name: string, encoding?: string) => {
      const data = parts.get(name)
      if (!data) throw new Error(`missing part ${name}`)
      if (encoding === 'base64') return data.toString('base64')
      return encoding === undefined ? data : new TextDecoder(encoding).decode(data)
    },
  }
  return { file } as unknown as { buffer: Buffer }
}
