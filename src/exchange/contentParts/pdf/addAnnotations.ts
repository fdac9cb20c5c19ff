import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { addText, type Reading } from '../reading'
import type { ReadingContext } from '../readingContext'

type Words = { str?: string } | undefined

/** What pdf.js tells of a note, a link or a field; as far as it is read here. */
type Annotation = {
  contentsObj?: Words
  titleObj?: Words
  richText?: Words
  alternativeText?: string
  fieldValue?: unknown
  defaultFieldValue?: unknown
  options?: { displayValue?: unknown; exportValue?: unknown }[]
  textContent?: string[]
  url?: string
  unsafeUrl?: string
  file?: { filename: string; content?: Uint8Array }
}

type Input = { page: PDFPageProxy; where: string; into: Reading; context: ReadingContext }

/** Notes, links, fields and attached files of one page. */
export const addAnnotations = async ({ page, where, into, context }: Input): Promise<void> => {
  for (const annotation of (await page.getAnnotations()) as Annotation[]) {
    const { contentsObj, titleObj, richText, url, unsafeUrl, file } = annotation
    for (const words of [contentsObj, titleObj, richText])
      addText(into, `${where}批注`, words?.str ?? '')
    addText(into, `${where}批注`, annotation.alternativeText ?? '')
    addText(into, `${where}批注`, annotation.textContent?.join('\n') ?? '')
    addText(into, `${where}链接地址`, url ?? unsafeUrl ?? '')
    addValue(into, `${where}表单`, annotation.fieldValue)
    addValue(into, `${where}表单`, annotation.defaultFieldValue)
    for (const { displayValue, exportValue } of annotation.options ?? []) {
      addValue(into, `${where}表单选项`, displayValue)
      addValue(into, `${where}表单选项`, exportValue)
    }
    if (!file?.content) continue
    context.budget.spendEntry()
    context.budget.spendBytes(file.content.length)
    const path = `${where}附件 ${file.filename}`
    await context.readNested({ into, path, data: Buffer.from(file.content) })
  }
}

/** All values of the form, of fields that no page shows too. */
export const addFormValues = async (into: Reading, pdf: PDFDocumentProxy): Promise<void> => {
  const fields = (await pdf.getFieldObjects()) as Record<string, { value?: unknown }[]> | null
  for (const [name, objects] of Object.entries(fields ?? {}))
    for (const { value } of objects) addValue(into, `表单“${name}”`, value)
}

const addValue = (into: Reading, where: string, value: unknown): void => {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  for (const one of values) if (typeof one === 'string') addText(into, where, one)
}
