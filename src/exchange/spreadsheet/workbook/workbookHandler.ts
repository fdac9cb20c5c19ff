import { attributeOf, type XmlHandler } from '../../contentParts/xml/walkXml'

/** What `xl/workbook.xml` says; `id` is the relationship that leads to the sheet. */
export type WorkbookFacts = {
  sheets: { name: string; hidden: boolean; id: string }[]
  /** Days are counted from 1904-01-01, as old Excel for Mac did. */
  is1904: boolean
}

/** A package has no more parts. */
const MOST_SHEETS = 2000

/** Reads the list of sheets and the date system into `facts`. */
export const workbookHandler = (facts: WorkbookFacts): XmlHandler => ({
  open: (element) => {
    if (element.name === 'workbookPr')
      facts.is1904 = isTrue(attributeOf(element, 'date1904') ?? '0')
    if (element.name !== 'sheet' || facts.sheets.length >= MOST_SHEETS) return
    facts.sheets.push({
      name: attributeOf(element, 'name') ?? '',
      hidden: /hidden$/iu.test(attributeOf(element, 'state') ?? ''),
      id: attributeOf(element, 'id') ?? '',
    })
  },
})

/** A boolean of XML Schema as Office writes it. */
export const isTrue = (written: string | undefined): boolean =>
  written === '1' || written === 'true'
