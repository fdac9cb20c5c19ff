import { attributeOf, type XmlElement } from '../../contentParts/xml/walkXml'
import { contentCheckboxes } from './contentCheckboxes'
import { inFont, symbolOf, TICKED, UNTICKED } from './wordSymbols'

/** Deleted or moved away by a tracked revision; the second copy that old programs read. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'Fallback'])

const SPECIAL: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
}

/** The words of WordprocessingML, paragraph by paragraph, revisions accepted. */
export type WordText = {
  /** The element that is open at present. */
  parent: () => string
  open: (element: XmlElement) => void
  add: (characters: string) => void
  /** The text of the paragraph that closes, `undefined` for other elements. */
  close: (name: string) => string | undefined
}

export const wordText = (): WordText => {
  const open: string[] = []
  /** A text box stands within a paragraph and has paragraphs of its own. */
  const paragraphs: string[] = []
  const checkboxes = contentCheckboxes()
  let leftOut = 0
  let isHidden = false
  let font = ''
  let isTicked = false

  const write = (text: string): void => {
    const at = paragraphs.length - 1
    if (at >= 0 && leftOut === 0 && !isHidden) paragraphs[at] += checkboxes.shown(text)
  }

  const openInRun = (element: XmlElement, parent: string): void => {
    const { name } = element
    if (name in SPECIAL && parent === 'r') write(SPECIAL[name] ?? '')
    else if (name === 'sym') {
      const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16)
      if (code > 0) write(symbolOf(attributeOf(element, 'font') ?? '', code))
    } else if (name === 'rFonts') font = attributeOf(element, 'ascii') ?? ''
    else if (name === 'vanish' && isOn(element) && open.at(-2) === 'r') isHidden = true
    // The boxes of old forms: a field without any text of its own.
    else if (name === 'checkBox') isTicked = false
    else if ((name === 'default' || name === 'checked') && parent === 'checkBox')
      isTicked = isOn(element)
  }

  return {
    parent: () => open.at(-1) ?? '',
    open: (element) => {
      const { name } = element
      const parent = open.at(-1) ?? ''
      checkboxes.open(element, parent)
      if (name === 'p') paragraphs.push('')
      else if (LEFT_OUT.has(name)) leftOut++
      else if (name === 'r') {
        isHidden = false
        font = ''
      } else openInRun(element, parent)
      open.push(name)
    },
    add: (characters) => {
      if (open.at(-1) === 't') write(inFont(characters, font))
    },
    close: (name) => {
      open.pop()
      checkboxes.close(name)
      if (LEFT_OUT.has(name)) leftOut--
      else if (name === 'checkBox') write(isTicked ? TICKED : UNTICKED)
      return name === 'p' ? paragraphs.pop() : undefined
    },
  }
}

const isOn = (element: XmlElement): boolean =>
  !/^(0|false|off|none)$/u.test(attributeOf(element, 'val') ?? '1')
