import { ownText } from '../text/ownText'
import type { XmlHandler } from '../xml/walkXml'

/**
 * Collects the texts of `xl/sharedStrings.xml` in their order: runs of one text are joined, phonetic
 * guides are left out. `spend` may refuse at the next one.
 */
export const sharedTextsHandler = (texts: string[], spend?: () => void): XmlHandler => {
  let text = ''
  let isText = false
  let phonetic = 0
  return {
    open: ({ name }) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic++
      isText = name === 't'
    },
    text: (characters) => {
      if (isText && phonetic === 0) text += characters
    },
    close: (name) => {
      if (name === 'si') {
        spend?.()
        texts.push(ownText(text))
      } else if (name === 'rPh') phonetic--
      isText = false
    },
  }
}
