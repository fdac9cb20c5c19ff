/** A passage that a person selected in the form, the part it stands in, and where on the screen. */
export type SelectedPassage = { part: string; quote: string; top: number; left: number }

const MOST = 500

/** The passage selected in the form now; null when nothing is, or something outside it. */
export const selectedPassage = (): SelectedPassage | null => {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = elementOf(range.startContainer)
  if (!start?.closest('.document-fields') || start.closest('.gk-checks, .gk-dialog')) return null
  const quote = selection.toString().trim()
  if (quote === '' || quote.length > MOST) return null
  const box = range.getBoundingClientRect()
  return { part: partOf(start), quote, top: box.top, left: box.left + box.width / 2 }
}

/** The Chinese name of the part of the form that an element stands in. */
export const partOf = (element: Element): string => {
  const named = element.closest('[data-gk-part]')?.getAttribute('data-gk-part')
  if (named) return named
  const label = element.closest('.field-type')?.querySelector('.field-label')?.textContent
  return label?.replace(/[*＊\s]+$/u, '').trim() || '全文'
}

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement
