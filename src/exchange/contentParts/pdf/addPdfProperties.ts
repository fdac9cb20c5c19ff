import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { xmpTexts } from '../image/xmpTexts'
import { addText, type Reading } from '../reading'

const LABELS: Readonly<Record<string, string>> = {
  Title: '标题',
  Author: '作者',
  Subject: '主题',
  Keywords: '关键词',
}
/** Written by programs about themselves. */
const MACHINE = /^(PDFFormatVersion|Producer|Creator|.*Date|Trapped|EncryptFilterName|Language)$/u

type Outline = { title?: string; url?: string | null; items?: Outline[] }

/** Title, author, XMP and bookmarks of a PDF; a form of the kind that is not read is named. */
export const addPdfProperties = async (into: Reading, pdf: PDFDocumentProxy): Promise<void> => {
  const { info, metadata } = await pdf.getMetadata()
  const { Custom: custom = {}, ...own } = info as Record<string, unknown> & {
    Custom?: Record<string, unknown>
  }
  for (const [name, value] of Object.entries({ ...own, ...custom }))
    if (typeof value === 'string' && !MACHINE.test(name))
      addText(into, `文档属性（${LABELS[name] ?? name}）`, value)
  for (const text of xmpTexts(rawXmp(metadata)).texts) addText(into, '文档属性（XMP）', text)
  addOutline(into, ((await pdf.getOutline()) ?? []) as Outline[])
  if (own.IsXFAPresent === true) into.unreadable.push('含有 XFA 表单，未能检查其中的内容')
}

const rawXmp = (metadata: unknown): string => {
  const raw = (metadata as { getRaw?: () => unknown } | null)?.getRaw?.()
  return typeof raw === 'string' ? raw : ''
}

const addOutline = (into: Reading, items: readonly Outline[]): void => {
  for (const { title, url, items: below } of items) {
    addText(into, '书签', title ?? '')
    addText(into, '书签', url ?? '')
    addOutline(into, below ?? [])
  }
}
