import type { PaymentCaptions } from './captions'
import { readParts, type HeaderBlock } from './headerLines'
import { PAYMENT_FIELDS, type PaymentField } from './paymentFields'
import type { RecognisedColumn } from './recogniseColumns'
import { withoutNumbers } from './withoutNumbers'

type Candidate = RecognisedColumn & { rank: number; unit: string }

export type ChosenColumns = {
  columns: RecognisedColumn[]
  doubts: string[]
  amountScale: 1 | 10_000
  /** Two lists stand side by side, each with a name and an amount. */
  isTwice: boolean
}

/** Of several columns of one field proposes one, and says so. */
export const chooseColumns = ({
  block,
  captions,
}: {
  block: HeaderBlock
  captions: PaymentCaptions
}): ChosenColumns => {
  const candidates = block.paths.map(({ column, parts }): Candidate => {
    const reading = readParts(parts)
    return {
      column,
      header: withoutNumbers(parts.join('/')),
      field: reading?.field ?? null,
      confidence: reading?.confidence ?? 'likely',
      chosen: false,
      rank: reading?.rank ?? 0,
      unit: reading?.unit ?? '',
    }
  })
  const doubts: string[] = []
  const sum = sumOfSeveral(candidates)
  for (const field of Object.keys(PAYMENT_FIELDS) as PaymentField[]) choose(field)
  promoteGross(candidates)
  const { amountScale, doubt } = scaleOf(candidates, captions)
  if (doubt) doubts.push(doubt)
  return {
    columns: candidates.map(({ column, header, field, confidence, chosen }) => ({
      column,
      header,
      field,
      confidence,
      chosen,
    })),
    doubts,
    amountScale,
    isTwice: standsTwice(candidates, 'name') && standsTwice(candidates, 'amount'),
  }

  function choose(field: PaymentField): void {
    const rivals = candidates.filter((candidate) => candidate.field === field)
    const ranked = rivals.toSorted((one, other) => one.rank - other.rank)
    const best = field === 'amount' && sum ? sum : ranked[0]
    if (!best) return
    const rest = ranked.filter((rival) => rival !== best)
    if (sum && OF_EACH.includes(field) && rest[0]?.rank === best.rank)
      return doubtEach(field, rivals)
    best.chosen = true
    if (rest.length === 0) return
    for (const rival of rest) rival.confidence = 'likely'
    const others = rest.map(({ header }) => `“${header}”`).join('、')
    doubts.push(
      `有${rivals.length}列像是${PAYMENT_FIELDS[field]}：已选“${best.header}”，未选${others}，请核对`,
    )
  }

  function doubtEach(field: PaymentField, rivals: readonly Candidate[]): void {
    const all = rivals.map(({ header }) => `“${header}”`).join('、')
    doubts.push(`有${rivals.length}列像是${PAYMENT_FIELDS[field]}：${all}，没有一列是合计，未选用`)
  }
}

/** What each of several subsidies has for itself. */
const OF_EACH: readonly PaymentField[] = ['quantity', 'standard']

/** Where equally good columns hold the amounts of several subsidies, the one with their sum is what was paid. */
const sumOfSeveral = (candidates: readonly Candidate[]): Candidate | undefined => {
  const amounts = candidates.filter(({ field }) => field === 'amount')
  const best = Math.min(...amounts.map(({ rank }) => rank))
  const several = amounts.filter(({ rank, header }) => rank === best && !SUM.test(header))
  return several.length > 1 ? amounts.find(({ header }) => SUM.test(header)) : undefined
}

const SUM = /^(?:合计|总计|小计|共计)|(?:合计|总计)(?:[(（].*)?$/

const standsTwice = (candidates: readonly Candidate[], field: PaymentField): boolean => {
  const headers = candidates.filter((one) => one.field === field).map(({ header }) => header)
  return new Set(headers).size < headers.length
}

/** A list that only says 应发 pays what it says. */
const promoteGross = (candidates: readonly Candidate[]): void => {
  const paid = candidates.find(({ field, chosen }) => field === 'amount' && chosen)
  const gross = candidates.find(({ field, chosen }) => field === 'gross' && chosen)
  if (!gross || (paid && paid.rank < DEDUCTION_RANK)) return
  if (paid) paid.chosen = false
  gross.field = 'amount'
}

/** The rank of 扣减 in `headerWording.ts`: never what was paid. */
const DEDUCTION_RANK = 9

const scaleOf = (
  candidates: readonly Candidate[],
  captions: PaymentCaptions,
): { amountScale: 1 | 10_000; doubt?: string } => {
  const amount = candidates.find(({ field, chosen }) => field === 'amount' && chosen)
  if (!amount) return { amountScale: 1 }
  const inHeader = amount.unit.startsWith('万元')
  const inCaption = amount.unit === '' && captions.unit === '万元'
  if (!inHeader && !inCaption) return { amountScale: 1 }
  const where = inHeader ? `列名“${amount.header}”` : '表头上方'
  return { amountScale: 10_000, doubt: `${where}写明单位为万元：金额将乘以10000换算为元，请核对` }
}
