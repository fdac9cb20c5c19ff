import { addText, type Reading } from '../reading'
import { attributeOf, type XmlHandler } from '../xml/walkXml'

/** Comments of a sheet, old (`comments1.xml`) and threaded (`threadedComment1.xml`). */
export const commentsHandler = (reading: Reading, sheet: string): XmlHandler => {
  let cell = ''
  let text = ''
  let isComment = false
  let isText = false
  return {
    open: (element) => {
      const { name } = element
      if (name === 'comment' || name === 'threadedComment') {
        cell = attributeOf(element, 'ref') ?? ''
        text = ''
        isComment = true
      }
      isText = isComment && (name === 't' || (name === 'text' && element.name === 'text'))
    },
    text: (characters) => {
      if (isText) text += characters
    },
    close: (name) => {
      isText = false
      if (name !== 'comment' && name !== 'threadedComment') return
      addText(reading, `批注 ${sheet}!${cell}`, text)
      isComment = false
    },
  }
}
