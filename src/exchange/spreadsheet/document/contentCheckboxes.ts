import { attributeOf, type XmlElement } from '../../contentParts/xml/walkXml'
import { TICKED, UNTICKED } from './wordSymbols'

/**
 * Content controls that are check boxes: what they show is whatever glyph their writer chose, so the
 * state (`w14:checked`) is written instead of it.
 */
export const contentCheckboxes = () => {
  /** One entry for each open control: the box that is still to be written, '' once it was. */
  const controls: { box: string | undefined; isContent: boolean }[] = []
  return {
    open: (element: XmlElement, parent: string): void => {
      const control = controls.at(-1)
      if (element.name === 'sdt') controls.push({ box: undefined, isContent: false })
      else if (!control) return
      else if (element.name === 'sdtContent') control.isContent = true
      else if (control.isContent) return
      else if (element.name === 'checkbox') control.box = UNTICKED
      else if (element.name === 'checked' && parent === 'checkbox')
        control.box = /^(1|true|on)$/u.test(attributeOf(element, 'val') ?? '1') ? TICKED : UNTICKED
    },
    close: (name: string): void => {
      if (name === 'sdt') controls.pop()
    },
    /** The text as it is to be written: the box once instead of the glyph of a control. */
    shown: (text: string): string => {
      const control = controls.at(-1)
      if (!control?.isContent || control.box === undefined) return text
      const { box } = control
      control.box = ''
      return box
    },
  }
}
