import type { Budget } from '../budget'
import { addText, type Reading } from '../reading'
import { attributeOf, type XmlElement, type XmlHandler } from '../xml/walkXml'
import { writtenAttributes } from './writtenAttributes'
import { openParagraph, type Paragraph } from './paragraph'
import { tableStack } from './tableStack'

export type OfficeTextOptions = {
  reading: Reading
  budget: Budget
  /** Where this is: 正文, 页眉, 幻灯片3. */
  label: string
  /** Paragraphs are counted in their place (正文第3段); a header has too few for that. */
  countsParagraphs?: boolean
}

/** Deleted, or moved away from here, by a tracked revision. */
const DELETED = new Set(['del', 'moveFrom'])
const INSERTED = new Set(['ins', 'moveTo'])
const RUN_TEXT = new Set(['t', 'delText'])
const FIELD_CODE = new Set(['instrText', 'delInstrText'])
const RUN_PARENT = new Set(['r', 'p', 'fld'])
const SPECIAL: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
}

/**
 * The words of a WordprocessingML or DrawingML part: paragraphs with their runs joined, tables,
 * text boxes, deleted and hidden words, alternative texts, codes of fields. Text outside of
 * paragraphs (values cached in a chart) comes out element by element.
 */
export const officeTextHandler = ({
  reading,
  budget,
  label,
  countsParagraphs = false,
}: OfficeTextOptions): XmlHandler => {
  const open: string[] = []
  const paragraphs: Paragraph[] = []
  const tables = tableStack({ reading, budget, label })
  const body = bodyText({ reading, label, countsParagraphs })
  let deleted = 0
  let inserted = 0
  let textBoxes = 0
  let loose = ''

  const addLoose = (): void => {
    addText(reading, `${label}（其他文字）`, loose)
    loose = ''
  }

  const closeParagraph = (): void => {
    const paragraph = paragraphs.pop()
    if (!paragraph) return
    paragraph.addOthers(reading, label)
    const text = paragraph.visible()
    if (tables.isInCell()) tables.addToCell(text)
    else if (textBoxes > 0) addText(reading, '文本框', text)
    else body.add(text)
  }

  return {
    open: (element: XmlElement) => {
      const { name } = element
      const paragraph = paragraphs.at(-1)
      if (name === 'p') paragraphs.push(openParagraph())
      else if (name === 'txbxContent') textBoxes++
      else if (DELETED.has(name)) deleted++
      else if (INSERTED.has(name)) inserted++
      else if (name === 'r') paragraph?.openRun()
      else if (name === 'vanish') {
        const isOn = !/^(0|false|off|none)$/u.test(attributeOf(element, 'val') ?? '1')
        if (isOn && open.at(-1) === 'rPr' && open.at(-2) === 'r') paragraph?.hideRun()
      } else if (name in SPECIAL && RUN_PARENT.has(open.at(-1) ?? ''))
        paragraph?.add({
          text: SPECIAL[name] ?? '',
          isDeleted: deleted > 0,
          isInserted: inserted > 0,
        })
      tables.open(element)
      for (const written of writtenAttributes(element))
        addText(reading, `${label}（${written.label}）`, written.text)
      open.push(name)
      addLoose()
    },
    text: (text) => {
      const name = open.at(-1) ?? ''
      const paragraph = paragraphs.at(-1)
      if (!paragraph) loose += text
      else if (RUN_TEXT.has(name))
        paragraph.add({
          text,
          isDeleted: deleted > 0 || name === 'delText',
          isInserted: inserted > 0,
        })
      else if (FIELD_CODE.has(name)) paragraph.addFieldCode(text)
    },
    close: (name) => {
      open.pop()
      addLoose()
      if (name === 'p') closeParagraph()
      else if (name === 'r') paragraphs.at(-1)?.closeRun()
      else if (name === 'txbxContent') textBoxes--
      else if (DELETED.has(name)) deleted--
      else if (INSERTED.has(name)) inserted--
      tables.close(name)
      if (open.length === 0) body.finish()
    },
  }
}

/** Paragraphs of the running text; one that only names what follows (电话：) is joined to it. */
const bodyText = ({ reading, label, countsParagraphs }: Omit<OfficeTextOptions, 'budget'>) => {
  let count = 0
  let first = 0
  let waiting = ''
  const flush = (): void => {
    addText(reading, countsParagraphs ? `${label}第${first}段` : label, waiting)
    waiting = ''
  }
  return {
    add: (text: string): void => {
      count++
      if (!/\S/u.test(text)) return
      if (waiting === '') first = count
      waiting = waiting === '' ? text : `${waiting}\n${text}`
      if (!/[:：]\s*$/u.test(text)) flush()
    },
    finish: flush,
  }
}
