/**
 * What the layout of a Word paragraph says about its meaning. It travels through mammoth as the name
 * of a made-up paragraph style, and comes out as the class of the HTML paragraph.
 */
export type ParagraphFacts = {
  role: 'text' | 'title' | 'quote' | 'caption' | 'rule'
  /** Word's outline level, 0 the highest; null for body text. */
  outline: number | null
  align: '' | 'center' | 'right'
  /** Every visible character is bold. */
  bold: boolean
  /** In points, of most of its characters; null where the document does not say. */
  size: number | null
  /** 黑体 and 楷体 mark the first two heading levels of official documents (GB/T 9704—2012, 7.3.3). */
  face: 'hei' | 'kai' | 'other'
  /** A list item whose number the portal's list shows alike; other numbers are text. */
  list: { ordered: boolean; level: number; value: number } | null
}

export type FactsTable = {
  /** The style id that stands for these facts; equal facts share one. */
  styleOf(facts: ParagraphFacts): string
  /** The facts behind a style id or HTML class. */
  factsOf(styleId: string | undefined): ParagraphFacts
  styleIds(): string[]
}

export const createFactsTable = (): FactsTable => {
  const ids = new Map<string, string>()
  const facts = new Map<string, ParagraphFacts>()
  return {
    styleOf: (one) => {
      const key = JSON.stringify(one)
      const known = ids.get(key)
      if (known) return known
      const id = `facts${ids.size}`
      ids.set(key, id)
      facts.set(id, one)
      return id
    },
    factsOf: (styleId) => (styleId && facts.get(styleId)) || PLAIN_TEXT,
    styleIds: () => [...facts.keys()],
  }
}

export const PLAIN_TEXT: ParagraphFacts = {
  role: 'text',
  outline: null,
  align: '',
  bold: false,
  size: null,
  face: 'other',
  list: null,
}
