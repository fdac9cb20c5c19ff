import { simplifyParagraph } from './simplifyParagraph'
import type { Simplifying } from './simplifyInline'
import { simplifyTable } from './simplifyTable'
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

/** Paragraphs and tables of a body, a cell, a note or a text box, each made simple for mammoth. */
export const simplifyBlocks = (blocks: readonly XmlNode[], context: Simplifying): XmlElement[] =>
  blocks.filter(isElement).flatMap((block) => simplifyBlock(block, context))

const simplifyBlock = (block: XmlElement, context: Simplifying): XmlElement[] => {
  const { losses } = context
  switch (block.name) {
    case 'w:p': {
      const { paragraph, boxes } = simplifyParagraph(block, context)
      return [...(paragraph ? [paragraph] : []), ...simplifyBlocks(boxes, context)]
    }
    case 'w:tbl':
      return [
        simplifyTable(block, {
          ...context,
          simplifyBlocks: (blocks) => simplifyBlocks(blocks, context),
        }),
      ]
    case 'w:sdt': {
      const content = childOf(block, 'w:sdtContent')
      if (isContents(block)) {
        losses.note({ what: '目录（网页按标题自动生成）', where: content && textOfXml(content) })
        return []
      }
      return simplifyBlocks(content?.children ?? [], context)
    }
    case 'w:customXml':
    case 'w:ins':
    case 'w:moveTo':
      return simplifyBlocks(block.children, context)
    case 'w:del':
    case 'w:moveFrom':
      losses.note({ what: '修订：删除的内容（未导入）', where: textOfXml(block) })
      return []
    case 'w:altChunk':
      losses.note({ what: '嵌入的其他文档' })
      return []
    case 'm:oMathPara':
      losses.note({ what: '公式（请改用图片或文字）' })
      return []
    default:
      return []
  }
}

const isContents = (control: XmlElement): boolean =>
  descendantsOf(childOf(control, 'w:sdtPr') ?? anElement('w:sdtPr'), 'w:docPartGallery').some(
    (gallery) => attributeOf(gallery, 'w:val') === 'Table of Contents',
  )
