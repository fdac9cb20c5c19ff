import { addText, type Reading } from '../reading'
import type { XmlHandler } from '../xml/walkXml'

/** The texts that cells share; those that no cell refers to are left over from earlier editing. */
export type SharedStrings = {
  handler: XmlHandler
  use: (index: number) => string
  addLeftOvers: (reading: Reading) => void
}

export const sharedStrings = (): SharedStrings => {
  const texts: string[] = []
  const used = new Set<number>()
  let text = ''
  let isText = false
  let phonetic = 0
  return {
    handler: {
      open: ({ name }) => {
        if (name === 'si') text = ''
        else if (name === 'rPh') phonetic++
        isText = name === 't'
      },
      text: (characters) => {
        if (isText && phonetic === 0) text += characters
      },
      close: (name) => {
        if (name === 'si') texts.push(text)
        else if (name === 'rPh') phonetic--
        isText = false
      },
    },
    use: (index) => {
      used.add(index)
      return texts[index] ?? ''
    },
    addLeftOvers: (reading) =>
      texts.forEach((one, index) => {
        if (!used.has(index)) addText(reading, '残留文字（没有单元格引用）', one)
      }),
  }
}
