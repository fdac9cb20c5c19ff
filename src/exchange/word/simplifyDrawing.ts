import { attributeOf, descendantsOf, isElement, type XmlElement } from './xmlTree'

/** The block elements inside the text boxes of a drawing, in order; a box in a box stays in it. */
export const textBoxesIn = (drawing: XmlElement): XmlElement[] =>
  drawing.children
    .filter(isElement)
    .flatMap((child) =>
      child.name === 'w:txbxContent' ? child.children.filter(isElement) : textBoxesIn(child),
    )

/**
 * Why a drawing cannot come in, in Chinese; null for a picture that lies in the package. `hasTarget`
 * knows which relationships lead to a part that can be read.
 */
export const lostDrawing = (
  drawing: XmlElement,
  hasTarget: (relationshipId: string) => boolean,
): string | null => {
  if (drawing.name === 'w:object') return lostObject(drawing)
  const pictures = [
    ...descendantsOf(drawing, 'a:blip').map((blip) => attributeOf(blip, 'r:embed')),
    ...descendantsOf(drawing, 'v:imagedata').map((image) => attributeOf(image, 'r:id')),
  ]
  if (pictures.length > 0) {
    const isThere = pictures.every((id) => id !== undefined && hasTarget(id))
    return isThere ? null : '链接到文件之外的图片'
  }
  if (descendantsOf(drawing, 'c:chart').length > 0) return '图表（请截图后作为图片插入）'
  if (descendantsOf(drawing, 'dgm:relIds').length > 0)
    return 'SmartArt 图形（请截图后作为图片插入）'
  return '图形（线条、形状等）'
}

const lostObject = (object: XmlElement): string => {
  const program = descendantsOf(object, 'o:OLEObject')
    .map((embedded) => attributeOf(embedded, 'ProgID') ?? '')
    .join(' ')
  if (/equation|mathtype/i.test(program)) return '公式（请改用图片或文字）'
  if (/excel|\bET\b/i.test(program)) return '嵌入的表格对象（请复制为 Word 表格）'
  return '嵌入对象'
}
