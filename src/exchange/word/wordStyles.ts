import { attributeOf, childOf, childrenOf, type XmlElement } from './xmlTree'

/** What a run looks like once its styles are resolved; undefined where nothing says so. */
export type RunLook = {
  bold?: boolean
  italic?: boolean
  underline?: boolean
  strike?: boolean
  hidden?: boolean
  /** superscript or subscript */
  raised?: string
  /** In points. */
  size?: number
  /** The font of Chinese characters. */
  font?: string
}

export type ParagraphLook = {
  /** 0 is the highest of Word's nine outline levels. */
  outline?: number
  align?: string
  numberId?: string
  numberLevel?: number
}

export type WordStyles = {
  /** Names of a style and of those it is based on, lower case without blanks: `heading1`, `标题1`. */
  namesOf(styleId: string | undefined): string[]
  paragraphLook(styleId: string | undefined, direct: XmlElement | undefined): ParagraphLook
  runLook(options: RunLookOptions): RunLook
  /** Does a table style print the first row as a header? */
  hasHeaderRow(styleId: string | undefined): boolean
}

type RunLookOptions = {
  paragraphStyle: string | undefined
  runStyle: string | undefined
  direct: XmlElement | undefined
}

/** Resolves styles as Word does: document defaults, the chain of `basedOn`, then what stands directly. */
export const readStyles = (root: XmlElement | undefined): WordStyles => {
  const styles = new Map(
    childrenOf(root, 'w:style').map((style) => [attributeOf(style, 'w:styleId') ?? '', style]),
  )
  const normal = [...styles.values()].find(
    (style) =>
      attributeOf(style, 'w:type') === 'paragraph' && isOn(attributeOf(style, 'w:default') ?? '0'),
  )
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')

  /** From the most general style to the style itself; a circle ends the chain. */
  const chainOf = (styleId: string | undefined, seen: readonly string[] = []): XmlElement[] => {
    const style = styleId === undefined ? undefined : styles.get(styleId)
    if (!style || seen.includes(styleId ?? '')) return []
    const parent = attributeOf(childOf(style, 'w:basedOn'), 'w:val')
    return [...chainOf(parent, [...seen, styleId ?? '']), style]
  }
  const paragraphChain = (styleId: string | undefined) => {
    const chain = chainOf(styleId)
    return chain.length > 0 || !normal ? chain : [normal]
  }

  return {
    namesOf: (styleId) => chainOf(styleId).reverse().map(nameOf),
    paragraphLook: (styleId, direct) =>
      Object.assign(
        {},
        ...paragraphChain(styleId).map((style) => ({
          ...outlineByName(nameOf(style)),
          ...readParagraphLook(childOf(style, 'w:pPr')),
        })),
        readParagraphLook(direct),
      ) as ParagraphLook,
    runLook: ({ paragraphStyle, runStyle, direct }) =>
      Object.assign(
        {},
        readRunLook(defaults),
        ...paragraphChain(paragraphStyle).map((style) => readRunLook(childOf(style, 'w:rPr'))),
        // A link is underlined by its style; on the portal a link looks like one anyway.
        ...chainOf(runStyle)
          .filter((style) => !/^(followed)?hyperlink$|超链接/.test(nameOf(style)))
          .map((style) => readRunLook(childOf(style, 'w:rPr'))),
        readRunLook(direct),
      ) as RunLook,
    hasHeaderRow: (styleId) =>
      chainOf(styleId)
        .flatMap((style) => childrenOf(style, 'w:tblStylePr'))
        .filter((part) => attributeOf(part, 'w:type') === 'firstRow')
        .some((part) => readRunLook(childOf(part, 'w:rPr')).bold === true),
  }
}

/** Switches of the file format: an element without a value is on. */
export const isOn = (value = 'true'): boolean => !['0', 'false', 'off', 'none'].includes(value)

const nameOf = (style: XmlElement): string =>
  (attributeOf(childOf(style, 'w:name'), 'w:val') ?? '').replace(/\s/g, '').toLowerCase()

/** Word and WPS write `heading 1` into the file; other programs the Chinese name of the screen. */
const outlineByName = (name: string): ParagraphLook => {
  const numbered = /^(?:heading|标题)([1-9])(?:$|[^0-9])/.exec(name)
  if (numbered) return { outline: Number(numbered[1]) - 1 }
  const chinese = /^([一二三四五六七八九])级标题/.exec(name)
  return chinese ? { outline: '一二三四五六七八九'.indexOf(chinese[1] ?? '') } : {}
}

const readParagraphLook = (properties: XmlElement | undefined): ParagraphLook => {
  const look: ParagraphLook = {}
  const outline = attributeOf(childOf(properties, 'w:outlineLvl'), 'w:val')
  if (outline !== undefined) look.outline = Number(outline)
  const align = attributeOf(childOf(properties, 'w:jc'), 'w:val')
  if (align !== undefined) look.align = align
  const numbers = childOf(properties, 'w:numPr')
  const numberId = attributeOf(childOf(numbers, 'w:numId'), 'w:val')
  const level = attributeOf(childOf(numbers, 'w:ilvl'), 'w:val')
  if (numberId !== undefined) look.numberId = numberId
  if (level !== undefined) look.numberLevel = Number(level)
  return look
}

const readRunLook = (properties: XmlElement | undefined): RunLook => {
  const look: RunLook = {}
  const toggle = (name: string): boolean | undefined => {
    const element = childOf(properties, name)
    return element && isOn(attributeOf(element, 'w:val'))
  }
  const flags = {
    bold: toggle('w:b'),
    italic: toggle('w:i'),
    strike: toggle('w:strike') ?? toggle('w:dstrike'),
    hidden: toggle('w:vanish'),
  }
  for (const [name, value] of Object.entries(flags)) {
    if (value !== undefined) look[name as keyof typeof flags] = value
  }
  const underline = childOf(properties, 'w:u')
  if (underline) look.underline = isOn(attributeOf(underline, 'w:val'))
  const raised = attributeOf(childOf(properties, 'w:vertAlign'), 'w:val')
  if (raised !== undefined) look.raised = raised
  const size = Number(attributeOf(childOf(properties, 'w:sz'), 'w:val'))
  if (size > 0) look.size = size / 2
  const font = attributeOf(childOf(properties, 'w:rFonts'), 'w:eastAsia')
  if (font !== undefined) look.font = font
  return look
}
