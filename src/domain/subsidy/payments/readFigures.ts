import type { MergedRange, SheetRow } from '../../spreadsheet/sheetRow'
import { squeeze } from './cleanText'
import type { ColumnMapping } from './columnMapping'
import type { JudgedRow, Report } from './judgedRow'
import type { PaymentField } from './paymentFields'
import { createStandardReader } from './createStandardReader'
import { readNumber, yuanText } from './readNumber'

export type Figures = Pick<JudgedRow, 'quantity' | 'standardFen' | 'amountFen'>

export type FiguresReader = (row: SheetRow, report: Report) => Figures

/**
 * Reads quantity, standard, months and amount of a row and checks them against each other. An amount beyond
 * whole fen is rounded with a doubt, because no bank has paid it so; what a spreadsheet's arithmetic
 * leaves behind (`336.00000000000006`) is no doubt.
 *
 * @param comparesProduct false where the amount is not standard × quantity, because of deductions that the
 *   rows no longer name
 * @param policyStandard per unit, in fen, as the policy publishes it; `null` or absent: not compared
 */
export const createFiguresReader = ({
  mapping,
  policyStandard = null,
  merges = [],
  comparesProduct = true,
}: {
  mapping: ColumnMapping
  merges?: readonly MergedRange[]
  policyStandard?: number | null
  comparesProduct?: boolean
}): FiguresReader => {
  const { fields, amountScale } = mapping
  const hasGross = fields.gross !== undefined
  const readStandard = createStandardReader({ mapping, merges })
  return (row, report) => {
    const at = (field: PaymentField): string => {
      const column = fields[field]
      return column === undefined ? '' : (row.texts[column] ?? '')
    }
    const quantity = fields.quantity === undefined ? null : readQuantity(at('quantity'), report)
    const { standard, above } = readStandard(row, report)
    const amountFen = readAmount(at('amount'), { field: 'amount', scale: amountScale, report })
    const dueFen =
      hasGross && at('gross') !== ''
        ? readAmount(at('gross'), { field: 'gross', scale: amountScale, report })
        : amountFen
    const due = hasGross && at('gross') !== '' ? 'gross' : 'amount'
    const months = fields.months === undefined ? 1 : readMonths(at('months'), report)
    const isKnown = quantity !== null && months !== null && dueFen !== null
    if (comparesProduct && isKnown && standard !== null)
      compare({ quantity, standard, months, dueFen, due, report })
    if (isKnown && above !== null && !agree({ quantity, standard: above, months, dueFen }))
      report(
        'standard',
        'doubt',
        `补贴标准为空，而且按上面的标准${yuanText(above)}算不出这一行的金额，请核对`,
      )
    if (standard !== null && policyStandard !== null && Math.abs(standard - policyStandard) > NOISE)
      report(
        'standard',
        'doubt',
        `补贴标准${yuanText(standard)}与政策公布的标准${yuanText(policyStandard)}不一致，请核对`,
      )
    return { quantity, standardFen: standard === null ? null : Math.round(standard), amountFen }
  }
}

/** Standard × quantity may differ from the amount by a rounding of one fen. */
const TOLERANCE_FEN = 1
/** In fen: what floating-point arithmetic leaves. */
const NOISE = 0.001
/** Ten thousand million yuan: beyond it a figure is no payment and no exact integer of fen for long. */
const MOST_FEN = 1e12

/** `months` is 1 where the list does not count them. */
type Product = { quantity: number; standard: number; months: number; dueFen: number }

const agree = ({ quantity, standard, months, dueFen }: Product): boolean =>
  Math.abs(quantity * standard * months - dueFen) <= TOLERANCE_FEN + NOISE

const compare = (input: Product & { due: 'gross' | 'amount'; report: Report }): void => {
  if (agree(input)) return
  const { quantity, standard, months, dueFen, due, report } = input
  const product = quantity * standard * months
  const times = months === 1 ? '' : `×${months}个月`
  const name = due === 'gross' ? '应发金额' : '补贴金额'
  report(
    due,
    'error',
    `标准${yuanText(standard)}×数量${quantity}${times}应为${yuanText(Math.round(product))}，${name}却是${yuanText(dueFen)}`,
  )
}

const readMonths = (text: string, report: Report): number | null => {
  const months = readNumber(squeeze(text).replace(/个?月$/, ''))
  if (months !== null && months > 0) return months
  report('months', 'doubt', '发放月数应为数字，例如3，无法核对金额')
  return null
}

const readQuantity = (text: string, report: Report): number | null => {
  if (squeeze(text) === '') {
    report('quantity', 'doubt', '面积（数量）为空，无法核对金额')
    return null
  }
  const quantity = readNumber(text)
  if (quantity === null) {
    report('quantity', 'error', '面积（数量）应为数字，例如3.2')
    return null
  }
  if (quantity < 0) report('quantity', 'error', '面积（数量）不应为负数')
  if (quantity === 0) report('quantity', 'doubt', '面积（数量）为0，请核对')
  return quantity
}

type AmountCell = { field: 'amount' | 'gross'; scale: 1 | 10_000; report: Report }

const readAmount = (text: string, { field, scale, report }: AmountCell): number | null => {
  const name = field === 'gross' ? '应发金额' : '金额'
  const yuan = readNumber(text)
  if (yuan === null) {
    report(field, 'error', amountFault(name, text))
    return null
  }
  const exact = yuan * scale * 100
  const fen = Math.round(exact + 1e-6)
  if (Math.abs(fen) > MOST_FEN) {
    report(field, 'error', `${name}过大，请核对单位是元还是万元`)
    return null
  }
  if (fen < 0) report(field, 'error', `${name}为负数，应为大于0的金额`)
  else if (fen === 0) report(field, 'error', `${name}为0，应为大于0的金额；不发放的户请不要列入`)
  if (Math.abs(exact - fen) > NOISE)
    report(field, 'doubt', `${name}的小数超过两位，已四舍五入到分（${yuanText(fen)}），请核对`)
  return fen
}

const amountFault = (name: string, text: string): string => {
  const squeezed = squeeze(text)
  if (squeezed === '') return `${name}为空，应填写发放的金额`
  if (squeezed.startsWith('#')) return `${name}的公式有错误，应为数字`
  if (/万/.test(squeezed)) return `${name}里写了“万”，应以元为单位填写数字`
  return `${name}应为数字，例如336.00`
}
