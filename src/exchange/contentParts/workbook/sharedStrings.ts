import { addText, type Reading } from '../reading'
import type { XmlHandler } from '../xml/walkXml'
import { sharedTextsHandler } from './sharedTextsHandler'

/** The texts that cells share; those that no cell refers to are left over from earlier editing. */
export type SharedStrings = {
  handler: XmlHandler
  use: (index: number) => string
  addLeftOvers: (reading: Reading) => void
}

export const sharedStrings = (): SharedStrings => {
  const texts: string[] = []
  const used = new Set<number>()
  return {
    handler: sharedTextsHandler(texts),
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
