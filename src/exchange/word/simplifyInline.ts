import type { Losses } from './losses'
import type { Numbering } from './numbering'
import type { FactsTable, ParagraphFacts } from './paragraphFacts'
import { lostDrawing, textBoxesIn } from './simplifyDrawing'
import type { RunLook, WordStyles } from './wordStyles'
import {
  anElement,
  attributeOf,
  childOf,
  descendantsOf,
  isElement,
  textOfXml,
  type XmlElement,
  type XmlNode,
} from './xmlTree'

/** What a part of the package is simplified with. */
export type Simplifying = {
  styles: WordStyles
  numbering: Numbering
  facts: FactsTable
  losses: Losses
  /** Does the part have a relationship of this id whose target is there to be read? */
  hasTarget: (relationshipId: string) => boolean
  /** Notes that exist: `footnote/2`. */
  notes: ReadonlySet<string>
}

export type InParagraph = Simplifying & { paragraphStyle: string | undefined; where: string }

export type SimplifiedInline = {
  nodes: XmlNode[]
  boxes: XmlElement[]
  looks: () => Pick<ParagraphFacts, 'bold' | 'size' | 'face'>
}

/**
 * The inside of a paragraph: accepted revisions, no hidden text, each run with its resolved look.
 * Whatever mammoth would drop without a word is dropped here and said.
 */
export const simplifyInline = (
  children: readonly XmlNode[],
  context: InParagraph,
): SimplifiedInline => {
  const boxes: XmlElement[] = []
  const seen: { characters: number; look: RunLook }[] = []
  const note = (what: string) => context.losses.note({ what, where: context.where })

  const simplify = (node: XmlNode): XmlNode[] => {
    if (!isElement(node)) return []
    switch (node.name) {
      case 'w:pPr':
        return []
      case 'w:del':
      case 'w:moveFrom':
        note('修订：删除的内容（未导入）')
        return []
      case 'w:ins':
      case 'w:moveTo':
        note('修订：插入的内容（已按接受修订导入）')
        return node.children.flatMap(simplify)
      case 'w:fldSimple':
        return fieldAsRuns(node).flatMap(simplify)
      case 'w:dir':
      case 'w:bdo':
      case 'w:smartTag':
      case 'w:customXml':
        return node.children.flatMap(simplify)
      case 'w:r':
        return simplifyRun(node)
      case 'w:hyperlink':
        return simplifyLink(node)
      case 'w:sdt':
        return [withContent(node, simplify)]
      case 'm:oMath':
      case 'm:oMathPara':
        note('公式（请改用图片或文字）')
        return []
      default:
        return INLINE_MARKS.has(node.name) ? [node] : []
    }
  }

  /** A link whose address is missing from the package is text. */
  const simplifyLink = (link: XmlElement): XmlNode[] => {
    const content = link.children.flatMap(simplify)
    const id = attributeOf(link, 'r:id')
    const isBroken = id !== undefined && !context.hasTarget(id)
    if (!isBroken) return [{ ...link, children: content }]
    note('无效的超链接（保留文字）')
    return content
  }

  const simplifyRun = (run: XmlElement): XmlNode[] => {
    const properties = childOf(run, 'w:rPr')
    const look = context.styles.runLook({
      paragraphStyle: context.paragraphStyle,
      runStyle: attributeOf(childOf(properties, 'w:rStyle'), 'w:val'),
      direct: properties,
    })
    if (look.hidden) {
      if (textOfXml(run).trim() !== '') note('隐藏文字（未导入）')
      return []
    }
    const content = run.children.flatMap(simplifyRunContent)
    if (content.length === 0) return []
    const simplified = anElement('w:r', {}, [lookAsXml(look), ...content])
    const characters = textOfXml(simplified).trim().length
    if (characters > 0) seen.push({ characters, look })
    return [simplified]
  }

  const simplifyRunContent = (node: XmlNode): XmlNode[] => {
    if (!isElement(node)) return []
    switch (node.name) {
      case 'w:drawing':
      case 'w:pict':
      case 'w:object': {
        const inBoxes = textBoxesIn(node)
        boxes.push(...inBoxes)
        if (inBoxes.length > 0) note('文本框（文字已移到所在段落之后）')
        const lost = lostDrawing(node, context.hasTarget)
        if (lost === null) return [withoutBoxes(node)]
        if (inBoxes.length === 0) note(lost)
        return []
      }
      case 'w:ruby':
        note('拼音指南（保留汉字）')
        return descendantsOf(childOf(node, 'w:rubyBase') ?? node, 'w:t')
      case 'w:ptab':
        return [anElement('w:tab')]
      case 'w:cr':
        return [anElement('w:br')]
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return hasNote(node) ? [node] : []
      case 'w:contentPart':
        note('手写墨迹')
        return []
      default:
        return RUN_CONTENT.has(node.name) ? [node] : []
    }
  }

  const hasNote = (reference: XmlElement): boolean => {
    const kind = reference.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
    return context.notes.has(`${kind}/${attributeOf(reference, 'w:id') ?? ''}`)
  }

  const nodes = children.flatMap(simplify)
  return { nodes, boxes, looks: () => commonLooks(seen) }
}

