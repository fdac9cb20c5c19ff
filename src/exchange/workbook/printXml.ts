import type { PrintSetup } from './workbookOutput'
import { cut, xmlText } from './xmlText'

/** How a sheet is printed, as the elements that follow its data. */
export const printXml = ({
  paper = 'A4',
  orientation = 'portrait',
  fitToWidth = true,
  margins = {},
  header,
  pageNumbers = true,
}: PrintSetup): string => {
  const { top, bottom, left, right } = { ...MARGINS, ...margins }
  const inches = (centimetres: number): string => (centimetres / 2.54).toFixed(3)
  return (
    '<printOptions horizontalCentered="1"/>' +
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="${PAPER_SIZES[paper]}" orientation="${orientation}"` +
    (fitToWidth ? ' fitToWidth="1" fitToHeight="0"/>' : '/>') +
    headerFooterXml(header, pageNumbers)
  )
}

const MARGINS = { top: 2, bottom: 2, left: 1.5, right: 1.5 }
/** ECMA-376 18.3.1.63. */
const PAPER_SIZES = { A3: 8, A4: 9 } as const
/** Excel takes no more in a header, its codes included. */
const LONGEST_HEADER = 200

const headerFooterXml = (header: string | undefined, pageNumbers: boolean): string => {
  if (!header && !pageNumbers) return ''
  // An ampersand begins a code, two are one; a space keeps leading digits from being a font size.
  const text = cut((header ?? '').replaceAll('&', '&&'), LONGEST_HEADER)
  return (
    '<headerFooter>' +
    (header ? `<oddHeader>${xmlText(`&C${/^\d/.test(text) ? ' ' : ''}${text}`)}</oddHeader>` : '') +
    (pageNumbers ? `<oddFooter>${xmlText('&C第 &P 页 共 &N 页')}</oddFooter>` : '') +
    '</headerFooter>'
  )
}
