import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { READING_LIMITS } from '../budget'
import { addText, emptyReading, withoutRepeats, type Reading } from '../reading'
import type { Reader, ReadingContext } from '../readingContext'
import { tooMuch } from '../unreadable'
import { addPdfProperties } from './addPdfProperties'
import { addAnnotations, addFormValues } from './addAnnotations'
import { brokenNumbers } from './brokenNumbers'
import { embeddedPhotos } from './embeddedPhotos'
import { withPdf } from './openPdf'
import { pageLines, type PdfText } from './pageLines'
import { pagePicture } from './pagePicture'

/** Below this a page with a large picture is a scan with a stamp or page number on it. */
const FEW_CHARACTERS = 40
/** More characters than this that no font explains, and what the page says is not known. */
const MOST_UNKNOWN_SHARE = 0.3

/**
 * A PDF: the text of its pages line by line, notes, form fields, properties, attachments, metadata
 * of photographs. Pages that hold a picture in place of text are named in `unreadable`.
 */
export const readPdf: Reader = ({ data }, context) =>
  withPdf(data, async (pdf) => {
    if (pdf.numPages > READING_LIMITS.pdfPages)
      throw tooMuch(`超过${READING_LIMITS.pdfPages}页，无法检查，请拆分后再上传`)
    const reading = emptyReading()
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      await addPage({ page, number, into: reading, context })
      page.cleanup()
    }
    await addFormValues(reading, pdf)
    await addPdfProperties(reading, pdf)
    await addAttachments({ pdf, into: reading, context })
    await embeddedPhotos({ data, into: reading })
    return withoutRepeats(reading)
  })

type PageInput = { page: PDFPageProxy; number: number; into: Reading; context: ReadingContext }

const addPage = async ({ page, number, into, context }: PageInput): Promise<void> => {
  const where = `第${number}页`
  const content = await page.getTextContent()
  const lines = pageLines(content.items.filter((item) => 'str' in item) as PdfText[])
  const text = lines.join('\n')
  addText(into, where, text)
  for (const broken of brokenNumbers(lines)) addText(into, `${where}（跨行）`, broken)
  await addAnnotations({ page, where, into, context })
  const note = await pageNote({ page, text })
  if (note) into.unreadable.push(`${where}${note}`)
}

const pageNote = async (input: {
  page: PDFPageProxy
  text: string
}): Promise<string | undefined> => {
  const characters = [...input.text.replaceAll(/\s/gu, '')]
  const unknown = characters.filter((one) => /[\p{Co}\p{Cn}\p{Cc}\uFFFD]/u.test(one))
  if (unknown.length > characters.length * MOST_UNKNOWN_SHARE) return '的文字编码无法识别，未能检查'
  if (characters.length >= FEW_CHARACTERS) return undefined
  const picture = await pagePicture(input.page)
  if (picture === 'large')
    return characters.length > 0 ? '是图片，未能检查图片中的文字' : '是图片，未能检查文字'
  return picture === 'small' && characters.length === 0 ? '没有文字、只有图形，未能检查' : undefined
}

type AttachmentsInput = { pdf: PDFDocumentProxy; into: Reading; context: ReadingContext }

const addAttachments = async ({ pdf, into, context }: AttachmentsInput): Promise<void> => {
  type Attachment = { filename: string; content: Uint8Array; description?: string }
  const attachments = (await pdf.getAttachments()) as Record<string, Attachment> | null
  for (const { filename, content, description } of Object.values(attachments ?? {})) {
    addText(into, `附件 ${filename}（说明）`, description ?? '')
    context.budget.spendEntry()
    context.budget.spendBytes(content.length)
    await context.readNested({ into, path: `附件 ${filename}`, data: Buffer.from(content) })
  }
}
