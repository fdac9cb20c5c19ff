import { plainRun, type PrintRun } from '../print/printBlocks'

export type MissingGlyphs = {
  /** The same runs with a stand-in for each character that the font cannot draw. */
  printable(runs: readonly PrintRun[]): PrintRun[]
  /** Says which characters were replaced; null where none was. */
  note(): PrintRun[] | null
}

/**
 * Rare characters of names lie outside of the font. They are printed as 〓, as Chinese type has
 * always marked a missing sort, and named at the end, so that no name is silently another.
 */
export const missingGlyphs = (doc: PDFKit.PDFDocument): MissingGlyphs => {
  const known = new Map<string, boolean>()
  const missing = new Set<string>()
  const hasGlyph = (character: string): boolean => {
    const cached = known.get(character)
    if (cached !== undefined) return cached
    const { _font } = doc.font('regular') as unknown as OpenFont
    const has = _font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
    known.set(character, has)
    return has
  }
  const replace = (character: string): string => {
    if (INVISIBLE.test(character)) return ''
    if (character === '\n' || hasGlyph(character)) return character
    const alike = ALIKE[character]
    if (alike) return alike
    missing.add(character)
    return '〓'
  }
  return {
    printable: (runs) => runs.map((run) => ({ ...run, text: [...run.text].map(replace).join('') })),
    note: () => {
      if (missing.size === 0) return null
      const codes = [...missing].map(
        (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
      )
      return [
        plainRun(
          `注：字库未收录的字以“〓”代替，编码依次为：${codes.join('、')}。以网页公布的文本为准。`,
        ),
      ]
    },
  }
}

/** What pdfkit keeps of the font in use; its types do not mention it. */
type OpenFont = { _font: { font: { hasGlyphForCodePoint: (code: number) => boolean } } }

/** Soft hyphens, joiners and variation selectors say how to draw, and are nothing to be drawn. */
const INVISIBLE = /^(?:\u00ad|[\u200b-\u200d]|[\ufe00-\ufe0f]|\ufeff)$/

const ALIKE: Readonly<Record<string, string>> = { '☑': '■', '☒': '■', '☐': '□' }
