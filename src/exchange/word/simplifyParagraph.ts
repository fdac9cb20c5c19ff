import type { NumberLabel, Numbering } from './numbering'
import type { FactsTable, ParagraphFacts } from './paragraphFacts'
import { simplifyInline, type Simplifying } from './simplifyInline'
import type { ParagraphLook } from './wordStyles'
import {
  anElement,
  attributeOf,
  childOf,
  descendantsOf,
  isElement,
  textOfXml,
  type XmlElement,
} from './xmlTree'

export type SimplifiedParagraph = {
  paragraph: XmlElement | null
  /** The text boxes that were anchored in it: their blocks follow it. */
  boxes: XmlElement[]
}

/**
 * A paragraph as mammoth reads it best: its look resolved from the styles, its automatic number
 * written out, and only text, links, notes and pictures inside. Null for a line of a table of
 * contents, which the portal makes itself.
 */
export const simplifyParagraph = (
  paragraph: XmlElement,
  context: Simplifying,
): SimplifiedParagraph => {
  const properties = childOf(paragraph, 'w:pPr')
  const styleId = attributeOf(childOf(properties, 'w:pStyle'), 'w:val')
  const names = context.styles.namesOf(styleId)
  if (names.some((name) => /^(toc|目录)[1-9]$/.test(name))) {
    context.losses.note({ what: '目录（网页按标题自动生成）', where: textOfXml(paragraph) })
    return { paragraph: null, boxes: [] }
  }
  const mark = childOf(properties, 'w:rPr')
  const isDeleted = childOf(mark, 'w:del') !== undefined
  const inline = simplifyInline(paragraph.children, {
    ...context,
    paragraphStyle: styleId,
    where: textOfXml(paragraph),
  })
  const look = context.styles.paragraphLook(styleId, properties)
  const isEmpty = !inline.nodes.some((node) => isElement(node) && hasContent(node))
  const label = isDeleted ? null : nextLabel({ look, styleId, numbering: context.numbering })
  if (label?.unknown)
    context.losses.note({
      what: '不认识的自动编号格式（按阿拉伯数字写出）',
      where: textOfXml(paragraph),
    })
  const outline = outlineOf(look)
  const isListItem =
    label !== null && !isEmpty && outline === null && (label.kind === 'bullet' || label.plain)
  const isRule = isEmpty && hasBorder(properties)
  if (label && !isListItem && !isEmpty && label.text !== '') {
    inline.nodes.unshift(
      labelRun(
        label,
        inline.nodes.find((node) => isElement(node) && node.name === 'w:r'),
      ),
    )
  }
  if (isRule) inline.nodes.push(textRun('—'))
  const facts: ParagraphFacts = {
    role: isRule ? 'rule' : roleOf(names),
    outline,
    align: alignOf(look.align),
    ...inline.looks(),
    list: isListItem ? { ordered: label.plain, level: label.level, value: label.value } : null,
  }
  return {
    paragraph: aParagraph({ facts, table: context.facts, inline: inline.nodes, isDeleted }),
    boxes: inline.boxes,
  }
}

type AParagraphOptions = {
  facts: ParagraphFacts
  table: FactsTable
  inline: XmlElement['children']
  isDeleted: boolean
}

/** A deleted paragraph mark joins the paragraph with the next, which mammoth does. */
const aParagraph = ({ facts, table, inline, isDeleted }: AParagraphOptions): XmlElement =>
  anElement('w:p', {}, [
    anElement('w:pPr', {}, [
      anElement('w:pStyle', { 'w:val': table.styleOf(facts) }),
      ...(isDeleted ? [anElement('w:rPr', {}, [anElement('w:del')])] : []),
    ]),
    ...inline,
  ])

type NextLabelOptions = { look: ParagraphLook; styleId: string | undefined; numbering: Numbering }

const nextLabel = ({ look, styleId, numbering }: NextLabelOptions): NumberLabel | null => {
  if (look.numberId === undefined || look.numberId === '0') return null
  const level =
    look.numberLevel ?? (styleId ? numbering.levelOfStyle(styleId)?.level : undefined) ?? 0
  return numbering.next({ numberId: look.numberId, level })
}

/** In the look of the text that follows; a blank after a number that is not punctuated itself. */
const labelRun = (
  label: NumberLabel,
  next: XmlElement['children'][number] | undefined,
): XmlElement => {
  const look = next && isElement(next) ? childOf(next, 'w:rPr') : undefined
  const gap = /[、．，：）〉》」』】]$/.test(label.text)
    ? ''
    : /[\u4e00-\u9fff]$/.test(label.text)
      ? '　'
      : ' '
  const run = textRun(label.text + gap)
  return look ? { ...run, children: [look, ...run.children] } : run
}

const textRun = (text: string): XmlElement => anElement('w:r', {}, [anElement('w:t', {}, [text])])

const hasContent = (element: XmlElement): boolean =>
  textOfXml(element).trim() !== '' ||
  CONTENT.some((name) => element.name === name || descendantsOf(element, name).length > 0)

const CONTENT = ['w:drawing', 'w:pict', 'w:footnoteReference', 'w:endnoteReference', 'w:sym']

/** Three hyphens and a return make this of an empty paragraph, in Word as in WPS. */
const hasBorder = (properties: XmlElement | undefined): boolean => {
  const borders = childOf(properties, 'w:pBdr')
  return childOf(borders, 'w:bottom') !== undefined || childOf(borders, 'w:top') !== undefined
}

/** Level 9 of the file format means body text. */
const outlineOf = ({ outline }: ParagraphLook): number | null =>
  outline !== undefined && outline >= 0 && outline < 9 ? outline : null

const alignOf = (align: string | undefined): ParagraphFacts['align'] => {
  if (align === 'center') return 'center'
  return align === 'right' || align === 'end' ? 'right' : ''
}

const roleOf = (names: readonly string[]): ParagraphFacts['role'] => {
  const is = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (is(/^(title|标题|文章标题|公文标题|文件标题|大标题)$/)) return 'title'
  if (is(/^(intensequote|quote|引用|明显引用)$/)) return 'quote'
  return is(/^(caption|题注)$/) ? 'caption' : 'text'
}