/** A link written as a simple field, in the longer form of fields that mammoth reads. */
const fieldAsRuns = (field: XmlElement): XmlNode[] => {
  const instruction = attributeOf(field, 'w:instr') ?? ''
  if (!/^\s*HYPERLINK\s/.test(instruction)) return field.children
  const mark = (type: string) =>
    anElement('w:r', {}, [anElement('w:fldChar', { 'w:fldCharType': type })])
  return [
    mark('begin'),
    anElement('w:r', {}, [anElement('w:instrText', {}, [instruction])]),
    mark('separate'),
    ...field.children,
    mark('end'),
  ]
}

/** The boxes were taken out; a second copy inside the picture would be read again. */
const withoutBoxes = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children
    .filter((child) => !isElement(child) || child.name !== 'w:txbxContent')
    .map((child) => (isElement(child) ? withoutBoxes(child) : child)),
})

const withContent = (control: XmlElement, simplify: (node: XmlNode) => XmlNode[]): XmlElement => ({
  ...control,
  children: control.children.map((child) =>
    isElement(child) && child.name === 'w:sdtContent'
      ? { ...child, children: child.children.flatMap(simplify) }
      : child,
  ),
})

/** Marks of fields that some programs write outside of runs; bookmarks carry nothing. */
const INLINE_MARKS = new Set(['w:fldChar', 'w:instrText'])

const RUN_CONTENT = new Set([
  'w:t',
  'w:tab',
  'w:br',
  'w:sym',
  'w:noBreakHyphen',
  'w:fldChar',
  'w:instrText',
])

const lookAsXml = (look: RunLook): XmlElement =>
  anElement('w:rPr', {}, [
    ...(look.bold ? [anElement('w:b')] : []),
    ...(look.italic ? [anElement('w:i')] : []),
    ...(look.underline ? [anElement('w:u', { 'w:val': 'single' })] : []),
    ...(look.strike ? [anElement('w:strike')] : []),
    ...(look.raised === 'superscript' || look.raised === 'subscript'
      ? [anElement('w:vertAlign', { 'w:val': look.raised })]
      : []),
  ])

const commonLooks = (
  seen: readonly { characters: number; look: RunLook }[],
): Pick<ParagraphFacts, 'bold' | 'size' | 'face'> => {
  const longest = [...seen].sort((a, b) => b.characters - a.characters)[0]
  const faces = new Set(seen.map(({ look }) => faceOf(look.font)))
  const [face] = faces
  return {
    bold: seen.length > 0 && seen.every(({ look }) => look.bold === true),
    size: longest?.look.size ?? null,
    face: faces.size === 1 && face ? face : 'other',
  }
}

const faceOf = (font: string | undefined): ParagraphFacts['face'] => {
  if (font === undefined) return 'other'
  if (/黑|hei/i.test(font)) return 'hei'
  return /楷|kai/i.test(font) ? 'kai' : 'other'
}
